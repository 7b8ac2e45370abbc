/** The words of the page of leads and of the ways to it, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Тексеруді күтетін деректер', ru: 'Сведения, ждущие проверки', en: 'Leads to check' },
	description: {
		kk: 'Бұл бет міндетті медициналық сақтандыру туралы біз оқи алмаған сандар бар делінген жерлерді, онда нені тексеру керегін және не үшін екенін көрсетеді.',
		ru: 'Эта страница показывает места, где, как сказано, есть цифры об обязательном медицинском страховании, которые мы прочитать не смогли, и говорит, что там проверить и зачем.',
		en: 'This page lists places where a figure on compulsory health insurance is said to stand that we could not read, with what to check there and why it matters.'
	},
	lead: {
		kk: 'Осы жерлердің әрқайсысында сан бар делінген, бірақ біз оны сол жерден оқи алмадық не күні мен жылын біле алмадық. Мұндағының ешқайсысы факт емес: ол диаграммаларда да, іздеу нәтижелерінде де, фактілер файлдарында да жоқ. Біреуін аша алсаңыз, оны фактіге айналдыруға көмектесесіз.',
		ru: 'Сказано, что в каждом из этих мест есть цифра, но мы не смогли прочитать ее там или узнать ее день и год. Ничто здесь не факт: ни на графиках, ни в результатах поиска, ни в файлах с цифрами этого нет. Если вы можете открыть одно из этих мест, вы поможете превратить сведения в факт.',
		en: 'A figure is said to stand in each of these places, but we could not read it there, or not with its day and year. Nothing here is a fact: no chart, search result or file of facts uses it. If you can open one of them, you can help to make a fact of it.'
	},
	/** Words of a link to the page, beside what is missing. */
	link: {
		kk: 'Тексеруді күтетін деректер: жетіспейтін сандар қайда бар делінген',
		ru: 'Сведения, ждущие проверки: где, как сказано, есть недостающие цифры',
		en: 'Leads: where figures that are missing are said to stand'
	},
	/** The same where only one theme is led to. */
	linkOfTheme: {
		kk: 'Осы тақырып бойынша тексеруді күтетін деректер: {theme}',
		ru: 'Сведения, ждущие проверки, на эту тему: {theme}',
		en: 'Leads on this theme: {theme}'
	},
	steps: {
		title: { kk: 'Тексерілмеген деректен фактіге дейін', ru: 'От сведений к факту', en: 'From a lead to a fact' },
		open: {
			kk: 'Көрсетілген жерді ашып, оқыңыз. Санның өзін, оның қай кезеңге қатысты екенін, кім айтқанын және жарияланған күнін табыңыз.',
			ru: 'Откройте указанное место и прочитайте. Найдите саму цифру, период, о котором она говорит, кто ее назвал и день публикации.',
			en: 'Open the place and read it. Find the figure itself, the period that it speaks of, who says it, and the day of publication.'
		},
		write: {
			kk: 'Оны дәл жарияланған күйінде жазыңыз: жарияланымға бір жол (sources.csv) және санның өзіне бір жол (тақырыбының кестесі).',
			ru: 'Запишите ее ровно так, как опубликовано: одна строка для публикации (sources.csv) и одна для цифры (таблица ее темы).',
			en: 'Write it down exactly as it is printed: one row for the publication (sources.csv) and one row for the figure (the table of its theme).'
		},
		send: {
			kk: 'Екі жолды да төмендегі бетте немесе npm run data пәрменімен тексеріп, мекенжайымен бірге жинаққа енгізуді ұсыныңыз. Сол өзгеріспен бірге дерек leads.csv файлынан алып тасталады.',
			ru: 'Проверьте обе строки – на странице, указанной ниже, или командой npm run data – и предложите их в свод вместе с адресом. Тем же изменением строка убирается из leads.csv.',
			en: 'Check both rows, on the page below or with npm run data, then propose them for the record together with the address. The lead is taken out of leads.csv in the same change.'
		},
		then: {
			kk: 'Сан ол жерде болмаса, деректі алып тастауды ұсынып, себебін айтыңыз. Тек біреудің жазбаларында келтірілген не күні немесе жылы көрсетілмеген сан тексеруді күте береді. Толық нұсқау data/README.md файлында.',
			ru: 'Если цифры там нет, предложите убрать строку и скажите почему. Цифра, которую приводят лишь чьи-то заметки или у которой не указан день или год, остается среди ждущих проверки. Полное описание – в файле data/README.md.',
			en: 'If the figure does not stand there, propose to take the lead out and say why. A figure that only somebody’s notes quote, or whose day or year is not printed, stays a lead. The whole description is in data/README.md.'
		}
	},
	/** Before the links of the second and of the third step. */
	templates: { kk: 'Екеуіне де арналған бос жолдар', ru: 'Пустые строки для обеих', en: 'Empty rows of both' },
	yourData: { kk: 'Жолдарды тексеру', ru: 'Проверка строк', en: 'Check of the rows' },
	repository: { kk: 'Жобаның репозиторийі', ru: 'Репозиторий проекта', en: 'Repository of the project' },
	contents: { kk: 'Қаншасы бар және қайда', ru: 'Сколько их и где', en: 'How many there are, and where' },
	count: {
		kk: 'Барлығы: {count}. Әр сан – сол тақырып пен кезектің деректеріне сілтеме; алдымен 1-кезек ашылады.',
		ru: 'Мест всего: {count}. Каждое число – ссылка на места этой темы и очереди; очередь 1 открывают первой.',
		en: 'Leads: {count}. Each number is a link to the leads of that theme and priority; priority 1 is to be opened first.'
	},
	theme: { kk: 'Тақырып', ru: 'Тема', en: 'Theme' },
	all: { kk: 'Бәрі', ru: 'Все', en: 'All' },
	priority: { kk: 'Кезек', ru: 'Очередь', en: 'Priority' },
	/** Headings, the first priority first. */
	priorities: [
		{ kk: 'Бірінші кезек', ru: 'Первая очередь', en: 'First priority' },
		{ kk: 'Екінші кезек', ru: 'Вторая очередь', en: 'Second priority' },
		{ kk: 'Үшінші кезек', ru: 'Третья очередь', en: 'Third priority' }
	],
	/** After the leads of a theme: where its others stand. */
	others: { kk: 'Осы тақырып бойынша тағы', ru: 'Еще на эту тему', en: 'More on this theme' },
	parts: {
		said: { kk: 'Айтылған, бірақ тексерілмеген', ru: 'Сказано, не проверено', en: 'Said, not checked' },
		where: { kk: 'Қайда', ru: 'Где', en: 'Where' },
		check: { kk: 'Нені тексеру керек', ru: 'Что проверить', en: 'What to check' },
		why: { kk: 'Не үшін', ru: 'Зачем', en: 'Why it matters' },
		key: { kk: 'leads.csv файлындағы кілті', ru: 'Ключ в leads.csv', en: 'Key in leads.csv' }
	},
	front: {
		kk: 'сайттың өзі; бетін әлі табу керек',
		ru: 'сайт; саму страницу еще надо найти',
		en: 'the site; the page itself is still to be found'
	},
	nowhere: { kk: 'мекенжайы белгісіз', ru: 'адрес неизвестен', en: 'no address is known' }
};

export type LeadWords = InOne<typeof WORDS>;

export function priorityWords(priority: number, lang: Lang): string {
	const found = leadWords(lang).priorities[priority - 1];
	if (found === undefined)
		throw new Error(`leads: priority has no words: ${priority}; name it in src/lib/text/pages/leads/ or use 1 to 3`);
	return found;
}

export function leadWords(lang: Lang): LeadWords {
	return inOne(WORDS, lang);
}
