/** The words of the search by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
	description: {
		kk: 'Мұнда диаграммаларды, терминдерді, өңірлерді, жылдарды және дереккөздерді іздеуге болады.',
		ru: 'Здесь можно искать по графикам, терминам, регионам, годам и источникам.',
		en: 'Here you can search the figures, terms, regions, years and sources.'
	},
	lead: {
		kk: 'Сұрақты, терминді, өңірді немесе жариялаушыны жазыңыз. Әріп қате болса да, қазақ әрпі орыс әрпімен жазылса да табылады.',
		ru: 'Напишите вопрос, термин, регион или название издания. Найдется и с опечаткой, и если казахские буквы набраны русскими.',
		en: 'Write a question, a term, a region or a publisher. A slip of the keyboard is forgiven, and so are Kazakh letters typed as Russian ones.'
	},
	label: { kk: 'Не іздейсіз?', ru: 'Что найти?', en: 'What are you looking for?' },
	button: { kk: 'Іздеу', ru: 'Найти', en: 'Search' },
	keys: {
		kk: 'Төмен бағыттауыш перне нәтижелерге апарады, Enter нәтижені ашады, Escape өрісті тазалайды.',
		ru: 'Стрелка вниз переводит к результатам, Enter открывает результат, Escape очищает поле.',
		en: 'The down arrow leads to the results, Enter opens one, Escape clears.'
	},
	noScript: {
		kk: 'Іздеу скриптсіз жұмыс істемейді. Төменде табуға болатынның бәрі тізілген: браузердің бет ішінен іздеуін қолданыңыз.',
		ru: 'Без скриптов поиск не работает. Ниже перечислено все, что можно найти: воспользуйтесь поиском браузера.',
		en: 'Search needs scripts. Everything that can be found is listed below: use the search of your browser.'
	},
	loading: { kk: 'Іздеу индексі жүктеліп жатыр.', ru: 'Загружается индекс поиска.', en: 'The index is loading.' },
	/** Said when the index did not arrive. */
	failed: {
		kk: 'Іздеу индексі жүктелмеді. Байланысты тексеріңіз. Төмендегі тізімде бәрі бар.',
		ru: 'Индекс поиска не загрузился. Проверьте связь. В списке ниже есть все.',
		en: 'The index did not load. Check the connection. The list below has everything.'
	},
	found: { kk: 'Табылғаны: {count}.', ru: 'Найдено: {count}.', en: 'Found: {count}.' },
	foundFirst: {
		kk: 'Табылғаны: {count}, алғашқы {shown} көрсетілген.',
		ru: 'Найдено: {count}, показаны первые {shown}.',
		en: 'Found: {count}; the first {shown} are shown.'
	},
	nothing: {
		kk: '«{asked}» бойынша ештеңе табылмады.',
		ru: 'По запросу «{asked}» ничего не найдено.',
		en: 'Nothing was found for “{asked}”.'
	},
	near: { kk: 'Ұқсас нәтижелер:', ru: 'Здесь есть похожее:', en: 'This comes near:' },
	topics: { kk: 'Сайттың тақырыптары:', ru: 'Темы сайта:', en: 'The topics of the site:' },
	/** {region}: whose budget a report shows. */
	localBudget: { kk: '{region}: бюджет жоспары', ru: '{region}: план бюджета', en: '{region}: plan of the budget' },
	results: { kk: 'Нәтижелер', ru: 'Результаты', en: 'Results' },
	all: { kk: 'Табуға болатынның бәрі', ru: 'Все, что можно найти', en: 'Everything that can be found' },
	/** Of one thing found, and of the list of them all. */
	kinds: {
		topic: [
			{ kk: 'тақырып', ru: 'тема', en: 'topic' },
			{ kk: 'Тақырыптар', ru: 'Темы', en: 'Topics' }
		],
		figure: [
			{ kk: 'диаграмма', ru: 'график', en: 'figure' },
			{ kk: 'Диаграммалар', ru: 'Графики', en: 'Figures' }
		],
		page: [
			{ kk: 'бет', ru: 'страница', en: 'page' },
			{ kk: 'Беттер', ru: 'Страницы', en: 'Pages' }
		],
		year: [
			{ kk: 'жыл', ru: 'год', en: 'year' },
			{ kk: 'Жылдар', ru: 'Годы', en: 'Years' }
		],
		term: [
			{ kk: 'термин', ru: 'термин', en: 'term' },
			{ kk: 'Терминдер', ru: 'Термины', en: 'Terms' }
		],
		region: [
			{ kk: 'өңір', ru: 'регион', en: 'region' },
			{ kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' }
		],
		country: [
			{ kk: 'ел', ru: 'страна', en: 'country' },
			{ kk: 'Басқа елдер', ru: 'Другие страны', en: 'Other countries' }
		],
		question: [
			{ kk: 'сұрақ', ru: 'вопрос', en: 'question' },
			{ kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' }
		],
		source: [
			{ kk: 'дереккөз', ru: 'источник', en: 'source' },
			{ kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' }
		]
	}
};

export type SearchWords = InOne<typeof WORDS>;

export const FOUND_KINDS = [
	'topic',
	'figure',
	'page',
	'year',
	'term',
	'region',
	'country',
	'question',
	'source'
] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

export function searchWords(lang: Lang): SearchWords {
	return inOne(WORDS, lang);
}
