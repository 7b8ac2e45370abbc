/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Екі пакетке не кіреді?', ru: 'Что входит в два пакета?', en: 'What do the two packages contain?' },
	description: {
		kk: 'Бет кепілдік берілген пакет пен сақтандыру пакетіне 2017 жылға арналған тізімдерде не кіргенін және Қор 2024 жылы нені атайтынын қатар қояды, әр жолдың жарияланымын көрсетеді.',
		ru: 'Страница ставит рядом, что входило в гарантированный и страховой пакеты по перечням на 2017 год и что Фонд перечисляет в 2024 году, каждую строку со своей публикацией.',
		en: 'This page sets side by side what the guaranteed and the insurance package contained in the lists for 2017 and what the Fund lists in 2024, each line with its publication.'
	},
	unitLine: {
		kk: 'тізімде аталған көмек түрлері; жақшадағы сан жарияланымға апарады',
		ru: 'виды помощи, как они перечислены; число в скобках ведет к публикации',
		en: 'kinds of care as listed; a number in brackets leads to the publication'
	},
	package: {
		gobmp: SHARED.guaranteed,
		osms: { kk: 'Сақтандыру пакеті (МӘМС)', ru: 'Страховой пакет (ОСМС)', en: 'Insurance package (OSMS)' }
	},
	/** The package inside a sentence: "in the insurance package". */
	within: {
		gobmp: { kk: 'кепілдік берілген пакетте', ru: 'гарантированном пакете', en: 'the guaranteed package' },
		osms: { kk: 'сақтандыру пакетінде', ru: 'страховом пакете', en: 'the insurance package' }
	},
	years: {
		2017: { kk: '2017 жылға арналған тізім', ru: 'Перечислено на 2017 год', en: 'Listed for 2017' },
		2024: { kk: '2024 жылғы тізім', ru: 'Перечислено в 2024 году', en: 'Listed in 2024' }
	},
	also: { kk: '{package} де бар', ru: 'также в {package}', en: 'also in {package}' },
	elsewhere: {
		2017: { kk: '2024 жылы: {package}', ru: 'в 2024 году: в {package}', en: 'in 2024: in {package}' },
		2024: { kk: '2017 жылы: {package}', ru: 'в 2017 году: в {package}', en: 'in 2017: in {package}' }
	},
	publications: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
	takeaway: {
		kk: 'Қордың беті 2024 жылы кепілдік берілген пакетте {gobmp}, сақтандыру пакетінде {osms} атайды; 2017 жылға арналған қысқарақ тізімдерде олардың саны {gobmpThen} және {osmsThen} болған.',
		ru: 'Страница Фонда называет в 2024 году {gobmp} в гарантированном пакете и {osms} в страховом; в более коротких перечнях на 2017 год их было {gobmpThen} и {osmsThen}.',
		en: 'In 2024 the page of the Fund lists {gobmp} in the guaranteed package and {osms} in the insurance package; the shorter lists for 2017 had {gobmpThen} and {osmsThen}.'
	},
	takeawayMoved: {
		kk: '2024 жылғы тізімде {list} атауы өзгермей, 2017 жылғыдан басқа пакетте берілген.',
		ru: 'В 2024 году под тем же названием, но в другом пакете, чем в перечнях на 2017 год, значится {list}.',
		en: 'The list of 2024 names {list} in a different package from the list for 2017, under the same name.'
	},
	takeawayBoth: {
		kk: '2024 жылы {list} екі пакетте де бар.',
		ru: 'В обоих пакетах 2024 года есть {list}.',
		en: 'Both packages of 2024 name {list}.'
	},
	kindsOf: { kk: 'көмек түрін', ru: 'вид помощи|вида помощи|видов помощи', en: 'kind of care|kinds of care' },
	kindsStand: {
		kk: 'көмек түрі',
		ru: 'вид помощи значится|вида помощи значатся|видов помощи значатся',
		en: 'kind of care stands|kinds of care stand'
	},
	headline: {
		kk: '{kinds} 2024 жылғы кепілдік берілген пакеттің тізімінде бар; 2017 жылға арналған қысқарақ тізімде олардың саны {then} болған',
		ru: '{kinds} в перечне гарантированного пакета 2024 года; в более коротком перечне на 2017 год их {then}',
		en: '{kinds} in the guaranteed package in the list of 2024; the shorter list for 2017 has {then}'
	},
	alt: { kk: '{package}, {year}: {list}.', ru: '{package}, {year}: {list}.', en: '{package}, {year}: {list}.' },
	kinds: { kk: 'көмек түрлері, біз санадық', ru: 'виды помощи, подсчет наш', en: 'kinds of care, counted by us' },
	levels: {
		kind: { kk: 'көмек түрі', ru: 'вид помощи', en: 'kind of care' },
		part: { kk: 'жоғарыдағы түрдің бөлігі', ru: 'часть вида, названного выше', en: 'part of the kind above' }
	},
	columns: {
		package: SHARED.package,
		year: { kk: 'Тізім', ru: 'Перечень', en: 'List' },
		level: { kk: 'Жолдың мәні', ru: 'Что это за строка', en: 'What the line is' },
		text: { kk: 'Көмек', ru: 'Помощь', en: 'Care' },
		source: { kk: 'Жарияланым', ru: 'Публикация', en: 'Publication' }
	},
	caveats: [
		{
			kk: 'Тізімнің ұзын болуы көмектің көп екенін білдірмейді: 2024 жылғы бет егжей-тегжейлі, ал 2016 жылғы кітапша көмек түрлерін бірер сөзбен атайды.',
			ru: 'Более длинный перечень не означает, что помощи больше: страница 2024 года подробна, брошюра 2016 года называет виды помощи в нескольких словах.',
			en: 'A longer list is not more care: the page of 2024 goes into detail, the brochure of 2016 names kinds of care in a few words.'
		},
		{
			kk: '2017 жылға арналған тізімдер сақтандыру көмегі 2020 жылғы 1 қаңтарда басталғанға дейін шыққан: бұл – көрсетілген көмек емес, жарияланған ниет.',
			ru: 'Перечни на 2017 год опубликованы до начала страховой помощи 1 января 2020 года: это то, что объявляли, а не то, что оказывали.',
			en: 'The lists for 2017 were printed before insured care began on 1 January 2020, so they are what was announced and not what was given.'
		},
		{
			kk: 'Көмек түрлері екі тізімде де бірдей сөзбен аталғанда ғана салыстырылды. Мәтіндер өзіміздікі әрі қысқа; нақты шектері жарияланымдарда.',
			ru: 'Виды помощи сопоставлены только там, где в обоих перечнях те же слова. Формулировки наши, краткие; точные условия – в публикациях.',
			en: 'Kinds of care are matched only when both lists use the same words. The texts are ours and short; the exact limits stand in the publications.'
		},
		{
			kk: 'Сақтандыру пакеті сақтандырылу мәртебесіне байланысты; кепілдік берілген пакет оны талап етпейді.',
			ru: 'Страховой пакет зависит от статуса застрахованности; гарантированный его не требует.',
			en: 'Who gets what from the insurance package depends on being insured; the guaranteed package does not ask for it.'
		}
	]
};
