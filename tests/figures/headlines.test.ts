import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { namesIn } from '../../src/lib/figures/choice-words.ts';
import { annotatedStatement } from '../../src/lib/figures/annotations.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { pageWords } from '../../src/lib/text/pages/words.ts';
import { TOPIC_WORDS } from '../../src/lib/text/pages/topics.ts';
import { answered } from './answers.ts';

/** What stands inside quotation marks or brackets is somebody's words or a reference: a title may have a colon. */
const ASIDE = /«[^»]*»|“[^”]*”|"[^"]*"|\([^()]*\)/g;
/** A stop that ends an abbreviation, not a sentence: "2020 ж. қаңтар", "17 января 2026 г., это". */
const ABBREVIATED = /(?<=\d\s?(?:ж|г|гг|жж))\.(?!\s(?!Фонд|Қор|COVID)\p{Lu}|$)/gu;
const FEWEST_WORDS = 5;

/** Endings and words of verbs in the forms that sentences of figures take; a dash stands for one in Russian and Kazakh. */
const VERB: Record<Lang, RegExp> = {
	en: /^(?:is|expects?|are|was|were|be|has|have|had|can|could|set|sets|paid|pays?|began|lists?|names?|came|gave|gives?|goes|go|went|grew|leads?|answers?|foresees|says?|holds?|stands?|took|takes?|found|prints?|put|puts|plans?|spent|spends|told|tells?|made|makes?|rose|fell|cost|costs|shows?|follows|owes?|gets?|got|[a-z]{3,}ed)$/i,
	ru: /(?:[еию]т|ут|[ая]т|[еию]тся|[ая]тся|утся|л|ла|ло|ли|лся|лась|лось|лись|[еая]н[аоы]?|[яа]т[оы]|известн[аоы]|это)$/i,
	kk: /(?:[дт][ыі]|[ғқ]ан|[гк]ен|[ая]лған|луда|жоқ|бар|тұр|керек|тиіс|қолданыста|белгілі)$/i
};
/** Words that only look like verbs. */
const NO_VERB: Record<Lang, RegExp> = {
	en: /^(?:unified|hundred|need|united|limited|uninsured|insured|related)$/i,
	ru: /^(?:около|число|дело|мало|план|стран[аы]?|цен[аы]?|казахстан|астана|бюджет|пакет|отчет|расчет|лет|раздел)$/i,
	kk: /^(?:қазақстан|қазан|ақпан|бірлескен)$/i
};

function hasVerb(words: readonly string[], lang: Lang): boolean {
	const selected = words.map((word) => word.replace(/[^\p{L}]/gu, '')).filter((word) => word !== '');
	return selected.some((word) => VERB[lang].test(word) && !NO_VERB[lang].test(word));
}

/** The first sentence with its stop. */
function firstOf(text: string): string {
	const hidden = text.replace(ASIDE, (aside) => aside.replaceAll('.', '\u0001')).replace(ABBREVIATED, '\u0001');
	const end = /[.!?](?=\s|$)/.exec(hidden);
	return text.slice(0, end === null ? text.length : end.index + 1);
}

/** What a newspaper would not set as a sentence. */
function faultsOf(sentence: string, lang: Lang, { stop = true } = {}): string[] {
	const bare = sentence.replace(ASIDE, '').replace(/\d:\d/g, '');
	const words = bare.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
	return [
		...(stop && !/[.?!]$/.test(sentence) ? ['ends without a stop'] : []),
		...(!stop && /[.!:;]$/.test(sentence) && !/\d\s?[жг]\.$/.test(sentence) ? ['ends in a sign'] : []),
		...(stop && !/^[\p{Lu}\d«“"]/u.test(sentence) ? ['begins with a small letter'] : []),
		...(/:\s/.test(bare) ? ['is a label with a colon'] : []),
		...((bare.match(/;\s/g) ?? []).length > 1 ? ['is a chain of clauses'] : []),
		...(words.length < FEWEST_WORDS ? ['has too few words'] : []),
		...(hasVerb(words, lang) || (lang !== 'en' && bare.includes(' – ')) ? [] : ['has no verb'])
	].map((fault) => `${fault}: ${sentence}`);
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
	it('says whole sentences where readers look first', async () => {
		const answer = await answered(figure);
		const found = everyState(figure.choices).flatMap((choices) =>
			LANGS.flatMap((lang) => {
				const { takeaway, headline } = annotatedStatement(figure, answer, choices, lang);
				const { number, sentence } = headline;
				return [...faultsOf(firstOf(takeaway), lang), ...faultsOf(`${number} ${sentence}`, lang, { stop: false })].map(
					(fault) => `${lang} ${JSON.stringify(choices)} ${fault}`
				);
			})
		);
		expect(found).toEqual([]);
	});

	it.each(LANGS)('is told to search engines and previews in one whole sentence: %s', (lang) => {
		const { title, description } = namesIn(figure, lang);
		expect(faultsOf(description, lang)).toEqual([]);
		expect(firstOf(description)).toBe(description);
		expect(title).toMatch(/^[\p{Lu}\d].*\?$/u);
	});
});

describe.each(LANGS)('the pages around the figures in %s', (lang) => {
	it('say whole sentences in their leads and previews', () => {
		const { lead, description } = pageWords(lang).home;
		const leads = Object.values(TOPIC_WORDS[lang]).map((words) => words.lead);
		expect([lead, description, ...leads].flatMap((text) => faultsOf(firstOf(text), lang))).toEqual([]);
	});
});

describe('a sentence that a newspaper would not set', () => {
	it.each([
		['en', 'State: 2 percent in 2026.', 'is a label with a colon'],
		['en', 'Inpatient care, 2023, about 3 million people.', 'has no verb'],
		['en', 'It was 9.', 'has too few words'],
		['en', 'for 2020 the plan was printed by the Fund.', 'begins with a small letter'],
		['en', 'One was paid; two were planned; three were set aside in 2020.', 'is a chain of clauses'],
		['ru', 'Государство: 2 % в 2026 году.', 'is a label with a colon'],
		['ru', 'Стационарная помощь, 2023 год, около 3 млн человек.', 'has no verb'],
		['kk', 'Мемлекет: 2026 жылы 2 %.', 'is a label with a colon'],
		['kk', 'Стационарлық көмек, 2023 жыл, шамамен 3 млн адам.', 'has no verb'],
		['kk', 'Түсім өсті, бірақ нүктесіз қалды деп басылған', 'ends without a stop']
	] as const)('is found: %s %s', (lang, sentence, fault) => {
		expect(faultsOf(sentence, lang)).toContain(`${fault}: ${sentence}`);
	});

	it.each([
		['en', 'On 6 January 2026, 126 of 218 contracted providers in Almaty city were private.'],
		['ru', '17 января 2026 г. в Туркестанской области было застраховано 86,1 % жителей.'],
		['kk', '2020 ж. қаңтарда Қорға Алматы қаласынан 1,8 млрд теңге түсті.']
	] as const)('is not one that is whole: %s %s', (lang, sentence) => {
		expect(faultsOf(firstOf(`${sentence} More.`), lang)).toEqual([]);
		expect(firstOf(`${sentence} More.`)).toBe(sentence);
	});
});
