/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Көмек көрсетуге кіммен шарт жасалған?',
		ru: 'С кем заключены договоры на оказание помощи?',
		en: 'Who has contracts to give the care?'
	},
	description: {
		kk: 'Диаграмма қанша өнім берушінің шарты барын түрі, орны мен күні бойынша, жарияланған жерде олардың қаншасы жекеменшік екенін және шарттар қандай сомаға жасалғанын көрсетеді.',
		ru: 'График показывает, у скольких поставщиков есть договоры, по видам, местам и дням, сколько из них частных, где это указано, и на какую сумму заключены договоры.',
		en: 'The chart shows how many providers have contracts, by subject, place and day, how many of them are private where that is printed, and what signed contracts are worth.'
	},
	unitLine: {
		kk: 'өнім берушілер саны; шарттардың құны теңгемен',
		ru: 'число поставщиков; стоимость договоров в тенге',
		en: 'number of providers; the value of contracts in tenge'
	},
	panel: {
		country: {
			kk: 'Шарты бар өнім берушілер, бүкіл ел, әр сан өз күніне',
			ru: 'Поставщики с договорами, вся страна, каждое число на свой день',
			en: 'Contracted providers, whole country, each on its own day'
		},
		regions: {
			kk: 'Шарты бар өнім берушілер, жеке өңірлер',
			ru: 'Поставщики с договорами, отдельные регионы',
			en: 'Contracted providers, single regions'
		},
		contracts: { kk: 'Жасалған шарттардың сомасы', ru: 'Сумма заключенных договоров', en: 'Value of signed contracts' }
	},
	growth: { kk: 'Өнім берушілер санының өсуі', ru: 'Рост числа поставщиков', en: 'Growth in the number of providers' },
	package: {
		gobmp: SHARED.gobmp,
		osms: SHARED.osms,
		all: SHARED.bothPackages
	},
	country: SHARED.country,
	beforeFund: { kk: 'Қорға дейін', ru: 'до Фонда', en: 'before the Fund' },
	total: { kk: 'барлығы', ru: 'всего', en: 'total' },
	part: {
		kk: 'өнім берушінің немесе көмектің бір түрі',
		ru: 'один вид поставщиков или помощи',
		en: 'one kind of provider or care'
	},
	notPublished: SHARED.notPublished,
	privateUnknown: {
		kk: 'Оның ішінде жекеменшіктері, шартты Қор жасай бастағаннан бері',
		ru: 'Из них частных, с тех пор как договоры заключает Фонд',
		en: 'Private providers among them, from the start of the Fund’s contracts on'
	},
	takeaway: {
		kk: '{When} {where} шарты бар {all} жекеменшігі {private} болды.',
		ru: '{When} {where} из {all} частными были {private}.',
		en: '{When}, {private} of {all} {where} were private.'
	},
	takeawayGrowth: {
		kk: 'Өнім берушілер саны {growth} өсті деп хабарланған ({when}).',
		ru: 'Число поставщиков, как сообщено, выросло {growth} ({when}).',
		en: 'The number of providers is said to have grown {growth} ({when}).'
	},
	takeawayUnknown: {
		kk: 'Қор жұмыс істей бастағаннан бері бүкіл ел бойынша шарты бар өнім берушілердің қаншасы жекеменшік екенін біз тапқан жарияланымдардың бірде-бірі келтірмейді.',
		ru: 'Ни одна найденная нами публикация не приводит, сколько частных поставщиков с договорами было по всей стране, ни на один день с начала работы Фонда.',
		en: 'For the whole country no publication that we found prints how many contracted providers are private, for any day since the Fund began.'
	},
	/** Contracted providers as they stand after their number. */
	all: {
		kk: 'өнім берушінің ішінде',
		ru: 'поставщика с договорами|поставщиков с договорами|поставщиков с договорами',
		en: 'contracted provider|contracted providers'
	},
	headline: {
		kk: 'өнім беруші {when} {where} шарты бар {all} жекеменшік болды',
		ru: 'из {all} {where} были частными {when}',
		en: 'of {all} {where} were private {when}'
	},
	alt: SHARED.altPanel,
	columns: {
		panel: SHARED.what,
		subject: { kk: 'Өнім берушілер немесе пакет', ru: 'Поставщики или пакет', en: 'Providers or package' },
		period: { kk: 'Кезең немесе күн', ru: 'Период или день', en: 'Period or day' },
		place: SHARED.place,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Әр сан өз күніне немесе жылына тиесілі, ал өнім берушілердің түрлері қабаттасады: сандар қосылмайды, салыстырылмайды, нүктелердің арасы жалғанбаған.',
			ru: 'Каждое число верно для своего дня или года, а виды поставщиков пересекаются: числа не складывают и не сравнивают, между ними ничего не показано.',
			en: 'Each number holds for its own day or year, and kinds of providers overlap: numbers are neither added nor compared, and nothing is drawn between them.'
		},
		{
			kk: '2016 жылғы жекеменшік өнім берушілердің шарты Қорға дейін, республикалық бюджет есебінен болған.',
			ru: 'Частные поставщики 2016 года имели договоры за счет республиканского бюджета, до Фонда.',
			en: 'The private providers of 2016 had contracts paid from the republican budget, before the Fund.'
		},
		{
			kk: '2019 жылғы шарттар тек кепілдік берілген пакетке, 2021 жылғы сәуірдегі шарттар екі пакетке қатысты: екеуін салыстыруға болмайды.',
			ru: 'Договоры 2019 года касаются только гарантированного пакета, договоры апреля 2021 года – обоих: сравнивать их нельзя.',
			en: 'Contracts of 2019 are the guaranteed package alone, those of April 2021 both packages: the two do not compare.'
		},
		{
			kk: '2016 жылғы жауаптарда шарты бар медициналық ұйымдардың ашық тізімі Қор порталында болады деп уәде етілген. Сол тізіммен жылдар бойынша санауға болар еді; біз оқыған беттердің ішінде ондай тізім жоқ.',
			ru: 'Ответы 2016 года обещали открытый список клиник с договорами на портале Фонда. По нему можно было бы считать поставщиков за годы; среди прочитанных нами страниц такого списка нет.',
			en: 'The answers of 2016 promised a public list of contracted clinics on the portal of the Fund. A count over years could be made from it; such a list was not among the pages we read.'
		},
		{
			kk: '2019 жылдан бергі өсім оның негізіндегі екі сансыз жарияланған.',
			ru: 'Рост с 2019 года опубликован без двух чисел, из которых он получен.',
			en: 'Growth since 2019 is printed without the two numbers behind it.'
		},
		{
			kk: 'Өнім берушілердің қаншасы мемлекеттік екені бүкіл ел бойынша жарияланбаған. Шымкент бойынша жарияланған: мемлекеттік пен жекеменшігі қосылғанда барлығы шығады. Басқа жерлер бойынша жалпы саны мен жекеменшіктері жарияланады; екеуінің айырмасы көрсетілмеген, өйткені үшінші түрі жоқ деп ешқайда айтылмаған.',
			ru: 'Сколько среди поставщиков государственных, для всей страны не опубликовано. Для Шымкента опубликовано: государственные и частные в сумме дают всех. В других местах приводят общее число и число частных; разность этих чисел не показана: нигде не сказано, что третьего вида нет.',
			en: 'How many of the providers are public is not published for the whole country. For Shymkent it is: state and private ones add up to the total. Elsewhere publications print all of them and the private ones; their difference is not drawn, because neither says that there is no third kind.'
		}
	]
};
