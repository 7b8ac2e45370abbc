/** The words of the page that writes a request for information, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Мәлімет сұрау', ru: 'Запросить сведения', en: 'Ask for a figure' },
	/** Words of a link to one request, wherever something is missing. */
	link: { kk: 'Дайын сұрау салу', ru: 'Готовый запрос', en: 'Ready request' },
	description: {
		kk: 'Бұл бет жинақтағы кез келген олқылық, ескірген қатар немесе алшақтық туралы қазақ немесе орыс тілінде Әлеуметтік медициналық сақтандыру қорына, Денсаулық сақтау министрлігіне, өңірдің әкімдігіне немесе Ұлттық статистика бюросына сұрау салуды дайындайды.',
		ru: 'О любом пробеле, устаревшем ряде или расхождении в своде эта страница пишет запрос информации на казахском или русском языке в Фонд социального медицинского страхования, Министерство здравоохранения, акимат региона или Бюро национальной статистики.',
		en: 'For any gap, old series or disagreement of the record this page writes a request for information, in Kazakh or Russian, to the Social Health Insurance Fund, the Ministry of Health, the akimat of a region or the Bureau of National Statistics.'
	},
	lead: {
		kk: 'Төменнен не жарияланбағанын, ескіргенін немесе даулы екенін таңдаңыз. Сұрау салу жауабын білуге тиіс органға жазылған, онда көрсеткіш, кезең, белгілі дерек пен оның жарияланымы және ақпаратқа қол жеткізу туралы заң аталады. Мәтінді өзгертуге болады.',
		ru: 'Выберите ниже, что не опубликовано, устарело или спорно. Запрос обращен к органу, который должен знать ответ; в нем указаны показатель, период, уже известные данные с публикацией и закон о доступе к информации. Текст можно менять.',
		en: 'Choose below what is not published, out of date or disputed. The request is addressed to the body that should know, and names the figure, the period, what is known with its publication, and the law on access to information. It is yours to change.'
	},
	/** Said where scripts do not run. */
	noScript: {
		kk: 'Скриптсіз бетте жалпы сұрау салу көрсетіледі: көрсеткіш пен кезеңді төмендегі тізімнен алып жазыңыз.',
		ru: 'Без скриптов страница показывает общий запрос: впишите показатель и период из списка ниже.',
		en: 'Without scripts the page shows a general request: fill in the figure and the period from the list below.'
	},
	letterTitle: { kk: 'Сұрау салу', ru: 'Запрос', en: 'The request' },
	/** Why the letter is not in the language of the page; empty where it is. */
	letterNote: { kk: '', ru: '', en: 'The request itself is in Kazakh or Russian; this page only explains it.' },
	languages: {
		label: { kk: 'Сұрау салудың тілі', ru: 'Язык запроса', en: 'Language of the request' },
		kk: { kk: 'Қазақша', ru: 'Қазақша', en: 'Қазақша' },
		ru: { kk: 'Русский', ru: 'Русский', en: 'Русский' }
	},
	buttons: {
		copy: { kk: 'Көшіру', ru: 'Копировать', en: 'Copy' },
		print: { kk: 'Басып шығару', ru: 'Распечатать', en: 'Print' },
		mail: { kk: 'Пошта бағдарламасында ашу', ru: 'Открыть в почтовой программе', en: 'Open in a mail program' }
	},
	copied: { kk: 'Сұрау салу көшірілді.', ru: 'Запрос скопирован.', en: 'The request is copied.' },
	notCopied: {
		kk: 'Браузер көшіруге рұқсат бермеді: мәтінді белгілеп, көшіріп алыңыз.',
		ru: 'Браузер не разрешил копирование: выделите текст и скопируйте его.',
		en: 'The browser did not allow copying: select the text and copy it.'
	},
	unknown: {
		kk: 'Мекенжайда «{value}» сұралған, ол тізімде жоқ. Жалпы сұрау салу көрсетілді.',
		ru: 'В адресе указано «{value}», такого в списке нет. Показан общий запрос.',
		en: 'The address asks for “{value}”, which is not in the list. A general request is shown instead.'
	},
	general: { kk: 'Жалпы сұрау салу', ru: 'Общий запрос', en: 'A general request' },
	law: { kk: 'Сұрау салуда аталған заң', ru: 'Закон, указанный в запросе', en: 'The law that the request names' },
	listTitle: { kk: 'Не туралы сұрауға болады', ru: 'О чем спросить', en: 'What to ask about' },
	listLead: {
		kk: 'Әр жол өз сұрау салуына апарады.',
		ru: 'Каждая строка ведет к своему запросу.',
		en: 'Every entry leads to its request.'
	},
	kinds: {
		gap: {
			kk: 'Жарияланбаған немесе ішінара ғана белгілі',
			ru: 'Не опубликовано или известно лишь отчасти',
			en: 'Not published, or known only in part'
		},
		series: { kk: 'Ең жаңа саны ескірген', ru: 'Последние данные устарели', en: 'Newest figure is old' },
		disagreement: { kk: 'Жарияланымдар бір-біріне қайшы', ru: 'Публикации расходятся', en: 'Publications disagree' },
		figure: { kk: 'Диаграммаға жетпейтін сандар', ru: 'На графике не хватает цифр', en: 'A chart lacks figures' }
	},
	/** Said above the requests to one body, with a hole for its name. */
	addressedTo: { kk: 'Кімге: {body}', ru: 'Кому: {body}', en: 'Addressed to: {body}' },
	addressees: {
		fund: {
			kk: 'Әлеуметтік медициналық сақтандыру қоры',
			ru: 'Фонд социального медицинского страхования',
			en: 'Social Health Insurance Fund'
		},
		ministry: {
			kk: 'Қазақстан Республикасының Денсаулық сақтау министрлігі',
			ru: 'Министерство здравоохранения Республики Казахстан',
			en: 'Ministry of Health of the Republic of Kazakhstan'
		},
		akimat: { kk: 'өңірдің әкімдігі', ru: 'акимат региона', en: 'akimat of the region' },
		statistics: {
			kk: 'Ұлттық статистика бюросы',
			ru: 'Бюро национальной статистики',
			en: 'Bureau of National Statistics'
		}
	},
	caveats: {
		title: { kk: 'Жіберер алдында', ru: 'Прежде чем отправить', en: 'Before you send it' },
		send: {
			kk: 'Пошта сілтемесінде мекенжай жоқ: оны немесе басқа жіберу жолын сұралатын органның сайтынан алыңыз. Оның қай орган екені бірінші жолда айтылған; мәлімет басқа органда болса, сұрау салуда оны хабарлау сұралады.',
			ru: 'В почтовой ссылке нет адреса: возьмите его или другой способ отправки на сайте органа, который вы спрашиваете. Какой это орган, сказано в первой строке; если сведениями владеет другой, запрос просит сообщить, какой.',
			en: 'The mail link has no address: take it, or another way of sending, from the site of the body that you ask. Its first line says which body that is; if another one holds the figure, the request asks to be told.'
		},
		check: {
			kk: 'Содан бері жаңа жарияланым сұраққа жауап бермегенін тексеріңіз.',
			ru: 'Проверьте, не ответила ли с тех пор на вопрос новая публикация.',
			en: 'Check whether a newer publication has answered the question since.'
		},
		privacy: {
			kk: 'Сұрау салу сіздің браузеріңізде құрастырылады; жазғаныңыздың ештеңесі бұл сайтқа жіберілмейді.',
			ru: 'Запрос составляется в вашем браузере; ничто написанное вами этому сайту не передается.',
			en: 'The request is put together in your browser; nothing that you write is sent to this site.'
		}
	}
};

export type AskWords = InOne<typeof WORDS>;

export function askWords(lang: Lang): AskWords {
	return inOne(WORDS, lang);
}
