/** Names and first sentences of the topic pages. Knows no figure. */

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
			lead: 'Медициналық көмекке қанша ақша жоспарланды, қаншасы нақты бөлінді, жоспар қалай өзгерді және Қордың өз ақшасы қайда.'
		},
		inflows: {
			title: 'Түсімдер',
			lead: 'Қорға кім, қашан және қай өңірден төлейді, мөлшерлемелер қандай және сіздің жарнаңыз қанша.'
		},
		people: {
			title: 'Адамдар',
			lead: 'Кім сақтандырылған, кім сақтандырылмаған, мемлекет кім үшін және қанша төлейді.'
		},
		care: {
			title: 'Көмек',
			lead: 'Екі пакетке не кіреді, ақша қандай көмекке жұмсалады, қанша қызмет көрсетілді және тексерулер не тапты.'
		},
		history: {
			title: 'Тарих',
			lead: '1995 жылдан бергі заңдар мен басталулар, 1996–1998 жылдардағы қор мен бүгінгі Қор қатар.'
		},
		open: {
			title: 'Ашықтық',
			lead: 'Заң тоқсан сайын нені жариялауға міндеттейді, не жариялауға уәде берілді, не жарияланбады, дереккөздер неде келіспейді және Қордан қалай сұрауға болады.'
		},
		how: {
			title: 'Бұл қалай жұмыс істейді',
			lead: 'Ақша емханаға қалай жетеді және адам өз мәртебесін қайдан тексереді, қадамдап, әр қадамның құжатымен.'
		}
	},
	ru: {
		funding: {
			title: 'Финансирование',
			lead: 'Сколько денег на медицинскую помощь планировали и сколько выделили, как менялся план и где собственные деньги Фонда.'
		},
		inflows: {
			title: 'Поступления',
			lead: 'Кто, когда и из какого региона платит в Фонд, каковы ставки и сколько причитается с вас.'
		},
		people: {
			title: 'Люди',
			lead: 'Кто застрахован и кто нет, за кого и сколько платит государство.'
		},
		care: {
			title: 'Помощь',
			lead: 'Что входит в два пакета, на какую помощь идут деньги, сколько услуг оказано и что нашли проверки.'
		},
		history: {
			title: 'История',
			lead: 'Законы и запуски с 1995 года, фонд 1996–1998 годов рядом с нынешним.'
		},
		open: {
			title: 'Открытость',
			lead: 'Что закон обязывает публиковать каждый квартал, что обещали публиковать, чего не опубликовали, где источники расходятся и как спросить Фонд.'
		},
		how: {
			title: 'Как это устроено',
			lead: 'Как деньги доходят до клиники и где проверить свой статус, по шагам, с документом за каждым шагом.'
		}
	},
	en: {
		funding: {
			title: 'Funding',
			lead: 'How much money for care was planned and how much provided, how the plan changed, and where the Fund’s own money is.'
		},
		inflows: {
			title: 'Inflows',
			lead: 'Who pays into the Fund, when and from which region, what the rates are, and what is due from you.'
		},
		people: { title: 'People', lead: 'Who is insured and who is not, for whom the state pays, and how much.' },
		care: {
			title: 'Care',
			lead: 'What the two packages contain, on what care the money goes, how many services were given, and what audits found.'
		},
		history: {
			title: 'History',
			lead: 'Laws and launches since 1995, and the fund of 1996-1998 beside the Fund of today.'
		},
		open: {
			title: 'Openness',
			lead: 'What the law demands to be published every quarter, what was promised to be published, what was not, where sources disagree, and how to ask the Fund.'
		},
		how: {
			title: 'How it works',
			lead: 'How the money reaches a clinic and where to check your status, step by step, with the document behind each step.'
		}
	}
};
