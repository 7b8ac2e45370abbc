/** The words of the block from which a figure is taken away: link, citation, recipe. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	citation: {
		/** {site}, {year}, {title} */
		work: { kk: '{site} ({year}). «{title}».', ru: '{site} ({year}). «{title}».', en: '{site} ({year}). “{title}”.' },
		/** {day}: newest day of the record */
		record: {
			kk: 'Деректер күні: {day} ({version}).',
			ru: 'Данные на {day} ({version}).',
			en: 'Record as of {day} ({version}).'
		},
		/** {day}: day of the frozen edition */
		frozen: {
			kk: 'Өзгермейтін шығарылым, {day}:',
			ru: 'Неизменяемый выпуск от {day}:',
			en: 'Edition frozen on {day}:'
		},
		/** {day} */
		accessed: { kk: 'қаралған күні: {day}', ru: 'дата обращения: {day}', en: 'accessed {day}' },
		/** {publications} */
		based: { kk: 'Дереккөздер: {publications}.', ru: 'По данным: {publications}.', en: 'Based on: {publications}.' },
		/** The short line for a caption: {site}, {day} of the record, {publishers}; `creditAlone` has no publishers. */
		credit: {
			kk: '{site}, деректер күні: {day}; деректер: {publishers}',
			ru: '{site}, данные на {day}; источники: {publishers}',
			en: '{site}, record as of {day}; figures: {publishers}'
		},
		creditAlone: {
			kk: '{site}, деректер күні: {day}',
			ru: '{site}, данные на {day}',
			en: '{site}, record as of {day}'
		},
		/** After the names of some publishers: {count} */
		creditMore: { kk: 'және тағы {count}', ru: 'и еще {count}', en: 'and {count} more' },
		undated: { kk: 'күні көрсетілмеген', ru: 'без даты', en: 'undated' },
		/** Begins a note that lists ids. */
		basedOn: { kk: 'Дереккөздер', ru: 'По данным', en: 'Based on' }
	},
	panel: {
		title: { kk: 'Жүктеп алу және бөлісу', ru: 'Скачать и поделиться', en: 'Take it away' },
		lead: {
			kk: 'Төмендегінің бәрі бетте қазір көрсетілгенге дәл сәйкес келеді.',
			ru: 'Всё ниже – ровно о том, что страница показывает сейчас.',
			en: 'Everything below is of exactly what the page shows now.'
		},
		controls: {
			kk: 'Диаграммамен не істеуге болады',
			ru: 'Что можно сделать с графиком',
			en: 'What to do with this chart'
		},
		table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
		sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
		more: { kk: 'Тағы', ru: 'Еще', en: 'More' },
		close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
		link: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' },
		linkLead: {
			kk: 'Жоғарыда таңдалғанның бәрі сілтемеде сақталған.',
			ru: 'В адресе – всё, что выбрано выше.',
			en: 'The address holds every choice made above.'
		},
		latest: { kk: 'Ең жаңа деректер', ru: 'Новейшие данные', en: 'Newest data' },
		/** {day} */
		frozenLink: {
			kk: '{day} шығарылымы, өзгермейді',
			ru: 'Выпуск от {day}, не меняется',
			en: 'Frozen on {day}, never changes'
		},
		noFrozen: {
			kk: 'Өзгермейтін шығарылым әлі жоқ; сілтеме ең жаңа деректерді көрсетеді.',
			ru: 'Неизменяемых выпусков еще нет; ссылка показывает новейшие данные.',
			en: 'No edition has been frozen yet; the link shows the newest data.'
		},
		frozenOlder: {
			kk: 'Бұл шығарылым сақталғаннан бері деректер өзгерді.',
			ru: 'С тех пор, как этот выпуск сохранен, данные изменились.',
			en: 'The record has changed since that edition was frozen.'
		},
		copy: { kk: 'Көшіру', ru: 'Копировать', en: 'Copy' },
		copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
		copyFailed: {
			kk: 'Браузер көшіруге рұқсат бермеді; мәтінді белгілеп, өзіңіз көшіріңіз.',
			ru: 'Браузер не дал скопировать; выделите текст и скопируйте его сами.',
			en: 'The browser did not let it be copied; select the text and copy it by hand.'
		},
		system: { kk: 'Бөлісу …', ru: 'Поделиться …', en: 'Share …' },
		embed: { kk: 'Ендіру', ru: 'Встроить', en: 'Embed' },
		embedLead: {
			kk: 'Фрейм дәл осы бетте көрсетілгенді береді; дереккөздер мен лицензия жазылған төменгі жол әрқашан сақталады.',
			ru: 'Фрейм показывает ровно то же, что эта страница; подпись с источниками и лицензией остается всегда.',
			en: 'The frame shows exactly what this page shows; its foot with sources and licence always stays.'
		},
		image: { kk: 'Сурет', ru: 'Изображение', en: 'Image' },
		data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
		cite: { kk: 'Дәйексөз', ru: 'Цитировать', en: 'Cite' },
		citeLead: {
			kk: 'Мұнда диаграмма, оның мекенжайы, қаралған күні және сандар алынған жарияланымдар көрсетіледі.',
			ru: 'Указаны график, его адрес, дата обращения и публикации, из которых взяты цифры.',
			en: 'Names the figure, its address, the day of access and the publications that printed the numbers.'
		},
		credit: {
			kk: 'Сурет астына қойылатын қысқа жазу',
			ru: 'Короткая подпись под графиком',
			en: 'Credit line for a caption'
		},
		plain: { kk: 'Жай мәтін', ru: 'Простой текст', en: 'Plain text' },
		reproduce: { kk: 'Есептеуді қайталау', ru: 'Повторить расчет', en: 'Reproduce' },
		reproduceLead: {
			kk: 'Жарияланған сол кестелерге сол SQL-ді өз бағдарламаңызда орындаңыз.',
			ru: 'Тот же SQL на тех же опубликованных таблицах, в вашей программе.',
			en: 'The same SQL on the same published tables, in a tool of your own.'
		},
		sql: { kk: 'Осы диаграмманың SQL-і', ru: 'SQL этого графика', en: 'SQL of the figure' },
		tools: {
			duckdb: { kk: 'DuckDB пәрмен жолы', ru: 'Командная строка DuckDB', en: 'DuckDB command line' },
			python: { kk: 'Python', ru: 'Python', en: 'Python' },
			r: { kk: 'R', ru: 'R', en: 'R' }
		},
		explore: { kk: '«Өз сұрағым» бетінде ашу', ru: 'Открыть в разделе «Свой вопрос»', en: 'Open in explore' },
		loading: { kk: 'Жүктелуде …', ru: 'Загружается …', en: 'Loading …' },
		failed: {
			kk: 'Жүктелмеді; байланысты тексеріп, қайталап көріңіз.',
			ru: 'Загрузить не удалось; проверьте связь и попробуйте еще раз.',
			en: 'This could not be loaded; look at your connection and try again.'
		}
	}
};

export type ShareWords = InOne<typeof WORDS>;
export type CitationWords = ShareWords['citation'];

export function shareWords(lang: Lang): ShareWords {
	return inOne(WORDS, lang);
}
