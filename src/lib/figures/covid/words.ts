/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'COVID-19-ға Қор арқылы қанша қаражат жұмсалды?',
		ru: 'Сколько средств направлено на COVID-19 через Фонд?',
		en: 'What went to COVID-19 through the Fund?'
	},
	description: {
		kk: 'Диаграмма 2020 және 2021 жылдары COVID-19 мен пневмонияға Қор арқылы қанша ақша жоспарланғанын, бөлінгенін және төленгенін, қанша пациент, тест, мобильді бригада мен үстемеақы болғанын әрқайсысының кезеңімен көрсетеді.',
		ru: 'График показывает, сколько денег на COVID-19 и пневмонию в 2020 и 2021 годах через Фонд запланировали, выделили и оплатили и сколько было пациентов, тестов, мобильных бригад и надбавок, каждое со своим периодом.',
		en: 'The chart shows what money was planned, set aside and paid for COVID-19 and pneumonia through the Fund in 2020 and 2021, and how many patients, tests, mobile teams and staff bonuses there were, each with its period.'
	},
	choices: {
		show: { kk: 'Не көрсетілген', ru: 'Что показано', en: 'What is shown' },
		'show.money': { kk: 'ақша', ru: 'деньги', en: 'money' },
		'show.activity': {
			kk: 'пациенттер, тестілер, шығулар, үстемеақылар',
			ru: 'пациенты, тесты, выезды, надбавки',
			en: 'patients, tests, visits, bonuses'
		}
	},
	unit: {
		money: { kk: 'теңге, әр жылдың бағасымен', ru: 'тенге, в ценах каждого года', en: 'tenge, prices of each year' },
		activity: {
			kk: 'адамдар, тестілер және бригаданың шығуы, әрқайсысының өз шкаласы бар',
			ru: 'люди, тесты и выезды, у каждого своя шкала',
			en: 'people, tests and call-outs, each on its own scale'
		}
	},
	panel: {
		planned: {
			kk: 'Жылға жоспарланған, бүкіл ел',
			ru: 'Запланировано на год, вся страна',
			en: 'Planned for a year, whole country'
		},
		allotted: {
			kk: 'Жыл ішінде бөлінген, бүкіл ел',
			ru: 'Выделено в течение года, вся страна',
			en: 'Set aside within a year, whole country'
		},
		paid: { kk: 'Төленген, бүкіл ел', ru: 'Оплачено, вся страна', en: 'Paid, whole country' },
		regions: {
			kk: 'Жеке өңірлер: жоспарланған, бөлінген және төленген',
			ru: 'Отдельные регионы: запланировано, выделено и оплачено',
			en: 'Single regions: planned, set aside and paid'
		},
		patients: { kk: 'Пациенттер', ru: 'Пациенты', en: 'Patients' },
		tests: { kk: 'ПТР-тестілер', ru: 'ПЦР-тесты', en: 'PCR tests' },
		visits: { kk: 'Мобильді бригадалардың шығуы', ru: 'Выезды мобильных бригад', en: 'Call-outs of mobile teams' },
		bonus_recipients: {
			kk: 'Үстемеақы алған медицина қызметкерлері',
			ru: 'Медработники, получившие надбавки',
			en: 'Health workers who got bonuses'
		}
	},
	package: {
		gobmp: SHARED.gobmp,
		osms: SHARED.osms,
		all: SHARED.bothPackages
	},
	country: SHARED.country,
	total: {
		kk: 'COVID-19 және пневмония, барлығы',
		ru: 'COVID-19 и пневмония в целом',
		en: 'COVID-19 and pneumonia as a whole'
	},
	part: { kk: 'оның бөлігі', ru: 'часть этого', en: 'a part of it' },
	notPublished: SHARED.notPublished,
	/** What happened to the money, beside the name of a region. */
	done: {
		funding: { kk: 'бөлінген', ru: 'выделено', en: 'set aside' },
		paid: { kk: 'төленген', ru: 'оплачено', en: 'paid' }
	},
	unpaid: {
		kk: '{year} жылға бүкіл ел бойынша төленгені',
		ru: 'Оплачено за {year} год по всей стране',
		en: 'Paid for the year {year} in the whole country'
	},
	takeaway: {
		money: {
			kk: '{plannedWhen} COVID-19 мен пневмонияға Қор арқылы {planned} жоспарланды, бұл – жарияланған сомалардың ең үлкені. Төленді деп жарияланған ең үлкен сома {duringDone} {done} болды.',
			ru: 'На {plannedWhen} на COVID-19 и пневмонию через Фонд планировали {planned}, это самая большая из опубликованных сумм. Наибольшая сумма, о которой сообщалось как об оплаченной, – {done} {duringDone}.',
			en: 'For {plannedWhen}, {planned} was planned for COVID-19 and pneumonia through the Fund, the largest sum printed. The largest sum printed as paid is {done} {duringDone}.'
		},
		activity: {
			kk: '{During} COVID-19-бен {done} стационарларда емделді. {Tests} {tests} ПТР-тест жасалды.',
			ru: '{During} от COVID-19 в стационарах лечили {done}. {Tests} сделано {tests} ПЦР-тестов.',
			en: '{During}, {done} were treated for COVID-19 in hospitals. {Tests}, {tests} PCR tests were done.'
		}
	},
	takeawayUnpaid: {
		kk: 'Біз тапқан жарияланымдардың бірде-бірі толық жылға қанша төленгенін келтірмейді ({years}).',
		ru: 'Ни одна найденная нами публикация не приводит, сколько оплачено за целый год ({years}).',
		en: 'No publication that we found prints what was paid for a whole year ({years}).'
	},
	headline: {
		money: {
			kk: '{duringDone} COVID-19 мен пневмонияға Қор арқылы төленді, бұл – төленді деп жарияланған ең үлкен сома',
			ru: 'оплачено {duringDone} на COVID-19 и пневмонию через Фонд, это наибольшая сумма, о которой сообщалось как об оплаченной',
			en: 'was paid for COVID-19 and pneumonia through the Fund {duringDone}, the largest sum printed as paid'
		},
		activity: {
			kk: '{duringDone} COVID-19-бен стационарларда емделді',
			ru: 'лечили от COVID-19 в стационарах {duringDone}',
			en: 'were treated for COVID-19 in hospitals {duringDone}'
		}
	},
	alt: SHARED.altPanel,
	columns: {
		panel: SHARED.what,
		care: { kk: 'Не үшін', ru: 'На что', en: 'For what' },
		period: SHARED.period,
		place: SHARED.place,
		status: SHARED.status,
		publisher: SHARED.publisher,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Кезеңдер бір-бірімен қабаттасады әрі ұзақтығы әртүрлі, сондықтан бір диаграмманың жолақтары қосылмайды; бөліктер өздері кіретін қорытындымен қатар берілген.',
			ru: 'Периоды пересекаются и имеют разную длину, поэтому полосы одного графика не складывают; части показаны рядом с итогом, в который они входят.',
			en: 'Periods overlap and have different lengths, so bars of one panel are never added; parts stand beside the total that holds them.'
		},
		{
			kk: 'Бір брифинг туралы жазған басылымдар үйдегі стационарға және 2020 жылдың жоспарына әртүрлі сома келтіреді; екеуі де жариялаушының атымен көрсетілген. 2020 жылғы сәуірде жарияланған үстемеақы сомасы – алғаш бөлінген сома, қыркүйектегісі – кейінгісі.',
			ru: 'Издания, писавшие об одном брифинге, приводят разные суммы на стационар на дому и по плану 2020 года; показаны обе, с указанием издания. Сумма на надбавки, опубликованная в апреле 2020 года, была выделена первой; сентябрьская сумма – более поздняя.',
			en: 'Outlets of one briefing print different sums for the hospital at home and for the plan of 2020; both are shown with the name of the publisher. The sum for bonuses printed in April 2020 was the one set aside first; that of September is later.'
		},
		{
			kk: 'Маусымның соңына дейін төленген 44 млрд теңгеге медицина қызметкерлерінің үстемеақысы кіреді, шілденің соңына дейін төленген 37 млрд теңгеге кірмейді: кезең ұзағырақ, сома азырақ.',
			ru: 'В 44 млрд, оплаченных к концу июня, входят надбавки медикам, в 37 млрд, оплаченных к концу июля, не входят: период длиннее, а сумма меньше.',
			en: 'The 44 billion paid to the end of June hold the staff bonuses, the 37 billion paid to the end of July do not: a longer period with a smaller sum.'
		},
		{
			kk: '2021 жылға арналған 71,6 млрд теңгеден асатын сома туралы бір басылым оның Алматы қаласына ма, бүкіл елге ме тиесілі екенін анық айтпайды.',
			ru: 'О сумме более 71,6 млрд на 2021 год одно издание не говорит ясно, город ли это Алматы или вся страна.',
			en: 'Of over 71.6 billion for 2021 one outlet does not say clearly whether it is the city of Almaty or the country.'
		},
		{
			kk: '2020 жылғы наурыз–желтоқсандағы үстемеақы саны тым үлкен: қызметкер әр айда қайта саналған болуы мүмкін.',
			ru: 'Число надбавок за март–декабрь 2020 года так велико, что работник, вероятно, посчитан каждый месяц.',
			en: 'The number of bonuses for March to December 2020 is so large that a worker is probably counted each month.'
		},
		{
			kk: 'COVID-19 кезіндегі көмек сақтандырылу мәртебесіне қарамай көрсетілді; жарияланымдардың көбі пакетті атамайды.',
			ru: 'Помощь при COVID-19 оказывали независимо от статуса застрахованности; большинство публикаций пакет не называет.',
			en: 'COVID-19 care was given regardless of insurance status; most publications name no package.'
		}
	]
};
