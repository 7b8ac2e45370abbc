/** The words of the page of questions and answers, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Сұрақтар мен жауаптар', ru: 'Вопросы и ответы', en: 'Questions and answers' },
	description: {
		kk: 'Бұл бет міндетті медициналық сақтандыру туралы не сұралғанын, 2016 жылы қалай жауап берілгенін және кейінгі заң нені өзгерткенін айтады.',
		ru: 'Эта страница рассказывает, что спрашивали об обязательном медицинском страховании, что отвечали в 2016 году и что изменили более поздние законы.',
		en: 'This page tells what people asked about compulsory health insurance, what was answered in 2016, and what later law changed.'
	},
	lead: {
		kk: 'Сақтандыру басталмай тұрып адамдар не сұрады және 2016 жылғы кітапша оларға қалай жауап берді: жауаптар өз сөзімізбен берілген. Кейінгі заң немесе жарияланым басқаша айтса, ол жауаптың астында көрсетілген. Сандармен жауап беретін диаграммаларға дейін бір-ақ қадам.',
		ru: 'О чем люди спрашивали до начала страхования и что им отвечала брошюра 2016 года, нашими словами. Если более поздний закон или публикация говорит иначе, это сказано под ответом. От вопроса один шаг до графиков, которые отвечают цифрами.',
		en: 'What people asked before the insurance began, with the answers that a brochure gave them in 2016, in our words. Where a later law or publication says otherwise, it stands under the answer. Charts that answer with numbers are one click away.'
	},
	find: { kk: 'Сұрақты табу', ru: 'Найти вопрос', en: 'Find a question' },
	/** Of the search in the page: how many are shown, and that none is. */
	found: {
		kk: 'Көрсетілген сұрақ саны: {count} (барлығы {all})',
		ru: 'Показано вопросов: {count} из {all}',
		en: 'Questions shown: {count} of {all}'
	},
	none: {
		kk: 'Мұндай сөздер бірде-бір сұрақта жоқ. Сөзді азайтып немесе өзгертіп көріңіз, не жоғарыдан тақырып таңдаңыз.',
		ru: 'Ни в одном вопросе таких слов нет. Попробуйте меньше слов или другие, либо выберите тему выше.',
		en: 'No question holds these words. Try fewer or other words, or choose a topic above.'
	},
	contents: { kk: 'Сұрақтардың тақырыптары', ru: 'Темы вопросов', en: 'Topics of the questions' },
	groups: {
		cover: { kk: 'Сақтандыру нені қамтиды', ru: 'Что покрывает страхование', en: 'What the insurance covers' },
		pay: { kk: 'Кім төлейді және қанша', ru: 'Кто платит и сколько', en: 'Who pays, and how much' },
		status: { kk: 'Сақтандырылған ба, жоқ па', ru: 'Застрахован или нет', en: 'Insured or not' },
		clinics: { kk: 'Медициналық ұйымдар мен дәрігерлер', ru: 'Клиники и врачи', en: 'Clinics and doctors' },
		money: { kk: 'Ақша қайда жұмсалады', ru: 'Куда идут деньги', en: 'Where the money goes' },
		open: { kk: 'Нені тексеруге болады', ru: 'Что можно проверить', en: 'What can be checked' }
	},
	answered: { kk: '{year} жауап', ru: 'Ответ {year}', en: 'Answer {year}' },
	/** What is said of an answer today: before a note, or alone. */
	holds: { kk: 'Жауап бүгін де күшінде.', ru: 'Ответ верен и сегодня.', en: 'The answer still holds.' },
	changed: { kk: 'Содан бері өзгергені', ru: 'С тех пор изменилось', en: 'Changed since' },
	since: { kk: 'Кейін белгілі болғаны', ru: 'Что стало известно позже', en: 'Known since' },
	unknown: {
		kk: 'Мұның бүгін де күшінде екені белгісіз: жинақтағы кейінгі жарияланымдар бұл туралы айтпайды.',
		ru: 'Верно ли это сегодня, неизвестно: более поздние публикации в своде об этом не говорят.',
		en: 'Whether this still holds is not known: no later publication in the record says so.'
	},
	figures: { kk: 'Сандармен', ru: 'В цифрах', en: 'In numbers' }
};

export type QuestionWords = InOne<typeof WORDS>;

export type QuestionGroup = 'cover' | 'pay' | 'status' | 'clinics' | 'money' | 'open';

export function questionWords(lang: Lang): QuestionWords {
	return inOne(WORDS, lang);
}
