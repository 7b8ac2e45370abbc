/** What readers type, with the page that must then be among the first three. */

import type { Lang } from '../../src/lib/contract/vocabulary.ts';

/** What is typed, and the page after its language. */
type Query = readonly [asked: string, rest: string];

export const QUERIES: Readonly<Record<Lang, readonly Query[]>> = {
	kk: [
		['МӘМС', 'glossary/#osms'],
		['тмккк', 'glossary/#gobmp'],
		['кім төлейді', 'figures/who-pays/'],
		['жарна мөлшерлемесі', 'figures/rates/'],
		['жарна молшерлемеси', 'figures/rates/'],
		['жарналардың', 'glossary/#contributions'],
		['дара кәсіпкер қанша төлейді', 'inflows/calculator/'],
		['калькулятор', 'inflows/calculator/'],
		['Турикстан облысы', 'figures/receipts-by-region/#from-fx-2022-turk-contrib'],
		['онім беруші', 'glossary/#provider'],
		['сактандырылмаган', 'figures/insured/'],
		['мемлекет кім үшін төлейді', 'figures/for-whom/'],
		['АЕК', 'glossary/#mci'],
		['пакетке не кіреді', 'figures/packages/'],
		['шағымдану', 'figures/where-to-check/'],
		['тапшылық', 'figures/fund-deficit/'],
		['2020 жыл', 'reports/2020/'],
		['жедел жәрдем', 'figures/services/'],
		['деректердегі өзгерістер', 'changes/'],
		['Қордың активтері', 'figures/fund-assets/']
	],
	ru: [
		['ОСМС', 'glossary/#osms'],
		['ГОБМП', 'glossary/#gobmp'],
		['кто платит', 'figures/who-pays/'],
		['сколько платит ИП 2024', 'inflows/calculator/'],
		['ставки взносов', 'figures/rates/'],
		['задолжность государства', 'figures/fund-assets/'],
		['рассхождения', 'glossary/#disagreement'],
		['дефицит фонда', 'figures/fund-deficit/'],
		['карагандинская область', 'figures/receipts-by-region/'],
		['кызылорда', 'figures/receipts-by-region/#from-inflow-cum-2021-12-kyzylorda'],
		['незастрахованые', 'figures/insured/'],
		['лекарства', 'figures/medicines/'],
		['коронавирус', 'figures/covid/'],
		['МЗП', 'glossary/#minimum_wage'],
		['план и факт', 'figures/plan-and-actual/'],
		['закон о бюджете 2025', 'figures/revision-lens/'],
		['поступления по месяцам', 'figures/receipts-by-month/'],
		['куда жаловаться', 'figures/where-to-check/'],
		['спросить фонд', 'open/ask/'],
		['фонд 1996 года', 'figures/two-funds/'],
		['отчет 2023', 'reports/2023/'],
		['вопросы и ответы', 'questions/']
	],
	en: [
		['OSMS', 'glossary/#osms'],
		['gobnp', 'glossary/#gobmp'],
		['who pays', 'figures/who-pays/'],
		['contribution rates', 'figures/rates/'],
		['employer rate', 'inflows/calculator/'],
		['uninsured', 'figures/insured/'],
		['Turkestan', 'figures/receipts-by-region/#from-fx-2022-turk-contrib'],
		['disagreement', 'glossary/#disagreement'],
		['what is not published', 'figures/gap-matrix/'],
		['ambulance', 'figures/services/'],
		['germany', 'figures/abroad/'],
		['timeline', 'figures/timeline/'],
		['constant prices', 'glossary/#constant_prices'],
		['state audit', 'figures/oversight/'],
		['annual report 2022', 'sources/p4h-2023-annual-report-2022/'],
		['how does money reach a clinic', 'figures/money-way/'],
		['promises', 'figures/promises/'],
		['download csv', 'data/'],
		['council pack', 'council/']
	]
};
