import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { REQUEST_KINDS } from '../../src/lib/figures/request-key.ts';
import { ADDRESSEES, LETTER_LANGS, LETTERS, type LetterLang } from '../../src/lib/text/pages/ask/letters.ts';
import { everyRequest } from '../../src/lib/server/requests.ts';
import { chosenOf, letterOf, mailLink, spans, type InformationRequest } from '../../src/lib/export/letter.ts';

const known = (words: string) => [
	{ year: 2020, words: `${words} 2020` },
	{ year: 2021, words: `${words} 2021` }
];
const GAP: InformationRequest = {
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
const SERIES: InformationRequest = {
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
const FIGURE: InformationRequest = {
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
const LOCAL: InformationRequest = {
	kind: 'gap',
	id: 'local_budget.expected.abai',
	to: 'akimat',
	heading: 'Local budgets',
	name: 'Abai region',
	years: [2026],
	letter: {
		kk: { what: 'жоспар', period: '', region: 'Абай облысы', known: [] },
		ru: { what: 'план', period: '', region: 'Область Абай', known: [] }
	}
};
const ALL = [GAP, SERIES, FIGURE, LOCAL];

function choice(search: string) {
	const found = chosenOf(ALL, new URLSearchParams(search));
	return found !== null && 'request' in found ? found : null;
}

describe('chosenOf(all, search)', () => {
	it('finds a gap, one of its years, and a series', () => {
		expect(chosenOf(ALL, new URLSearchParams('gap=payer.happened.state'))).toEqual({ request: GAP, year: null });
		expect(chosenOf(ALL, new URLSearchParams('gap=payer.happened.state.2021'))).toEqual({ request: GAP, year: 2021 });
		expect(chosenOf(ALL, new URLSearchParams('series=assets'))).toEqual({ request: SERIES, year: null });
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

	it.each([
		['kk', 'Жергілікті атқарушы органға (әкімдікке), өңір: Абай облысы'],
		['ru', 'В местный исполнительный орган (акимат), регион: Область Абай']
	] as const)('is addressed to the akimat of the region whose budget is asked for, in %s', (lang, head) => {
		expect(letterOf(choice('gap=local_budget.expected.abai.2026'), lang).body.split('\n')[0]).toBe(head);
	});

	it('leaves no hole open', () => {
		for (const search of [
			'',
			'gap=payer.happened.state',
			'series=assets',
			'figure=rates',
			'gap=local_budget.expected.abai'
		]) {
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

describe('everyRequest(lang)', () => {
	it.each(LANGS)('has a whole letter for everything that may be asked, on the page in %s', async (lang) => {
		const all = await everyRequest(lang);
		expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(REQUEST_KINDS));
		expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
		expect([...new Set(all.map(({ to }) => to))].sort()).toEqual([...ADDRESSEES].sort());
		for (const requested of all) {
			expect(chosenOf(all, new URLSearchParams([[requested.kind, requested.id]]))).toEqual({
				request: requested,
				year: null
			});
			for (const year of [null, ...requested.years]) {
				for (const lang of LETTER_LANGS) {
					const { body } = letterOf({ request: requested, year }, lang);
					expect(body).not.toMatch(/\{\w*\}|undefined|NaN|\[object/);
					expect(body).toContain('401-V');
					expect(body).toContain(requested.letter[lang].what);
				}
			}
		}
	});
});

describe('letters of the record', () => {
	const letters = async (search: string) => {
		const all = await everyRequest('en');
		const found = chosenOf(all, new URLSearchParams(search));
		if (found === null || !('request' in found)) throw new Error(`nothing is asked by ${search}`);
		return LETTER_LANGS.map((lang) => letterOf(found, lang));
	};

	const breaking = (text: string) => text.replaceAll('\u00a0', ' ');
	/** What stands between the law and the close, and the first line. */
	const item = ({ body }: { readonly body: string }, lang: LetterLang) => {
		const { title, law, close, sign } = LETTERS[lang];
		const [head, ...rest] = breaking(body).split('\n\n');
		expect([rest[0], rest[1], rest.at(-2), rest.at(-1)]).toEqual([title, breaking(law), close, sign.join('\n')]);
		return [head, ...rest.slice(2, -2)];
	};

	it.each([
		[
			'a share of the national health accounts from the ministry',
			'gap=accounts.happened.curative.2017',
			[
				'Қазақстан Республикасының Денсаулық сақтау министрлігіне',
				'Мына мәліметті беруіңізді сұраймын: денсаулық сақтаудың ұлттық шоттары бойынша ағымдағы денсаулық сақтау шығыстарындағы үлес: Емдік көмек (HC.1). Кезең: 2017 жыл.',
				'Жария дереккөздерден тек мынаны таптым:\n– Ағымдағы денсаулық сақтау шығыстары, 2017 жыл: 1,66 трлн теңге (нақты). Дүниежүзілік денсаулық сақтау ұйымы, 2025 ж. 12 сәуір: Ағымдағы денсаулық сақтау шығыстары теңгемен, деректер 2022 жылға дейін, GitHub-тағы көшірме, https://github.com/TomSadeh/World-Health-Expenditure/blob/0e0ee9086bdcd5392471ed92a575a3ea34fe6c58/data/processed/ghed_data_optimized.csv'
			],
			[
				'В Министерство здравоохранения Республики Казахстан',
				'Прошу предоставить сведения: доля в текущих расходах на здравоохранение по национальным счетам здравоохранения: Лечебная помощь (HC.1). Период: 2017 год.',
				'В открытых источниках мною найдено только следующее:\n– Текущие расходы на здравоохранение, 2017 год: 1,66 трлн тенге (факт). Всемирная организация здравоохранения, 12 апреля 2025 г.: Текущие расходы на здравоохранение в тенге, данные до 2022 года, копия на GitHub, https://github.com/TomSadeh/World-Health-Expenditure/blob/0e0ee9086bdcd5392471ed92a575a3ea34fe6c58/data/processed/ghed_data_optimized.csv'
			]
		],
		[
			'the sum of the accounts of a year without one from the ministry',
			'gap=accounts.happened.current_health_expenditure',
			[
				'Қазақстан Республикасының Денсаулық сақтау министрлігіне',
				'Мына мәліметті беруіңізді сұраймын: денсаулық сақтаудың ұлттық шоттары бойынша сома, теңгемен: Ағымдағы денсаулық сақтау шығыстары. Кезең: 2023 жыл.',
				'Бұл мәлімет мен тапқан жарияланымдардың бірде-бірінде жоқ.'
			],
			[
				'В Министерство здравоохранения Республики Казахстан',
				'Прошу предоставить сведения: сумма в тенге по национальным счетам здравоохранения: Текущие расходы на здравоохранение. Период: 2023 год.',
				'Ни одна найденная мною публикация этих сведений не содержит.'
			]
		],
		[
			'a local budget from the akimat of its region, with what is known of all of them',
			'gap=local_budget.expected.abai',
			[
				'Жергілікті атқарушы органға (әкімдікке), өңір: Абай облысы',
				'Мына мәліметті беруіңізді сұраймын: D және E деңгейлеріндегі адамдар мен тіркелген жұмыссыздар үшін жергілікті бюджетте жоспарланған жарналар сомасы, өңір: Абай облысы. Кезең: 2026–2028 жылдар, әр жылға жеке.',
				'Жария дереккөздерден тек мынаны таптым:\n– Қазақстан, 2026 жыл: шамамен 45 млрд теңге (жоспар). ҚазАқпарат, 2025 ж. 24 желтоқсан: 2026 жылы әкімдіктер не үшін төлейді, https://www.inform.kz/ru/skolko-akimati-zaplatyat-v-osms-za-bezrabotnih-i-sotsialno-uyazvimih-v-2026-godu-e4e2bf'
			],
			[
				'В местный исполнительный орган (акимат), регион: Область Абай',
				'Прошу предоставить сведения: сумма взносов за людей уровней D и E и зарегистрированных безработных, запланированная в местном бюджете, регион: Область Абай. Период: 2026–2028 годы, за каждый год отдельно.',
				'В открытых источниках мною найдено только следующее:\n– Казахстан, 2026 год: около 45 млрд тенге (план). Казинформ, 24 декабря 2025 г.: За кого будут платить акиматы в 2026 году, https://www.inform.kz/ru/skolko-akimati-zaplatyat-v-osms-za-bezrabotnih-i-sotsialno-uyazvimih-v-2026-godu-e4e2bf'
			]
		]
	] as const)('ask for %s', async (_, search, inKazakh, inRussian) => {
		const [kk, ru] = await letters(search);
		expect(item(kk!, 'kk')).toEqual(inKazakh);
		expect(item(ru!, 'ru')).toEqual(inRussian);
	});

	it('go to the Fund, the ministry and the akimats, each for what is theirs', async () => {
		const all = await everyRequest('en');
		const gaps = all.filter(({ kind }) => kind === 'gap');
		const requested = new Set(gaps.map(({ id, to }) => `${id.split('.')[0]} ${to}`));
		expect([...requested]).toEqual([
			'payer fund',
			'package fund',
			'care_type fund',
			'category fund',
			'coverage fund',
			'accounts ministry',
			'local_budget akimat'
		]);
		const statistics = all.filter(({ to }) => to === 'statistics');
		expect([...new Set(statistics.map(({ kind }) => kind))]).toEqual(['disagreement']);
	});
});
