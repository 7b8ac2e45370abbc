/** Names and first sentences of the topic pages. */

import type { Lang } from '../../contract/vocabulary.ts';

export interface TopicWords {
	readonly title: string;
	readonly lead: string;
}

type Name = 'funding' | 'inflows' | 'people' | 'care' | 'history' | 'open' | 'how';

export const TOPIC_WORDS: Readonly<Record<Lang, Readonly<Record<Name, TopicWords>>>> = {
	kk: {
		funding: {
			title: 'Қаржыландыру',
			lead: 'Бұл бет медициналық көмекке қанша ақша жоспарланғанын, қаншасы нақты бөлінгенін, жоспар қалай өзгергенін және Қордың өз ақшасы қайда екенін көрсетеді.'
		},
		inflows: {
			title: 'Түсімдер',
			lead: 'Бұл бет денсаулыққа отбасылар мен мемлекеттің қайсысы қанша төлейтінін, Қорға кім, қашан және қай өңірден төлейтінін, мөлшерлемелер қандай және сіздің жарнаңыз қанша екенін көрсетеді.'
		},
		people: {
			title: 'Адамдар',
			lead: 'Бұл бет кім сақтандырылғанын, кім сақтандырылмағанын, мемлекет кім үшін және қанша төлейтінін көрсетеді.'
		},
		care: {
			title: 'Көмек',
			lead: 'Бұл бет екі пакетке не кіретінін, ақша қандай көмекке жұмсалатынын, қанша қызмет көрсетілгенін және тексерулер нені анықтағанын көрсетеді.'
		},
		history: {
			title: 'Тарих',
			lead: 'Бұл бет 1995 жылдан бергі заңдар мен іске қосуларды көрсетеді және 1996–1998 жылдардағы қорды бүгінгі Қормен салыстырады.'
		},
		open: {
			title: 'Ашықтық',
			lead: '2025 жылғы 14 қыркүйектен бастап заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді; бұл бет одан не табылғанын, тағы не уәде етілгенін, не жарияланбағанын, дереккөздерде қай жерде алшақтық барын және Қордан қалай сұрауға болатынын көрсетеді.'
		},
		how: {
			title: 'Бұл қалай жұмыс істейді',
			lead: 'Бұл бет ақша медициналық ұйымға қалай жететінін және адам өз мәртебесін қайдан тексеретінін қадам-қадаммен, әр қадамның құжатымен көрсетеді.'
		}
	},
	ru: {
		funding: {
			title: 'Финансирование',
			lead: 'Эта страница показывает, сколько денег на медицинскую помощь планировали и сколько выделили, как менялся план и где собственные деньги Фонда.'
		},
		inflows: {
			title: 'Поступления',
			lead: 'Эта страница показывает, сколько за здоровье платят семьи и сколько государство, кто, когда и из какого региона платит в Фонд, каковы ставки и сколько причитается с вас.'
		},
		people: {
			title: 'Люди',
			lead: 'Эта страница показывает, кто застрахован и кто нет, за кого и сколько платит государство.'
		},
		care: {
			title: 'Помощь',
			lead: 'Эта страница показывает, что входит в два пакета, на какую помощь идут деньги, сколько услуг оказано и что выявили проверки.'
		},
		history: {
			title: 'История',
			lead: 'Эта страница показывает законы и запуски системы с 1995 года и ставит фонд 1996–1998 годов рядом с нынешним.'
		},
		open: {
			title: 'Открытость',
			lead: 'С 14 сентября 2025 года закон обязывает Фонд публиковать доходы и расходы каждый квартал; эта страница показывает, что из этого найдено, что еще обещали, чего не опубликовали, где источники расходятся и как спросить Фонд.'
		},
		how: {
			title: 'Как это устроено',
			lead: 'Эта страница показывает, как деньги доходят до клиники и где проверить свой статус, шаг за шагом, с документом по каждому шагу.'
		}
	},
	en: {
		funding: {
			title: 'Funding',
			lead: 'This page shows how much money for care was planned and how much was provided, how the plan changed, and where the Fund’s own money is.'
		},
		inflows: {
			title: 'Inflows',
			lead: 'This page shows how much families and how much the state pay for health, who pays into the Fund, when and from which region, what the rates are, and what is due from you.'
		},
		people: {
			title: 'People',
			lead: 'This page shows who is insured and who is not, for whom the state pays, and how much.'
		},
		care: {
			title: 'Care',
			lead: 'This page shows what the two packages contain, on what care the money goes, how many services were given, and what audits found.'
		},
		history: {
			title: 'History',
			lead: 'This page shows the laws and launches since 1995 and sets the fund of 1996-1998 beside the Fund of today.'
		},
		open: {
			title: 'Openness',
			lead: 'Since 14 September 2025 the law has obliged the Fund to publish its income and spending every quarter; this page shows what was found of that, what else was promised, what is not published, where sources disagree, and how to ask the Fund.'
		},
		how: {
			title: 'How it works',
			lead: 'This page shows how the money reaches a clinic and where to check your status, step by step, with the document behind each step.'
		}
	}
};
