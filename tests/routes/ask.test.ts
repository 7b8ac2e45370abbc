import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { KINDS } from '../../src/lib/figures/asking.ts';
import { LETTER_LANGS } from '../../src/lib/text/pages/ask/letters.ts';
import { everythingAsked } from '../../src/routes/[lang=lang]/open/ask/asked.server.ts';
import { chosenOf, letterOf, mailLink, spans, type Asked } from '../../src/routes/[lang=lang]/open/ask/letter.ts';

const known = (words: string) => [
	{ year: 2020, words: `${words} 2020` },
	{ year: 2021, words: `${words} 2021` }
];
const GAP: Asked = {
	kind: 'gap',
	id: 'payer.happened.state',
	to: 'fund',
	heading: 'Payers',
	name: 'State',
	years: [2020, 2021, 2022],
	letter: {
		kk: { what: 'жарналар', period: '', known: known('бар') },
		ru: { what: 'взносы', period: '', known: known('есть') }
	}
};
const SERIES: Asked = {
	kind: 'series',
	id: 'assets',
	to: 'statistics',
	heading: '',
	name: 'Assets',
	years: [],
	letter: {
		kk: { what: 'активтер', period: '2024 ж.', known: [{ year: 0, words: '933 млрд' }] },
		ru: { what: 'активы', period: '2024 г.', known: [{ year: 0, words: '933 млрд' }] }
	}
};
const FIGURE: Asked = {
	kind: 'figure',
	id: 'rates',
	to: 'fund',
	heading: '',
	name: 'Rates',
	years: [],
	letter: {
		kk: { what: 'мөлшерлемелер', period: '', missing: ['қолданыста: 2018'], known: [] },
		ru: {
			what: 'ставки',
			period: '',
			missing: ['действует: 2018', 'действует: 2020'],
			known: [{ year: 0, words: 'есть 2026' }]
		}
	}
};
const ALL = [GAP, SERIES, FIGURE];

function choice(search: string) {
	const found = chosenOf(ALL, new URLSearchParams(search));
	return found !== null && 'asked' in found ? found : null;
}

describe('chosenOf(all, search)', () => {
	it('finds a gap, one of its years, and a series', () => {
		expect(chosenOf(ALL, new URLSearchParams('gap=payer.happened.state'))).toEqual({ asked: GAP, year: null });
		expect(chosenOf(ALL, new URLSearchParams('gap=payer.happened.state.2021'))).toEqual({ asked: GAP, year: 2021 });
		expect(chosenOf(ALL, new URLSearchParams('series=assets'))).toEqual({ asked: SERIES, year: null });
	});

	it('is null for an address that asks for nothing', () => {
		expect(chosenOf(ALL, new URLSearchParams('letter=kk'))).toBeNull();
	});

	it.each(['gap=nothing', 'gap=payer.happened.state.2019', 'gap=assets', 'series=', 'disagreement=x'])(
		'refuses %s by its value',
		(search) => {
			expect(chosenOf(ALL, new URLSearchParams(search))).toEqual({ refused: search.split('=')[1] });
		}
	);
});

describe('letterOf(choice, lang)', () => {
	it.each([
		['kk', '2015 жылғы 16 қарашадағы № 401-V'],
		['ru', 'от 16 ноября 2015 года № 401-V']
	] as const)('names the law on access to information in %s, whatever is asked', (lang, law) => {
		for (const search of ['', 'gap=payer.happened.state', 'series=assets']) {
			expect(letterOf(choice(search), lang).body).toContain(law);
		}
	});

	it('names the figure, every year without an answer, and what is known', () => {
		const { subject, body } = letterOf(choice('gap=payer.happened.state'), 'ru');
		expect(subject).toBe('Запрос информации: взносы');
		expect(body).toContain('взносы. Период: 2020–2022\u00a0годы, за каждый год отдельно');
		expect(body).toContain('– есть 2020\n– есть 2021');
	});

	it('asks for one year alone, and says when nothing is known of it', () => {
		expect(letterOf(choice('gap=payer.happened.state.2021'), 'ru').body).not.toContain('2020');
		expect(letterOf(choice('gap=payer.happened.state.2022'), 'kk').body).toContain('бірде-бірінде жоқ');
	});

	it('lists what a figure lacks, and what its headlines tell', () => {
		const { body } = letterOf(choice('figure=rates'), 'ru');
		expect(body).toContain('Вопрос: ставки\n• действует: 2018\n• действует: 2020\n\n');
		expect(body).toContain('только следующее:\n– есть 2026');
	});

	it('is addressed to the Fund, and to the statistics office for a figure of statistics', () => {
		expect(letterOf(null, 'ru').body).toMatch(/^В Фонд/);
		expect(letterOf(choice('gap=payer.happened.state'), 'kk').body).toMatch(
			/^Әлеуметтік медициналық сақтандыру қорына/
		);
		expect(letterOf(choice('series=assets'), 'ru').body).toMatch(/^В Бюро национальной статистики/);
	});

	it('leaves no hole open', () => {
		for (const search of ['', 'gap=payer.happened.state', 'series=assets', 'figure=rates']) {
			expect(letterOf(choice(search), 'kk').body).not.toMatch(/\{|undefined|null/);
		}
	});
});

describe('spans(years, lang)', () => {
	it('joins years that follow each other', () => {
		expect(spans([2017, 2018, 2019, 2021], 'ru')).toBe('2017–2019\u00a0годы, 2021\u00a0год');
		expect(spans([2024], 'kk')).toBe('2024\u00a0жыл');
	});
});

describe('mailLink(letter)', () => {
	it('has no address, and keeps signs and lines', () => {
		expect(mailLink({ subject: 'a & b', body: 'x\ny' })).toBe('mailto:?subject=a%20%26%20b&body=x%0D%0Ay');
	});
});

describe('everythingAsked(lang)', () => {
	it.each(LANGS)('has a whole letter for everything that may be asked, on the page in %s', async (lang) => {
		const all = await everythingAsked(lang);
		expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(KINDS));
		expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
		for (const asked of all) {
			expect(chosenOf(all, new URLSearchParams([[asked.kind, asked.id]]))).toEqual({ asked, year: null });
			for (const year of [null, ...asked.years]) {
				for (const own of LETTER_LANGS) {
					const { body } = letterOf({ asked, year }, own);
					expect(body).not.toMatch(/\{\w*\}|undefined|NaN|\[object/);
					expect(body).toContain('401-V');
					expect(body).toContain(asked.letter[own].what);
				}
			}
		}
	});
});
