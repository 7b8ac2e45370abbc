/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қай өңірлерде қанша адам сақтандырылғаны белгілі?',
		ru: 'В каких регионах известно, сколько людей застраховано?',
		en: 'In which regions is it known how many are insured?'
	},
	description: {
		kk: 'Диаграмма өңірлер бойынша қанша адам сақтандырылғанын және сақтандырылмағанын жарияланған күйінде, күні мен жариялаушысымен бірге көрсетеді және саны жоқ өңірлерді атайды.',
		ru: 'График показывает, сколько людей застраховано и не застраховано по регионам, как опубликовано, с днем и источником, и называет регионы без цифры.',
		en: 'The chart shows how many people are insured and uninsured by region, as printed with day and publisher, and names the regions without a figure.'
	},
	choices: {
		show: SHARED.show,
		'show.insured_share': { kk: 'сақтандырылғандар үлесі', ru: 'доля застрахованных', en: 'share of the insured' },
		'show.uninsured_share': {
			kk: 'сақтандырылмағандар үлесі',
			ru: 'доля незастрахованных',
			en: 'share of the uninsured'
		},
		'show.insured_persons': { kk: 'сақтандырылғандар саны', ru: 'число застрахованных', en: 'number of the insured' },
		'show.uninsured_persons': {
			kk: 'сақтандырылмағандар саны',
			ru: 'число незастрахованных',
			en: 'number of the uninsured'
		}
	},
	unitLine: {
		percent: {
			kk: 'өңір тұрғындарының %-ы, әртүрлі күндерге',
			ru: '% жителей региона, на разные дни',
			en: 'percent of the people of the region, on different days'
		},
		persons: { kk: 'адам, әртүрлі күндерге', ru: 'человек, на разные дни', en: 'people, on different days' }
	},
	measure: {
		insured_share: { kk: 'сақтандырылғандар үлесі', ru: 'доля застрахованных', en: 'share of the insured' },
		uninsured_share: { kk: 'сақтандырылмағандар үлесі', ru: 'доля незастрахованных', en: 'share of the uninsured' },
		insured_persons: { kk: 'сақтандырылғандар саны', ru: 'число застрахованных', en: 'number of the insured' },
		uninsured_persons: { kk: 'сақтандырылмағандар саны', ru: 'число незастрахованных', en: 'number of the uninsured' }
	},
	key: {
		today: { kk: 'бүгінгі өңір', ru: 'нынешний регион', en: 'region of today' },
		former: { kk: 'бұрынғы шекара', ru: 'прежние границы', en: 'former borders' }
	},
	notPublished: SHARED.notPublished,
	/** Follows a share that is derived from the printed share of the other side. */
	derived: {
		kk: ' (100 %-дан жарияланған үлесті шегергенде)',
		ru: ' (100 % минус опубликованная доля)',
		en: ' (100 percent minus the printed share)'
	},
	/** The same beside a bar. */
	derivedShort: { kk: ', есептелген', ru: ', расчет', en: ', derived' },
	gapLabel: {
		kk: '{region}: біз тапқан жарияланымдардың бірде-бірі оны келтірмейді',
		ru: '{region}: ни одна найденная нами публикация этого не приводит',
		en: '{region}: no publication that we found prints it'
	},
	takeaway: {
		insured_share: {
			kk: '{When} {where} тұрғындардың {value} сақтандырылған{derived}, бұл өңірлер бойынша ең жаңа сан.',
			ru: '{When} {where} было застраховано {value} жителей{derived}, это самая новая из таких цифр по регионам.',
			en: '{When}, {value} of people {where} were insured{derived}, the newest such figure of a region.'
		},
		uninsured_share: {
			kk: '{When} {where} тұрғындардың {value} сақтандырылмаған{derived}, бұл өңірлер бойынша ең жаңа сан.',
			ru: '{When} {where} не было застраховано {value} жителей{derived}, это самая новая из таких цифр по регионам.',
			en: '{When}, {value} of people {where} were not insured{derived}, the newest such figure of a region.'
		},
		insured_persons: {
			kk: '{When} {where} {value} сақтандырылған, бұл өңірлер бойынша ең жаңа сан.',
			ru: '{When} {where} было застраховано {value}, это самая новая из таких цифр по регионам.',
			en: '{When}, {value} {where} were insured, the newest such figure of a region.'
		},
		uninsured_persons: {
			kk: '{When} {where} {value} сақтандырылмаған, бұл өңірлер бойынша ең жаңа сан.',
			ru: '{When} {where} не было застраховано {value}, это самая новая из таких цифр по регионам.',
			en: '{When}, {value} {where} were not insured, the newest such figure of a region.'
		}
	},
	takeawayKnown: {
		kk: '{all} {known} өңірі бойынша мұндай сан табылды; қалғаны бойынша біз тапқан жарияланымдардың бірде-бірі оны келтірмейді.',
		ru: 'Такая цифра найдена для {known} из {all}; для остальных ни одна найденная нами публикация ее не приводит.',
		en: 'For {known} of the {all} such a figure was found; for the others no publication that we found prints it.'
	},
	regions: SHARED.regionsOf,
	headline: {
		insured_share: {
			kk: 'тұрғын {where} {when} сақтандырылған{derived}, бұл өңірлер бойынша ең жаңа сан',
			ru: 'жителей было застраховано {where} {when}{derived}, это самая новая из таких цифр по регионам',
			en: 'of people {where} were insured {when}{derived}, the newest such figure of a region'
		},
		uninsured_share: {
			kk: 'тұрғын {where} {when} сақтандырылмаған{derived}, бұл өңірлер бойынша ең жаңа сан',
			ru: 'жителей не было застраховано {where} {when}{derived}, это самая новая из таких цифр по регионам',
			en: 'of people {where} were not insured {when}{derived}, the newest such figure of a region'
		},
		insured_persons: {
			kk: '{where} {when} сақтандырылған, бұл өңірлер бойынша ең жаңа сан',
			ru: 'было застраховано {where} {when}, это самая новая из таких цифр по регионам',
			en: '{where} were insured {when}, the newest such figure of a region'
		},
		uninsured_persons: {
			kk: '{where} {when} сақтандырылмаған, бұл өңірлер бойынша ең жаңа сан',
			ru: 'не было застраховано {where} {when}, это самая новая из таких цифр по регионам',
			en: '{where} were not insured {when}, the newest such figure of a region'
		}
	},
	alt: {
		kk: 'Әр өңірдің ең жаңа саны, {what}: {list}.',
		ru: 'Новейшая цифра каждого региона, {what}: {list}.',
		en: 'Newest figure of each region, {what}: {list}.'
	},
	altNone: SHARED.altNotPublished,
	columns: {
		region: SHARED.region,
		day: { kk: 'Күні', ru: 'День', en: 'Day' },
		status: SHARED.status,
		publisher: SHARED.publisher,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Сандар әртүрлі күндерге берілген, араларында жылдар бар, сондықтан өңірлердің реті күн бойынша, бұл рейтинг емес. Олардан ел бойынша қорытынды сан шығарылмайды.',
			ru: 'Цифры относятся к разным дням, между ними годы, поэтому порядок регионов задают дни, это не рейтинг. В сумму по стране они не складываются.',
			en: 'The figures stand on different days, years apart, so the order of regions is that of days, not a ranking. They are not added up to a sum of the country.'
		},
		{
			kk: 'Оларды Қордың филиалдары айтқан, баспасөз келтірген; күні аталмаса, жарияланған күні алынды. 2026 жылдан санаққа жергілікті бюджеттер төлейтін D және E деңгейіндегі адамдар кіруі мүмкін.',
			ru: 'Их назвали филиалы Фонда, а привела пресса; если день не назван, взят день публикации. С 2026 года в счет могут входить люди уровней D и E, за которых платят местные бюджеты.',
			en: 'They come from branches of the Fund as the press quotes them; where no day is named, the day of publication stands. From 2026 people of levels D and E, for whom local budgets pay, may be counted in.'
		},
		{
			kk: 'Бұрынғы шекара (2022 жылғы маусымға дейінгі Шығыс Қазақстан облысы) бөлек берілген және бүгінгі өңірмен салыстырылмайды.',
			ru: 'Прежние границы (Восточно-Казахстанская область до июня 2022 года) показаны отдельно и не сравниваются с нынешним регионом.',
			en: 'Former borders (East Kazakhstan until June 2022) are told apart and not compared with the region of today.'
		},
		{
			kk: 'Бір жақтың сол күнге жарияланбаған үлесі – 100 %-дан екінші жақтың жарияланған үлесін шегергендегі айырма; ол келтірілген жердің бәрінде бұл көрсетілген.',
			ru: 'Доля одной стороны, не опубликованная на этот день, равна 100 % минус опубликованная доля другой; это сказано везде, где она показана.',
			en: 'A share of one side that no publication prints for a day is 100 percent minus the printed share of the other side; it says so wherever it stands.'
		}
	]
};
