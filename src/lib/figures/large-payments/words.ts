/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Көмекке төлем қанша адамның отбасына ауыр тиеді?',
		ru: 'Скольким людям плата за помощь тяжела для семейного бюджета?',
		en: 'How many people do payments for care hit hard?'
	},
	description: {
		kk: 'Диаграмма отбасы бюджетінің оннан бірінен және төрттен бірінен астамы көмекке кететін адамдардың үлесін жыл сайын көрсетеді.',
		ru: 'График показывает по годам, какая доля людей живет в семьях, которые отдают за помощь больше десятой части и больше четверти бюджета.',
		en: 'The chart shows year by year what share of people live in households that spend over a tenth and over a quarter of their budget on care.'
	},
	unitLine: { kk: 'халықтың %-ы', ru: '% населения', en: 'percent of the population' },
	name: {
		over_10: {
			kk: 'Отбасы бюджетінің оннан бірінен астамы көмекке кететін адамдар',
			ru: 'Люди, чьи семьи отдают за помощь больше десятой части бюджета',
			en: 'People whose households spend over a tenth of their budget on care'
		},
		over_25: {
			kk: 'Отбасы бюджетінің төрттен бірінен астамы көмекке кететін адамдар',
			ru: 'Люди, чьи семьи отдают за помощь больше четверти бюджета',
			en: 'People whose households spend over a quarter of their budget on care'
		}
	},
	/** Written at the end of a line, with its newest value. */
	short: {
		over_10: {
			kk: 'бюджеттің оннан бірінен көбін: {value}',
			ru: 'больше десятой части бюджета: {value}',
			en: 'over a tenth of the budget: {value}'
		},
		over_25: {
			kk: 'төрттен бірінен көбін: {value}',
			ru: 'больше четверти: {value}',
			en: 'over a quarter: {value}'
		}
	},
	headline: {
		kk: '{when} бюджетінің оннан бірінен астамын көмекке жұмсаған отбасылардағы адамдардың халықтағы үлесі болды{most}',
		ru: 'населения {when} жили в семьях, которые отдали за помощь больше десятой части бюджета{most}',
		en: 'of the population lived {when} in households that spent over a tenth of their budget on care{most}'
	},
	most: {
		kk: ', бұл – {first} жылдан бері белгілі {years} ең жоғарысы',
		ru: ' – это самая высокая доля из {years}, известных с {first} года',
		en: ', the highest share of {years} known since {first}'
	},
	years: { kk: 'жылдың', ru: 'года|лет|лет', en: 'year|years' },
	takeaway: {
		kk: 'Сақтандыру толық іске қосылар алдындағы {beforeYear} жылы бұл үлес {before} болды, ал {year} жылы {value} болды ({status}).',
		ru: 'Перед полным запуском страхования, в {beforeYear} году, эта доля составляла {before}, а в {year} году – {value} ({status}).',
		en: 'In {beforeYear}, the year before insurance started in full, this share was {before}, and in {year} it was {value} ({status}).'
	},
	quarter: {
		kk: 'Бюджетінің төрттен бірінен астамын көмекке жұмсаған отбасылардағы адамдардың үлесі {when} {value} болды.',
		ru: 'В семьях, которые отдали за помощь больше четверти бюджета, {when} жили {value} населения.',
		en: 'In households that spent over a quarter of their budget on care lived {value} of the population {when}.'
	},
	noCause: {
		kk: 'Осы жылдарға коронавирус пандемиясы да тап келді, сондықтан себебін бұл сандар айтпайды.',
		ru: 'На эти же годы пришлась пандемия коронавируса, и о причинах эти цифры не говорят.',
		en: 'The coronavirus pandemic fell into the same years, and these figures do not tell a cause.'
	},
	alt: SHARED.altPanel,
	columns: {
		what: SHARED.what,
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Сандар – Дүниежүзілік банк жариялаған отбасылар зерттеуінен, ұлттық шоттардан емес. {gaps}Зерттеу – іріктеме: жақын жылдардың шамалы айырмасы ештеңе білдірмеуі мүмкін.',
			ru: 'Числа взяты из обследований семей, изданных Всемирным банком, а не из национальных счетов. {gaps}Обследование – выборка: малая разница соседних лет может ничего не значить.',
			en: 'Figures come from household surveys that the World Bank publishes, not from the national accounts. {gaps}A survey is a sample: a small difference between years may mean nothing.'
		},
		{
			kk: 'Төрттен бірінен астамын жұмсайтындар оннан бірінен астамын жұмсайтындардың ішінде, олар қосылмайды. Ақшасы жоқтықтан емделмеген адам бұл санға кірмейді.',
			ru: 'Отдающие больше четверти входят в отдающих больше десятой части, их не складывают. Тот, кто не лечился из-за нехватки денег, сюда не попадает.',
			en: 'Those above a quarter are among those above a tenth, and the two are not added. Whoever went without care for want of money is not counted.'
		}
	],
	gaps: {
		kk: 'Мына жылдардың саны жоқ, сызық сол жерде ашық: {years}. ',
		ru: 'За эти годы чисел нет, линия там разомкнута: {years}. ',
		en: 'These years are missing, where the lines are open: {years}. '
	}
};
