/** Words by which a sentence holds one figure against another, in digits or in words. */

import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';

const KIND: Record<Lang, string> = {
	en: '(?:tenge|people|percent|US dollars)',
	ru: '(?:тенге|человека?|%|долларов США)',
	kk: '(?:теңге|адам|%|АҚШ доллары)'
};
const SCALE = '(?:\\s(?:million|billion|trillion|млн|млрд|трлн))?';
const AMOUNT = Object.fromEntries(
	LANGS.map((lang) => [lang, `\\d[\\d.,\\s]*(?<=\\d)${SCALE}\\s${KIND[lang]}`])
) as Record<Lang, string>;

/** Words by which a sentence holds one figure against another: times, shares, parts, differences. */
const COMPARES: Record<Lang, readonly RegExp[]> = {
	en: [
		/[\d.,]+\s(?:times|fold)\b|\btimes as (?:much|many)\b|\b(?:twice|threefold|doubled|tripled|halved)\b/i,
		/\bpercent (?:more|less|fewer|higher|lower)\b/i,
		// A share of GDP, of the population, of a wage or of those in need is a unit, and receipts of a region come as printed shares.
		/\d percent of (?!GDP|gross domestic product|the population|people in|the average wage|pay\b|income|the larger|those in need|all receipts)/i,
		new RegExp(`${AMOUNT.en} of (?:it|them|that|this)\\b`, 'i'),
		new RegExp(`\\bof (?:it|them|that|this),? (?:over |about |under )?${AMOUNT.en}`, 'i'),
		new RegExp(`${AMOUNT.en} (?:more|less|fewer) than\\b`, 'i'),
		new RegExp(
			`\\b(?:grew|rose|fell|more|less|larger|smaller|higher|lower|growth) by (?:over |about |under )?\\d`,
			'i'
		),
		/\b(?:gap|difference) (?:is|was|of) (?:about )?\d/i
	],
	ru: [
		/(?<![а-яё])(?:в\s[\d.,]+\sраза?|вдвое|втрое|вполовину|удвоил\S*|утроил\S*)(?![а-яё])|[\d.,]+\sраза?\s(?:больше|меньше|выше|ниже)/i,
		/\d\s%\s(?:больше|меньше|выше|ниже)/i,
		/\d\s%\s(?:от\s(?!больше(?:го|й))|плана|выплат|поступлений|расходов|средств|денег|сумм|бюджета|финансирования)/i,
		new RegExp(`(?<![а-яё])из (?:них|него|неё|нее|этого|этой суммы)\\s[^.;]*?${AMOUNT.ru}`, 'i'),
		new RegExp(`(?<![а-яё])на\\s(?:около |примерно |более )?${AMOUNT.ru}\\s(?:больше|меньше|выше|ниже)`, 'i'),
		/(?:вырос|рост|выше|ниже|больше|меньше|снизил|увеличил|сократил)\S*\s(?:примерно |более чем )?на\s(?:около )?\d/i,
		/(?:разниц|разрыв)\S*\s(?:–|составл\S+|в)?\s?(?:около )?\d/i
	],
	kk: [
		/[\d.,]+\sесе(?![а-яәіңғүұқөһ])|(?:екі|үш|төрт|бес)\sесе/i,
		/\d\s%-ға\s(?:көп|аз|артық|кем)|жоспарға шаққанда\s[^.;]*\d\s%/i,
		/(?<!ЖІӨ-нің|халықтың|тұрғындардың|адамдардың|жалақының|табысының|барлық түсімінің)\s\d[\d,]*\s%-ы(?![а-яәіңғүұқөһ])/i,
		new RegExp(`(?<![а-яәіңғүұқөһ])(?:оның|соның|одан|бұдан)\\s[^.,:;]*?${AMOUNT.kk}`, 'i'),
		new RegExp(`${AMOUNT.kk}-?(?:ға|ге|қа|ке|на)\\s(?:көп|аз|артық|кем)`, 'i'),
		/айырма\S*\s(?:–\s)?(?:шамамен )?\d/i
	]
};

export function compares(sentence: string, lang: Lang): boolean {
	return COMPARES[lang].some((pattern) => pattern.test(sentence));
}

/** How many amounts of one kind, such as money, a sentence names. */
export function amountsOfOneKind(sentence: string, lang: Lang): number {
	const kinds = [...sentence.matchAll(new RegExp(AMOUNT[lang], 'g'))].map(([amount]) => amount.split(/\s/).at(-1)!);
	return Math.max(0, ...kinds.map((kind) => kinds.filter((other) => other === kind).length));
}
