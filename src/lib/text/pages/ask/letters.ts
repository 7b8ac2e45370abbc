/** The words of a request for information in the two languages in which it is written. Holes stand in braces. */

export const LETTER_LANGS = ['kk', 'ru'] as const;
export type LetterLang = (typeof LETTER_LANGS)[number];

/** Who is asked: the Fund; the ministry for what all payers spend; the akimat for the budget of a region; the statistics office. */
export const ADDRESSEES = ['fund', 'ministry', 'akimat', 'statistics'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export interface LetterWords {
	/** First line of a letter; the akimat has a hole for its region. */
	readonly to: Readonly<Record<Addressee, string>>;
	readonly title: string;
	readonly law: string;
	readonly general: string;
	readonly gap: string;
	readonly gapYear: string;
	readonly gapKnown: string;
	readonly gapNothing: string;
	readonly series: string;
	readonly seriesKnown: string;
	readonly disagreement: string;
	readonly disagreementKnown: string;
	/** Followed by the lines that a figure lacks. */
	readonly figure: string;
	readonly close: string;
	readonly sign: readonly string[];
	/** What is asked for, by the grid of a gap. */
	readonly grids: Readonly<
		Record<
			| 'payer'
			| 'package'
			| 'package_expected'
			| 'care_type'
			| 'category'
			| 'coverage'
			| 'accounts'
			| 'accounts_total'
			| 'local_budget',
			string
		>
	>;
}

export const LETTERS: Readonly<Record<LetterLang, LetterWords>> = {
	kk: {
		to: {
			fund: 'Әлеуметтік медициналық сақтандыру қорына',
			ministry: 'Қазақстан Республикасының Денсаулық сақтау министрлігіне',
			akimat: 'Жергілікті атқарушы органға (әкімдікке), өңір: {region}',
			statistics: 'Ұлттық статистика бюросына'
		},
		title: 'Ақпарат беру туралы сұрау салу',
		law: '«Ақпаратқа қол жеткізу туралы» Қазақстан Республикасының 2015 жылғы 16 қарашадағы № 401-V Заңы негізінде ақпарат беруіңізді сұраймын.',
		general: 'Мына мәліметті беруіңізді сұраймын: ______. Кезең: ______.',
		gap: 'Мына мәліметті беруіңізді сұраймын: {what}. Кезең: {period}, әр жылға жеке.',
		gapYear: 'Мына мәліметті беруіңізді сұраймын: {what}. Кезең: {period}.',
		gapKnown: 'Жария дереккөздерден тек мынаны таптым:',
		gapNothing: 'Бұл мәлімет мен тапқан жарияланымдардың бірде-бірінде жоқ.',
		series:
			'Мына мәліметті соңғы жарияланған кезеңнен ({period}) кейінгі бүкіл уақыт бойынша беруіңізді сұраймын: {what}.',
		seriesKnown: 'Мен тапқан ең жаңа сан:',
		disagreement:
			'Жарияланымдарда бір сұраққа екі түрлі сан берілген. Қайсысы дұрыс екенін және айырмасы неден екенін хабарлауыңызды сұраймын. Сұрақ: {what}. Кезең: {period}.',
		disagreementKnown: 'Жарияланғаны:',
		figure: 'Жария дереккөздерден таппаған мына мәліметті беруіңізді сұраймын. Сұрақ: {what}',
		close:
			'Бұл мәліметтің қайда және қашан жарияланғанын немесе жарияланатынын да көрсетуіңізді сұраймын. Мәлімет басқа органда болса, оның қай орган екенін хабарлаңыз.',
		sign: ['Аты-жөні: ______', 'Жауап жіберілетін мекенжай: ______', 'Күні: ______'],
		grids: {
			payer: 'түскен жарналар мен аударымдар сомасы, төлеуші: {name}',
			package: 'медициналық көмекке нақты бөлінген немесе төленген ақша, пакет: {name}',
			package_expected: 'медициналық көмекке жоспарланған ақша, пакет: {name}',
			care_type: 'медициналық көмекке бөлінген немесе төленген ақша, көмек түрі: {name}',
			category: 'жарнасын мемлекет төлейтін адамдар саны, санат: {name}',
			coverage: 'адам саны: {name}',
			accounts: 'денсаулық сақтаудың ұлттық шоттары бойынша ағымдағы денсаулық сақтау шығыстарындағы үлес: {name}',
			accounts_total: 'денсаулық сақтаудың ұлттық шоттары бойынша сома, теңгемен: {name}',
			local_budget:
				'D және E деңгейлеріндегі адамдар мен тіркелген жұмыссыздар үшін жергілікті бюджетте жоспарланған жарналар сомасы, өңір: {name}'
		}
	},
	ru: {
		to: {
			fund: 'В Фонд социального медицинского страхования',
			ministry: 'В Министерство здравоохранения Республики Казахстан',
			akimat: 'В местный исполнительный орган (акимат), регион: {region}',
			statistics: 'В Бюро национальной статистики'
		},
		title: 'Запрос информации',
		law: 'На основании Закона Республики Казахстан от 16 ноября 2015 года № 401-V «О доступе к информации» прошу предоставить информацию.',
		general: 'Прошу предоставить сведения: ______. Период: ______.',
		gap: 'Прошу предоставить сведения: {what}. Период: {period}, за каждый год отдельно.',
		gapYear: 'Прошу предоставить сведения: {what}. Период: {period}.',
		gapKnown: 'В открытых источниках мною найдено только следующее:',
		gapNothing: 'Ни одна найденная мною публикация этих сведений не содержит.',
		series: 'Прошу предоставить сведения за все время после последнего опубликованного периода ({period}): {what}.',
		seriesKnown: 'Последние найденные мною данные:',
		disagreement:
			'Публикации дают на один вопрос два разных числа. Прошу сообщить, какое из них верно и чем вызвана разница. Вопрос: {what}. Период: {period}.',
		disagreementKnown: 'Опубликовано:',
		figure: 'Прошу предоставить сведения, которых я не нахожу в открытых источниках. Вопрос: {what}',
		close:
			'Прошу также указать, где и когда эти сведения опубликованы или будут опубликованы. Если ими владеет другой орган, прошу сообщить, какой.',
		sign: ['Имя и фамилия: ______', 'Адрес для ответа: ______', 'Дата: ______'],
		grids: {
			payer: 'сумма поступивших взносов и отчислений, плательщик: {name}',
			package: 'деньги, выделенные или уплаченные за медицинскую помощь, пакет: {name}',
			package_expected: 'плановая сумма на медицинскую помощь, пакет: {name}',
			care_type: 'деньги, выделенные или уплаченные за медицинскую помощь, вид помощи: {name}',
			category: 'число людей, за которых взносы платит государство, категория: {name}',
			coverage: 'число людей: {name}',
			accounts: 'доля в текущих расходах на здравоохранение по национальным счетам здравоохранения: {name}',
			accounts_total: 'сумма в тенге по национальным счетам здравоохранения: {name}',
			local_budget:
				'сумма взносов за людей уровней D и E и зарегистрированных безработных, запланированная в местном бюджете, регион: {name}'
		}
	}
};
