/** The words of the pack of chosen figures, by language. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Кеңеске арналған топтама', ru: 'Подборка для совета', en: 'Council pack' },
	description: {
		kk: 'Міндетті медициналық сақтандыру туралы диаграммаларды таңдап, мұқабасы және әрқайсысына бір A4 парағы, дереккөздері, QR коды және жазба орны бар бір құжат етіп басып шығарыңыз.',
		ru: 'Выберите графики об обязательном медицинском страховании и распечатайте их одним документом с обложкой и листом A4 на каждый, с источниками, QR-кодом и местом для заметок.',
		en: 'Choose charts on compulsory health insurance and print them as one document with a cover and an A4 sheet for each, with sources, a QR code and room for notes.'
	},
	lead: {
		kk: 'Диаграммаларды таңдап, отырысқа бір құжат етіп басып шығарыңыз: мұқаба және әр диаграммаға бір немесе бірнеше парақ, ескертпелері, дереккөздері, QR коды және жазба орнымен. Таңдау осы беттің мекенжайында сақталады, оны басқаларға жіберуге болады.',
		ru: 'Выберите графики и распечатайте их одним документом для заседания: обложка и один или несколько листов на каждый график, с оговорками, источниками, QR-кодом и местом для заметок. Выбор хранится в адресе страницы, и его можно переслать другим.',
		en: 'Choose charts and print them as one document for a meeting: a cover and a sheet or more for each chart, with its caveats, sources, a QR code and room for notes. The choice stands in the address of this page and can be sent to others.'
	},
	/** Said where scripts do not run. */
	noScript: {
		kk: 'Скриптсіз құжат бұл жерде құрастырылмайды. Әр диаграмманы сілтемесімен ашып, бетін басып шығарыңыз: бір A4 парақ болып шығады, ұзақ мәтіндер бірнеше параққа түседі.',
		ru: 'Без скриптов документ здесь не собрать. Откройте каждый график по ссылке и распечатайте его страницу: получится один лист A4, а для длинных текстов несколько.',
		en: 'Without scripts the document cannot be put together here. Open each chart by its link and print its page: it comes out as one A4 sheet, longer texts as several.'
	},
	/** On the page of a figure. */
	add: { kk: 'Кеңеске арналған топтамаға қосу', ru: 'Добавить в подборку для совета', en: 'Add to the council pack' },
	choose: { kk: 'Таңдауға болатын диаграммалар', ru: 'Графики на выбор', en: 'Charts to choose from' },
	submit: { kk: 'Құжатты құрастыру', ru: 'Собрать документ', en: 'Make the document' },
	clear: { kk: 'Таңдауды алып тастау', ru: 'Снять выбор', en: 'Clear the choice' },
	empty: {
		kk: 'Әзірге ештеңе таңдалмаған. Кемінде бір диаграмманы белгілеңіз.',
		ru: 'Пока ничего не выбрано. Отметьте хотя бы один график.',
		en: 'Nothing is chosen yet. Tick at least one chart.'
	},
	/** {ids} of the address that are no figures. */
	unknown: {
		kk: 'Мекенжайда мұнда жоқ диаграммалар аталған: {ids}. Қалғандары көрсетілді.',
		ru: 'В адресе указаны графики, которых здесь нет: {ids}. Остальные показаны.',
		en: 'The address names charts that are not here: {ids}. The others are shown.'
	},
	/** {done} of {all}. */
	loading: {
		kk: 'Диаграммалар жүктеліп жатыр: {done} / {all}.',
		ru: 'Графики загружаются: {done} из {all}.',
		en: 'Loading the charts: {done} of {all}.'
	},
	/** {count} figures are ready. */
	ready: {
		kk: 'Құжат басып шығаруға дайын. Ондағы диаграмма саны: {count}.',
		ru: 'Документ готов к печати. Графиков в нем: {count}.',
		en: 'The document is ready to print. Charts in it: {count}.'
	},
	/** {title} of a figure that could not be had. */
	failed: {
		kk: '«{title}» диаграммасы жүктелмеді, құжатта ол жоқ. Байланысты тексеріп, қайта көріңіз.',
		ru: 'График «{title}» загрузить не удалось, в документе его нет. Проверьте связь и попробуйте еще раз.',
		en: '“{title}” could not be loaded and is not in the document. Check the connection and try again.'
	},
	again: { kk: 'Қайта жүктеу', ru: 'Загрузить еще раз', en: 'Load again' },
	print: { kk: 'Құжатты басып шығару', ru: 'Распечатать документ', en: 'Print the document' },
	chosen: { kk: 'Осы құжатта', ru: 'В этом документе', en: 'In this document' },
	packAddress: { kk: 'Осы құжаттың мекенжайы', ru: 'Адрес этого документа', en: 'Address of this document' },
	figureAddress: {
		kk: 'Осы диаграмманың кестесі мен дереккөздері',
		ru: 'Таблица и источники этого графика',
		en: 'Table and sources of this chart'
	},
	notes: { kk: 'Жазбалар', ru: 'Заметки', en: 'Notes' },
	ownNote: { kk: 'Осы диаграммаға жазбаңыз', ru: 'Ваша заметка к этому графику', en: 'Your note to this chart' },
	/** How long a note may be: {count} signs. */
	noteHint: {
		kk: 'Парақта басылып шығады және тек осы браузерде сақталады. Ең көбі {count} таңба.',
		ru: 'Печатается на листе и хранится только в этом браузере. Не больше {count} знаков.',
		en: 'It is printed on the sheet and kept in this browser only. At most {count} characters.'
	}
};

export type CouncilWords = InOne<typeof WORDS>;

export function councilWords(lang: Lang): CouncilWords {
	return inOne(WORDS, lang);
}
