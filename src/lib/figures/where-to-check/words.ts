/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Мәртебені қайдан тексеруге, қайда шағымдануға болады?',
		ru: 'Где проверить статус и куда жаловаться?',
		en: 'Where does a person check the status or complain?'
	},
	description: {
		kk: 'Бет құжаттар сақтандырылу мәртебесін тексеру мен шағымдануға арнап келтірген порталдарды, ботты, қосымшаны және байланыс орталығын әрқайсысының жылымен атайды.',
		ru: 'Страница называет порталы, бот, приложение и контакт-центр, которые документы указывают для проверки статуса застрахованности и для жалоб, с годом каждого.',
		en: 'This page names the portals, the bot, the app and the contact centre that documents give for checking the insured status and for complaints, with the year of each.'
	},
	unitLine: {
		kk: 'арналар құжаттарда аталғандай; мекенжайлар мен нөмірлер жарияланғандай',
		ru: 'каналы, как их называют документы; адреса и номера – как в документах',
		en: 'channels as named in the documents; addresses and numbers as printed'
	},
	use: {
		status: {
			kk: 'Мәртебе мен төлемдерді тексеру',
			ru: 'Проверить статус и платежи',
			en: 'To check the status and payments'
		},
		complaint: { kk: 'Сұрақ қою немесе шағымдану', ru: 'Спросить или пожаловаться', en: 'To ask or complain' }
	},
	useIn: {
		status: { kk: '{use}: {year} жылы аталған', ru: '{use}: названо в {year} году', en: '{use}: named in {year}' },
		complaint: { kk: '{use}: {year} жылы аталған', ru: '{use}: названо в {year} году', en: '{use}: named in {year}' }
	},
	kind: {
		app: { kk: 'қосымша', ru: 'приложение', en: 'app' },
		bot: { kk: 'бот', ru: 'бот', en: 'bot' },
		mail: { kk: 'пошта және әлеуметтік желі', ru: 'почта и соцсеть', en: 'mail and social network' },
		office: { kk: 'мекеме', ru: 'учреждение', en: 'office' },
		phone: { kk: 'телефон', ru: 'телефон', en: 'telephone' },
		portal: { kk: 'портал', ru: 'портал', en: 'portal' },
		site: { kk: 'сайт', ru: 'сайт', en: 'site' }
	},
	others: {
		kk: 'Тек басқа құжаттарда аталғандар',
		ru: 'Названо только в других документах',
		en: 'Named in other documents only'
	},
	since: { kk: 'бұрын да аталған: {years}', ru: 'названо и раньше: {years}', en: 'also named in {years}' },
	named: { kk: '{year} жылы аталған', ru: 'названо в {year} году', en: 'named in {year}' },
	undated: { kk: 'жылы белгісіз', ru: 'год неизвестен', en: 'year unknown' },
	takeaway: {
		kk: 'Қордың {year} жылғы беті мәртебе мен төлемдерді тексеруге {status}, сұрақ пен шағымға {complaint} атайды.',
		ru: 'Страница Фонда {year} года называет {status} для проверки статуса и платежей и {complaint} для вопросов и жалоб.',
		en: 'The page of the Fund of {year} names {status} for checking the status and payments and {complaint} for questions and complaints.'
	},
	takeawayNumber: {
		kk: 'Байланыс орталығының нөмірі өзгерді, ол {then} жылы {before}, {year} жылы {now} болды.',
		ru: 'Номер контакт-центра сменился с {before} ({then} год) на {now} ({year} год).',
		en: 'The number of the contact centre changed from {before} in {then} to {now} in {year}.'
	},
	channels: { kk: 'арнаны', ru: 'канал|канала|каналов', en: 'channel|channels' },
	channelsNamed: { kk: 'арна', ru: 'канал назван|канала названо|каналов названо', en: 'channel is|channels are' },
	headline: {
		kk: '{channels} {year} жылы сақтандырылу мәртебесін тексеру үшін аталған',
		ru: '{channels} для проверки статуса застрахованности в {year} году',
		en: '{channels} named for checking the insured status in {year}'
	},
	alt: { kk: '{use}, {year}: {list}.', ru: '{use}, {year}: {list}.', en: '{use}, {year}: {list}.' },
	counted: { kk: 'арна саны, біз санадық', ru: 'каналов, подсчитано нами', en: 'channels, counted by us' },
	columns: {
		use: { kk: 'Не үшін', ru: 'Для чего', en: 'What for' },
		channel: { kk: 'Арна', ru: 'Канал', en: 'Channel' },
		kind: SHARED.kind,
		address: { kk: 'Мекенжайы немесе нөмірі', ru: 'Адрес или номер', en: 'As printed' },
		text: { kk: 'Не істеуге болады', ru: 'Что можно сделать', en: 'What it offers' },
		year: { kk: 'Аталған жылы', ru: 'Год', en: 'Year named' },
		source: { kk: 'Жарияланым', ru: 'Публикация', en: 'Publication' }
	},
	caveats: [
		{
			kk: 'Арналарды атайтын ең жаңа құжат 2024 жылғы. Біз оларды сынап көрген жоқпыз: бүгін жауап бере ме, бұл жерде айтылмайды.',
			ru: 'Новейший документ, который называет каналы, относится к 2024 году. Мы их не проверяли: отвечают ли они сегодня, здесь не сказано.',
			en: 'The newest document that names the channels is of 2024. We did not try them: whether they answer today is not said here.'
		},
		{
			kk: 'Біз тапқан жарияланымдардың бірде-бірі әр арна арқылы қанша адам сұрағанын немесе шағымданғанын, қанша шағым негізді деп танылғанын келтірмейді.',
			ru: 'Ни одна найденная нами публикация не приводит, сколько человек обратилось или пожаловалось по каждому каналу и сколько жалоб признано обоснованными.',
			en: 'No publication that we found prints how many people asked or complained in each channel, or how many complaints were found just.'
		},
		{
			kk: '2017 жылғы парақшада он бір облыстың және Алматы қаласының call-орталық нөмірлері де берілген; олар өңірлердің шекарасы өзгергенге дейінгі, сондықтан мұнда қайталанбайды.',
			ru: 'В листовке 2017 года напечатаны также номера call-центров одиннадцати областей и города Алматы; они относятся ко времени до изменения границ регионов, поэтому здесь не приводятся.',
			en: 'The leaflet of 2017 also prints numbers of call centres in eleven regions and the city of Almaty; they are older than the redrawing of regions and are not repeated here.'
		}
	]
};
