/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Кім жұмыс істейді және жарнасын мемлекет кім үшін төлейді?',
		ru: 'Кто работает и за кого платит государство?',
		en: 'Who works, and who is paid for?'
	},
	description: {
		kk: 'Диаграмма жыл бойынша жұмыспен қамтылғандардың, сақтандырылғандардың және жарнасын мемлекет төлейтіндердің санын, сондай-ақ бюджет туралы заңда мемлекеттен күтілетін сома неше адамға жететінін көрсетеді.',
		ru: 'График показывает по годам число занятых, застрахованных и тех, за кого платит государство, а также на сколько человек хватает суммы, которой закон о бюджете ожидает от государства.',
		en: 'The chart shows by year how many people are employed, insured and paid for by the state, and for how many people the sum is enough that the budget law expects of the state.'
	},
	unitLine: { kk: 'млн адам', ru: 'млн человек', en: 'million people' },
	panel: {
		people: {
			kk: 'Жұмыс істейтіндер, сақтандырылғандар және жарнасын мемлекет төлейтіндер, млн адам; жіңішке сызық – сол жылға жарияланған басқа сан',
			ru: 'Занятые, застрахованные и те, за кого платит государство, млн человек; тонкая линия – другая цифра, опубликованная для того же года',
			en: 'Employed, insured and paid for by the state, million people; a thin line is another figure printed for the same year'
		},
		question: {
			kk: 'Ашық сұрақ: заңдағы сома неше адамға жетеді? Адам = сома ÷ (база × мөлшерлеме × 12), млн адам',
			ru: 'Открытый вопрос: на сколько человек хватает суммы закона? Люди = сумма ÷ (база × ставка × 12), млн человек',
			en: 'An open question: for how many is the sum of the law enough? People = sum ÷ (base × rate × 12), million people'
		}
	},
	/** Heading of one of the small multiples. */
	multiple: {
		employed: { kk: 'Жұмыспен қамтылған халық', ru: 'Занятое население', en: 'Employed population' },
		insured: { kk: 'Сақтандырылғандар', ru: 'Застрахованные', en: 'Insured' },
		paid_for: {
			kk: 'Жарнасын мемлекет төлейтіндер, жарияланғаны',
			ru: 'За кого платит государство, как опубликовано',
			en: 'Paid for by the state, as printed'
		},
		enough: {
			kk: 'Заңдағы жоспарлы сома жететін адамдар, біздің формула',
			ru: 'На скольких хватает плановой суммы закона, наша формула',
			en: 'For how many the planned sum of the law is enough, our formula'
		},
		children: {
			kk: '0–14 жастағы балалар: 18 жасқа дейінгілердің төменгі шегі',
			ru: 'Дети 0–14 лет: нижняя граница детей до 18 лет',
			en: 'Children aged 0-14: a lower bound of children under 18'
		},
		elderly: {
			kk: '65 жастағылар және үлкендер: зейнет жасындағылардың төменгі шегі',
			ru: 'Люди 65 лет и старше: нижняя граница лиц пенсионного возраста',
			en: 'People aged 65 and over: a lower bound of people of pension age'
		}
	},
	kind: {
		employed: { kk: 'жұмыспен қамтылған халық', ru: 'занятое население', en: 'employed population' },
		insured: { kk: 'сақтандырылғандар', ru: 'застрахованные', en: 'insured people' },
		paid_for: SHARED.paidForByState,
		enough: {
			kk: 'заңдағы жоспарлы сома жететін адамдар',
			ru: 'люди, на которых хватает плановой суммы закона',
			en: 'people for whom the planned sum of the law is enough'
		},
		children: { kk: '0–14 жастағы балалар', ru: 'дети 0–14 лет', en: 'children aged 0-14' },
		elderly: {
			kk: '65 жастағы және одан үлкен адамдар',
			ru: 'люди 65 лет и старше',
			en: 'people aged 65 and over'
		}
	},
	/** Which sum stands behind the derived people. */
	sumOf: {
		forecast: { kk: '7-қосымша', ru: 'приложение 7', en: 'annex 7' },
		line: { kk: '066-бағдарлама', ru: 'программа 066', en: 'line 066' }
	},
	outlook: {
		kk: ', алдыңғы жылғы заңның болжамы',
		ru: ', прогноз закона прошлого года',
		en: ', outlook of the law of the year before'
	},
	otherDay: { kk: ', басқа жарияланым', ru: ', другая публикация', en: ', another publication' },
	notPublished: SHARED.notPublished,
	noInput: SHARED.noInput,
	input: {
		rate: {
			kk: 'жылдың мөлшерлемесі бюджет туралы заңда жарияланбаған',
			ru: 'ставка года не опубликована в законе о бюджете',
			en: 'the rate of the year is not published in a budget law'
		},
		wage: {
			kk: 'екі жыл бұрынғы орташа жалақы жарияланбаған',
			ru: 'средняя зарплата двумя годами ранее не опубликована',
			en: 'the average wage of two years earlier is not published'
		}
	},
	derived: { kk: 'жоспардан есептелген', ru: 'рассчитано по плану', en: 'derived from a plan' },
	key: {
		printed: { kk: 'жарияланған', ru: 'опубликовано', en: 'printed' },
		estimate: { kk: 'жарияланған бағалау', ru: 'опубликованная оценка', en: 'estimate, as printed' },
		derived: {
			kk: 'заңның жоспарынан есептелген',
			ru: 'рассчитано по плану закона',
			en: 'derived from the plan of the law'
		}
	},
	takeaway: {
		kk: '{year} жылы жұмыспен қамтылғандар {employed} болды, ал жарнасын мемлекет төлейтіндер – {paid} ({status}); бір адам екі топқа да кіруі мүмкін.',
		ru: 'В {year} году были заняты {employed}, а к тем, за кого платит государство, относились {paid} ({status}); один человек может входить в обе группы.',
		en: 'In {year} {employed} were employed and the state paid for {paid} ({status}); one person may be in both groups.'
	},
	takeawayEnough: {
		kk: 'Біздің формула бойынша бюджет туралы заңда {year} жылға мемлекеттен күтілген {total} толық он екі айға {enough} үшін жетеді, ал {paid} деп жарияланған.',
		ru: 'По нашей формуле сумма {total}, которой закон о бюджете ожидал от государства на {year} год, покрывает {enough} на полные двенадцать месяцев, а опубликовано {paid}.',
		en: 'By our formula the {total} that the budget law expected of the state for {year} are enough to pay for {enough} during a full twelve months, while {paid} are printed.'
	},
	takeawayOpen: {
		kk: 'Біз тапқан жарияланымдардың бірде-бірі айырманы түсіндірмейді.',
		ru: 'Ни одна найденная нами публикация не объясняет разницы.',
		en: 'No publication that we found explains the difference.'
	},
	/** The words of those sentences that tell what their figures have unlike. */
	cautions: {
		employed: { kk: 'жұмыспен қамтылғандар', ru: 'были заняты', en: 'were employed' },
		law: { kk: 'бюджет туралы заңда', ru: 'закон о бюджете', en: 'the budget law' },
		ours: SHARED.byOurFormula
	},
	headline: {
		kk: '{employed} {year} жылы жұмыспен қамтылғандар қатарында болды, ал жарнасын мемлекет төлейтіндер – {paid} ({status}); бір адам екеуіне де кіруі мүмкін',
		ru: '{employed} были заняты в {year} году, а к тем, за кого платит государство, относились {paid} ({status}); один человек может быть в обеих группах',
		en: '{employed} were employed in {year}, while the state paid for {paid} ({status}); one person may be in both groups'
	},
	alt: SHARED.altKind,
	columns: {
		kind: SHARED.measured,
		when: { kk: 'Жыл немесе күн', ru: 'Год или день', en: 'Year or day' },
		status: SHARED.status,
		total: { kk: 'Сома', ru: 'Сумма', en: 'Sum' },
		wage: { kk: 'База: айлық жалақы', ru: 'База: зарплата в месяц', en: 'Base: monthly wage' },
		rate: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' },
		value: { kk: 'Адам', ru: 'Людей', en: 'People' }
	},
	caveats: [
		{
			kk: 'Сандар әр күнге және әр жарияланымнан алынған, топтар қабаттасады: зейнеткер де, студент те жұмыс істеуі мүмкін. Сондықтан оларды қосуға болмайды. Жұмыспен қамтылғандар – жалдамалы жұмыскерлер мен өзін-өзі жұмыспен қамтығандар бірге, статистика органының саны: ол жарна төлеушілердің саны емес.',
			ru: 'Цифры взяты на разные дни и из разных публикаций, группы пересекаются: работать могут и пенсионер, и студент. Поэтому складывать их нельзя. Занятые – наемные работники и самозанятые вместе, по данным органа статистики; это не число плательщиков взносов.',
			en: 'The figures are of different days and publications, and the groups overlap: a pensioner and a student may work. So they must not be added up. The employed are employees and the self-employed together, as the statistics office counts them, not the number of those who pay contributions.'
		},
		{
			kk: 'Мемлекет 18 жасқа дейінгі балалар мен зейнеткерлер үшін төлейді. 0–14 жастағылар мен 65-тен асқандардың саны – халықаралық бағалау әрі сол топтардың бір бөлігі ғана, зейнет жасы бұдан ерте келеді: топтың өзі бұдан аз бола алмайды. Бұл мемлекет нақты қанша адам үшін төлегенін көрсетпейді.',
			ru: 'Государство платит за детей до 18 лет и за пенсионеров. Дети 0–14 лет и люди 65 лет и старше – международная оценка и лишь часть этих групп, ведь пенсионный возраст наступает раньше: сама группа не меньше. За скольких из них государство заплатило, это не говорит.',
			en: 'The state pays for children under 18 and for pensioners. People aged 0-14 and 65 or over are an international estimate and only a part of those groups, for pension age comes earlier: the group itself is no smaller. It does not say for how many of them the state has paid.'
		},
		{
			kk: 'Айырманы бірнеше жайт түсіндіре алар еді: адамдар жыл ішінде санатқа кіріп-шығады және он екі айдан аз төленеді, біреулер жарнадан босатылған, жалақының басқа редакциясы алынған, жоспар кейін өзгерген. Қайсысы екенін біз шешпейміз: төленген айлардың саны да, қолданылған база да, тұтас жылда нақты төленген сома да (2020 жылғы ірі дөңгелектелген біреуінен басқа) жарияланбаған.',
			ru: 'Разницу могли бы объяснить разные причины: люди входят в категории и выходят из них в течение года, и платят меньше чем за двенадцать месяцев; кто-то освобожден от взносов; взята другая редакция зарплаты; план позже изменили. Какая из них верна, мы не решаем: не опубликованы ни число оплаченных месяцев, ни примененная база, ни сумма, уплаченная за целый год (кроме одной грубой за 2020 год).',
			en: 'Several things could explain the difference: people enter and leave categories during a year and fewer than twelve months are paid; some are exempt; another edition of the wage was used; the plan was changed later. We do not decide which: neither the number of months paid, nor the base used, nor the sum paid in a whole year (but for a rough one of 2020) is published.'
		},
		{
			kk: 'Заңдағы сома – жоспар. 7-қосымша шыққанға дейінгі жылдарға 066-бағдарлама алынған, онда мемлекет төлемінен басқа аздаған ақша бар, сондықтан ол жылдардағы адам саны жоғарылау. База – екі жыл бұрынғы орташа айлық жалақы, статистика органының қазіргі дерегі бойынша.',
			ru: 'Сумма закона – план. Для лет до появления приложения 7 взята программа 066, в которой есть и немного других денег, поэтому людей в эти годы выходит чуть больше. База – средняя месячная зарплата двумя годами ранее по нынешним данным органа статистики.',
			en: 'The sum of the law is a plan. For years before annex 7 line 066 is taken, which holds a little other money, so that the people of those years come out somewhat high. The base is the average monthly wage of two years earlier as the statistics office prints it today.'
		}
	],
	caveatOutlook: {
		kk: '{years} жылға сол жылдың заңындағы мұндай сома жинақта жоқ: алдыңғы жылғы заңның болжамы алынды.',
		ru: 'На {years} год такой суммы из закона этого года в своде нет: взят прогноз закона прошлого года.',
		en: 'For {years} the record holds no such sum of the law of that year: the outlook of the law of the year before is taken.'
	}
};
