/** Names of regions for the squares of a tile map and inside a sentence; their full names stand in the record. */

import type { Lang } from '../contract/vocabulary.ts';
import { ablative, locative } from './kazakh.ts';

type Names = readonly [short: string, tile: string];

/** Short for a desk, a few letters for a phone. */
const NAMES: Readonly<Record<string, Readonly<Record<Lang, Names>>>> = {
	abai: { kk: ['Абай', 'Абай'], ru: ['Абай', 'Абай'], en: ['Abai', 'Abai'] },
	akmola: { kk: ['Ақмола', 'Ақм'], ru: ['Акмолинская', 'Акм'], en: ['Akmola', 'Akm'] },
	aktobe: { kk: ['Ақтөбе', 'Ақт'], ru: ['Актюбинская', 'Акт'], en: ['Aktobe', 'Akt'] },
	almaty_region: { kk: ['Алматы обл.', 'Алм о.'], ru: ['Алматинская', 'Алм о.'], en: ['Almaty reg.', 'Alm r.'] },
	atyrau: { kk: ['Атырау', 'Атр'], ru: ['Атырауская', 'Атр'], en: ['Atyrau', 'Atr'] },
	east_kazakhstan: { kk: ['Шығыс Қазақстан', 'ШҚО'], ru: ['Восточно-Каз.', 'ВКО'], en: ['East Kazakhstan', 'East'] },
	jambyl: { kk: ['Жамбыл', 'Жам'], ru: ['Жамбылская', 'Жам'], en: ['Jambyl', 'Jam'] },
	jetisu: { kk: ['Жетісу', 'Жет'], ru: ['Жетісу', 'Жет'], en: ['Jetisu', 'Jet'] },
	karaganda: { kk: ['Қарағанды', 'Қар'], ru: ['Карагандинская', 'Кар'], en: ['Karaganda', 'Kar'] },
	kostanay: { kk: ['Қостанай', 'Қос'], ru: ['Костанайская', 'Кос'], en: ['Kostanay', 'Kos'] },
	kyzylorda: { kk: ['Қызылорда', 'Қыз'], ru: ['Кызылординская', 'Кыз'], en: ['Kyzylorda', 'Kyz'] },
	mangystau: { kk: ['Маңғыстау', 'Маң'], ru: ['Мангистауская', 'Ман'], en: ['Mangystau', 'Man'] },
	north_kazakhstan: {
		kk: ['Солтүстік Қазақстан', 'СҚО'],
		ru: ['Северо-Каз.', 'СКО'],
		en: ['North Kazakhstan', 'North']
	},
	pavlodar: { kk: ['Павлодар', 'Пав'], ru: ['Павлодарская', 'Пав'], en: ['Pavlodar', 'Pav'] },
	turkistan: { kk: ['Түркістан', 'Түр'], ru: ['Туркестанская', 'Тур'], en: ['Turkistan', 'Tur'] },
	ulytau: { kk: ['Ұлытау', 'Ұлы'], ru: ['Ұлытау', 'Ұлы'], en: ['Ulytau', 'Uly'] },
	west_kazakhstan: { kk: ['Батыс Қазақстан', 'БҚО'], ru: ['Западно-Каз.', 'ЗКО'], en: ['West Kazakhstan', 'West'] },
	astana: { kk: ['Астана', 'Аст'], ru: ['Астана', 'Аст'], en: ['Astana', 'Ast'] },
	almaty_city: { kk: ['Алматы қ.', 'Алм қ.'], ru: ['г. Алматы', 'Алм г.'], en: ['Almaty city', 'Alm c.'] },
	shymkent: { kk: ['Шымкент', 'Шым'], ru: ['Шымкент', 'Шым'], en: ['Shymkent', 'Shym'] }
};

/** Codes of all regions that a tile map shows. */
export const TILE_REGIONS: readonly string[] = Object.keys(NAMES);

/** The short name of a region of today, or the few letters of its tile on a phone. Throws for another code. */
export function regionShort(code: string, lang: Lang, size: 'desk' | 'phone'): string {
	const names = NAMES[code];
	if (names === undefined) throw new Error(`region ${code} has no short name; add it to text/regions.ts`);
	return names[lang][size === 'desk' ? 0 : 1];
}

/** A name of the record as it stands inside a sentence: "Город Алматы" and "Область Абай" begin with a common noun. */
export function regionInside(name: string): string {
	return name.replace(/^(Город|Область) /, (noun) => noun.toLowerCase());
}

/** A former region has its years in brackets: what bends stands before them. */
function bent(name: string, bend: (word: string) => string): string {
	const at = name.indexOf(' (');
	return at < 0 ? bend(name) : bend(name.slice(0, at)) + name.slice(at);
}

/** Russian names bend by their common noun: "Карагандинская область", "Область Абай", "Город Алматы". */
function inRussian(name: string, endings: { readonly city: string; readonly country: string }): string {
	if (name === 'Казахстан') return name + endings.country;
	return regionInside(name)
		.replace(/ская область$/, 'ской области')
		.replace(/^область /, 'области ')
		.replace(/^город /, `${endings.city} `);
}

/** Where something is: "Түркістан облысында", "в Туркестанской области", "in Turkistan region". */
export function inRegion(name: string, lang: Lang): string {
	if (lang === 'kk') return bent(name, locative);
	return lang === 'en' ? `in ${name}` : `в ${bent(name, (word) => inRussian(word, { city: 'городе', country: 'е' }))}`;
}

/** Where something comes from: "Түркістан облысынан", "из Туркестанской области", "from Turkistan region". */
export function fromRegion(name: string, lang: Lang): string {
	if (lang === 'kk') return bent(name, (word) => (word.endsWith('сы') ? `${word}нан` : ablative(word)));
	return lang === 'en'
		? `from ${name}`
		: `из ${bent(name, (word) => inRussian(word, { city: 'города', country: 'а' }))}`;
}
