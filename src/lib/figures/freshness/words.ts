/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Ең жаңа сандар қаншалық ескі?',
		ru: 'Насколько свежи последние цифры?',
		en: 'How old are the newest figures?'
	},
	description: {
		kk: 'Диаграмма әр қатардың ең жаңа санын, ол қамтитын кезеңді, оның неше ай бұрынғы екенін және құжатта аталса, келесісінің мерзімін көрсетеді.',
		ru: 'График показывает последнюю цифру каждого ряда, период, к которому она относится, ее давность в месяцах и срок следующей, если он назван в документе.',
		en: 'The chart shows the newest figure of each series, the period it speaks of, its age in months, and when the next is due if a document says so.'
	},
	unitLine: {
		kk: 'белгілі ең жаңа кезеңнің соңынан сақтандырудың жұмысы туралы саны бар ең жаңа жарияланымға ({day}) дейінгі толық айлар',
		ru: 'полных месяцев от конца последнего известного периода до {day} – дня самой новой публикации с цифрой о том, как работает страхование',
		en: 'whole months from the end of the newest period told to {day}, when the newest publication with a figure on how the insurance works came out'
	},
	series: {
		receipts: {
			kk: 'Түскен жарналар, барлық төлеушілер',
			ru: 'Поступившие взносы, все плательщики',
			en: 'Contributions received, all payers'
		},
		receipts_by_payer: {
			kk: 'Түскен жарналар, төлеушілер бойынша',
			ru: 'Поступившие взносы по плательщикам',
			en: 'Contributions received, by payer'
		},
		paid: {
			kk: 'Көмекке бөлінген ақша, екі пакет',
			ru: 'Деньги на помощь, оба пакета',
			en: 'Money for care, both packages'
		},
		paid_gobmp: {
			kk: 'Көмекке бөлінген ақша, кепілдік берілген пакет',
			ru: 'Деньги на помощь, гарантированный пакет',
			en: 'Money for care, guaranteed package'
		},
		paid_osms: {
			kk: 'Көмекке бөлінген ақша, сақтандыру пакеті',
			ru: 'Деньги на помощь, страховой пакет',
			en: 'Money for care, insurance package'
		},
		running_cost: { kk: 'Қорды ұстау шығыстары', ru: 'Расходы на содержание Фонда', en: 'Cost of running the Fund' },
		contracts: { kk: 'Өнім берушілермен шарттар', ru: 'Договоры с поставщиками', en: 'Contracts with providers' },
		assets: { kk: 'Қордың активтері', ru: 'Активы Фонда', en: 'Assets of the Fund' },
		investment_income: SHARED.investmentIncome,
		state_arrears: {
			kk: 'Мемлекеттің Қор алдындағы берешегі',
			ru: 'Задолженность государства перед Фондом',
			en: 'Arrears of the state to the Fund'
		},
		insured: { kk: 'Сақтандырылған адамдар', ru: 'Застрахованные', en: 'Insured people' },
		uninsured: { kk: 'Сақтандырылмаған адамдар', ru: 'Незастрахованные', en: 'Uninsured people' },
		state_paid: {
			kk: 'Жарнасын мемлекет төлейтін адамдар, барлығы',
			ru: 'Люди, за которых платит государство, всего',
			en: 'People for whom the state pays, all'
		},
		services: {
			kk: 'Амбулаториялық мамандандырылған қызметтер',
			ru: 'Специализированные амбулаторные услуги',
			en: 'Specialised outpatient services'
		},
		providers: { kk: 'Шарт жасалған өнім берушілер', ru: 'Поставщики с договором', en: 'Contracted providers' },
		staff: { kk: 'Қор қызметкерлері', ru: 'Сотрудники Фонда', en: 'Staff of the Fund' },
		audit: {
			kk: 'Аудит тапқан тиімсіз пайдалану',
			ru: 'Неэффективное использование по аудиту',
			en: 'Inefficient use found by audit'
		}
	},
	/** Forms of "month" after a number. */
	months: { kk: 'ай', ru: 'месяц|месяца|месяцев', en: 'month|months' },
	due: {
		quarterly: {
			kk: 'тоқсан сайын, заң бойынша 2025 жылғы 14 қыркүйектен',
			ru: 'ежеквартально, по закону с 14 сентября 2025 года',
			en: 'every quarter, by law since 14 September 2025'
		},
		none: { kk: 'мерзімі уәде етілмеген', ru: 'срок не обещан', en: 'no promised date' }
	},
	mark: {
		kk: '{series}: ең жаңа саны – {period}, {value}; {age} бұрынғы; келесісі: {due}',
		ru: '{series}: последняя цифра – {value} ({period}), давность – {age}; следующая: {due}',
		en: '{series}: newest for {period}, {value}; {age} old; next: {due}'
	},
	caption: { kk: '{age}, {period}', ru: '{age}, {period}', en: '{age}, {period}' },
	takeaway: {
		kk: 'Сандардың {all} {old} қатарында {day} дейінгі соңғы 24 ай бойынша сан жоқ.',
		ru: 'Из {all} у {old} нет цифры за последние 24 месяца до {day}.',
		en: 'Of {all}, {old} have no figure for the 24 months before {day}.'
	},
	takeawayDue: {
		kk: 'Олардың {due} қатысты заң тоқсан сайын сан жариялауды талап етеді, ал {free} ешбір құжат мерзім белгілемеген.',
		ru: 'Для {due} закон требует цифру каждый квартал, а для {free} ни один документ не обещает срока.',
		en: 'For {due} the law asks for a figure every quarter; for {free} no document promises a date.'
	},
	takeawayOldest: {
		kk: 'Ең ескісі – «{series}», оның ең жаңа саны қамтитын кезең – {period}.',
		ru: 'Самый давний ряд – «{series}», его последняя цифра: {period}.',
		en: 'The oldest is “{series}”, whose newest figure is for {period}.'
	},
	seriesOf: { kk: 'қатарының', ru: 'ряда|рядов|рядов', en: 'series of figures|series of figures' },
	dueSeries: { kk: 'қатарына', ru: 'ряда|рядов|рядов', en: 'of them|of them' },
	headline: {
		kk: 'бұрын аяқталған кезеңді «{series}» қатарының ең жаңа саны қамтиды ({period}; {day} дейін есептегенде)',
		ru: 'прошло с конца периода, за который есть последняя цифра ряда «{series}» ({period}), считая до {day}',
		en: 'have passed since the period of the newest figure in the series “{series}” ({period}), counted to {day}'
	},
	columns: {
		series: { kk: 'Қатар', ru: 'Ряд', en: 'Series' },
		newest: { kk: 'Ең жаңа кезең', ru: 'Последний период', en: 'Newest period' },
		value: { kk: 'Сан', ru: 'Цифра', en: 'Figure' },
		publisher: SHARED.publisher,
		age: { kk: 'Ескілігі', ru: 'Давность', en: 'Age' },
		due: { kk: 'Келесі сан', ru: 'Следующая цифра', en: 'Next figure' }
	},
	caveats: [
		{
			kk: 'Ескілік біз тапқан ең жаңа санға қатысты; біз таппаған жаңарағы болуы мүмкін.',
			ru: 'Давность относится к последней цифре, которую мы нашли; может быть и более новая, которой мы не нашли.',
			en: 'The age is that of the newest figure that we found; a newer one may exist that we did not find.'
		},
		{
			kk: 'Айлар шын болған жайт туралы саны бар ең жаңа жарияланымға дейін саналды: түсім, шығыс, активтер, адамдар немесе көмек туралы. Басқа мәселе туралы жаңарақ мәтіндер, мысалы, өңір бюджеттері, жинақта бар, бірақ бұл сандарды ескіртпейді.',
			ru: 'Месяцы сосчитаны до самой новой публикации с цифрой о том, что было: о поступлениях, расходах, активах, людях или помощи. Более новые тексты о другом, например бюджеты регионов, в своде есть, но этих цифр старше не делают.',
			en: 'The months are counted to the newest publication with a figure of what happened: on receipts, spending, assets, people or care. Newer texts on other matters, such as budgets of regions, are in the record and do not make these figures older.'
		},
		{
			kk: 'Толық белгілі жыл оның соңғы күнінен, бір күнге берілген сан сол күннен есептеледі.',
			ru: 'Год, известный целиком, считается от его последнего дня; цифра на один день считается от этого дня.',
			en: 'A year that the record tells in full counts from its last day; a count on one day counts from that day.'
		},
		{
			kk: '2025 жылғы шілдедегі заң Қорды 2025 жылғы 14 қыркүйектен кірісі мен шығысын тоқсан сайын жариялауға міндеттейді; біз оқыған шолуда айдың күні аталмаған. Есептер қай бөліктерді көрсетуге тиіс екенін ол айтпайды, сондықтан басқа қатарлардың бәріне мерзім уәде етілмеген деп көрсетілген.',
			ru: 'Закон июля 2025 года обязывает Фонд с 14 сентября 2025 года ежеквартально публиковать доходы и расходы; прочитанный нами обзор не называет дня месяца. Какие части должны показывать отчеты, он не говорит, поэтому у всех прочих рядов обещанного срока нет.',
			en: 'The law of July 2025 obliges the Fund to publish its income and spending every quarter from 14 September 2025; the overview that we read names no day of the month. What parts the reports must show it does not say, so every other series stands without a promised date.'
		},
		{
			kk: '2016 жылы уәде етілген жыл сайынғы жария есеп мерзім болып саналмайды: уәде күнін де, ондағы сандарды да атамайды.',
			ru: 'Ежегодный публичный отчет, обещанный в 2016 году, не считается сроком: обещание не называет ни дня, ни цифр в нем.',
			en: 'The yearly public report promised in 2016 is not counted as a date: the promise names neither a day nor the figures in it.'
		}
	]
};
