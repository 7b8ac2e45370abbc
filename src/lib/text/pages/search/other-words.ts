/** Words by which readers ask for a page though the page itself does not use them. */

import type { Lang } from '../../../contract/vocabulary.ts';

/** By the address of the page after its language, without the strokes at its ends. */
export const OTHER_WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
	'inflows/calculator': {
		kk: 'калькулятор есептеу ДК',
		ru: 'калькулятор рассчитать посчитать ИП самозанятый',
		en: 'calculator reckon self-employed'
	},
	'open/ask': {
		kk: 'сұрау салу өтініш хат қордан сұрау министрлік әкімдік',
		ru: 'запрос обращение письмо спросить фонд министерство акимат',
		en: 'request letter ask the fund ministry akimat'
	},
	'open/leads': { kk: 'көмектесу волонтер', ru: 'помочь волонтер проверить', en: 'help volunteer verify' },
	data: { kk: 'жүктеу', ru: 'скачать выгрузка', en: 'download' },
	explore: {
		kk: 'зерттеу сұраныс кестелер DuckDB',
		ru: 'исследовать запрос таблицы DuckDB',
		en: 'query console tables DuckDB'
	},
	method: { kk: 'ереже методика', ru: 'правила методика', en: 'methodology rules' },
	'figures/abroad': {
		kk: 'шетел елдер халықаралық тәжірибе',
		ru: 'зарубежные страны международный опыт',
		en: 'other countries international comparison'
	},
	'figures/covid': { kk: 'коронавирус індет', ru: 'коронавирус пандемия', en: 'coronavirus pandemic' },
	'figures/disagreement-cards': {
		kk: 'алшақтық қайшылық',
		ru: 'расхождения противоречия',
		en: 'disagreements contradictions'
	},
	'figures/families-pay': {
		kk: 'қалтадан төлеу ақылы қызмет ұлттық шоттар',
		ru: 'из кармана платные услуги личные расходы национальные счета',
		en: 'out-of-pocket private payments national health accounts'
	},
	'figures/families-pay-abroad': {
		kk: 'қалтадан төлеу шетел салыстыру',
		ru: 'из кармана за рубежом сравнение стран',
		en: 'out-of-pocket other countries international comparison'
	},
	'figures/for-whom': {
		kk: 'зейнеткерлер балалар студенттер жүкті мүгедектік жұмыссыздар',
		ru: 'пенсионеры дети студенты беременные инвалидность безработные',
		en: 'pensioners children students pregnant disability unemployed'
	},
	'figures/fund-deficit': { kk: 'тапшылық банкрот', ru: 'дефицит банкротство', en: 'deficit shortfall bankrupt' },
	'figures/gap-matrix': { kk: 'дерек жоқ олқылық', ru: 'нет данных пробелы', en: 'missing data gaps' },
	'figures/insured': { kk: 'қамту', ru: 'охват', en: 'coverage' },
	'figures/large-payments': {
		kk: 'катастрофалық шығын қымбат ем кедейлік',
		ru: 'катастрофические расходы дорогое лечение бедность',
		en: 'catastrophic health expenditure financial hardship'
	},
	'figures/medicines': { kk: 'дәрі-дәрмек', ru: 'препараты медикаменты', en: 'drugs pharmacy' },
	'figures/money-flow': { kk: 'ағын санки', ru: 'потоки санки', en: 'flows sankey' },
	'figures/oversight': {
		kk: 'аудит бұзушылық жалған қызмет айыппұл',
		ru: 'аудит нарушения приписки штрафы',
		en: 'audit fraud fines'
	},
	'figures/plan-and-actual': { kk: 'атқарылуы', ru: 'исполнение освоение', en: 'execution' },
	'figures/planned-and-spent': { kk: 'бюджеттің атқарылуы', ru: 'исполнение бюджета', en: 'budget execution' },
	'figures/rates': {
		kk: 'жарна мөлшерлемелері пайызы',
		ru: 'ставки взносов проценты',
		en: 'contribution rates percent'
	},
	'figures/revision-lens': {
		kk: 'түзету нақтылау',
		ru: 'поправки уточнение редакции',
		en: 'amendments revisions'
	},
	'figures/services': {
		kk: 'жедел жәрдем аурухана қабылдау',
		ru: 'скорая помощь больница приемы госпитализация',
		en: 'ambulance hospital visits'
	},
	'figures/timeline': {
		kk: 'хронология оқиғалар уақыт шкаласы',
		ru: 'хронология события лента времени',
		en: 'timeline chronology events'
	},
	'figures/where-to-check': {
		kk: 'шағым байланыс орталығы',
		ru: 'жалоба контакт-центр горячая линия',
		en: 'complaint call centre hotline'
	}
};

export function otherWords(page: string, lang: Lang): string {
	return OTHER_WORDS[page]?.[lang] ?? '';
}
