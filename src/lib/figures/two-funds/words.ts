/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: '1996–1998 жылдардағы қор мен бүгінгі Қордың айырмасы неде?',
		ru: 'Чем фонд 1996–1998 годов отличается от нынешнего?',
		en: 'How does the fund of 1996-1998 compare with the Fund of today?'
	},
	description: {
		kk: 'Кесте бірінші міндетті медициналық сақтандыру қоры мен бүгінгі Қорды әр қыры бойынша салыстырады, әр ұяшықтың өз жарияланымы бар.',
		ru: 'Таблица сопоставляет первый фонд обязательного медицинского страхования и нынешний Фонд по каждому признаку, у каждой ячейки своя публикация.',
		en: 'The table sets the first compulsory medical insurance fund beside the Fund of today, aspect by aspect, each cell with its publication.'
	},
	unitLine: {
		kk: 'екі қорды салыстыру қырлары, өз сөзімізбен, әрқайсысы өз жарияланымымен',
		ru: 'признаки двух фондов нашими словами, каждый со своей публикацией',
		en: 'aspects of the two funds, in our words, each with its publication'
	},
	group: {
		law: { kk: 'Құқықтық негіз және басқару', ru: 'Правовая основа и управление', en: 'Legal base and governance' },
		money: { kk: 'Ақша қайдан түседі', ru: 'Откуда деньги', en: 'Where the money comes from' },
		people: {
			kk: 'Жұмыс істемейтіндер үшін кім төлейді',
			ru: 'Кто платит за неработающих',
			en: 'Who pays for those who do not work'
		},
		care: { kk: 'Көмек бағдарламасы', ru: 'Программа помощи', en: 'The programme of care' },
		control: { kk: 'Медициналық ұйымдар және сапа', ru: 'Клиники и качество', en: 'Clinics and quality' },
		account: {
			kk: 'Есеп беру және жұмсалмаған ақша',
			ru: 'Отчетность и неизрасходованные деньги',
			en: 'Accounts and money not spent'
		},
		fate: { kk: 'Ақыры не болды', ru: 'Что с ним стало', en: 'What became of it' }
	},
	notKnown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
	/** Row of the table that counts what is known. */
	known: { kk: 'Белгілі жайттар', ru: 'Известные признаки', en: 'Aspects that are known' },
	knownOf: { kk: '{known} / {all}', ru: '{known} из {all}', en: '{known} of {all}' },
	yes: { kk: 'иә', ru: 'да', en: 'yes' },
	no: { kk: 'жоқ', ru: 'нет', en: 'no' },
	takeaway: {
		kk: '1996–1998 жылдардағы қорда жұмыс істемейтіндер үшін {old}. Бүгінгі Қорда {new}.',
		ru: 'За неработающих в фонде 1996–1998 годов {old}. В нынешнем Фонде {new}.',
		en: 'For those who did not work, in the fund of 1996-1998 {old}. In the Fund of today {new}.'
	},
	/** What is not known of a fund: a sentence that ends in clauses. */
	takeawayUnknown: {
		old: {
			kk: '1996–1998 жылдардағы қор туралы біз тапқан жарияланымдардың бірде-бірінде {list} айтылмаған.',
			ru: 'О фонде 1996–1998 годов ни одна найденная нами публикация не говорит, {list}.',
			en: 'Of the fund of 1996-1998 no publication that we found says {list}.'
		},
		new: {
			kk: 'Бүгінгі Қор туралы біз тапқан жарияланымдардың бірде-бірінде {list} айтылмаған.',
			ru: 'О нынешнем Фонде ни одна найденная нами публикация не говорит, {list}.',
			en: 'Of the Fund of today no publication that we found says {list}.'
		}
	},
	/** Clauses by aspect, and the clause of any other. */
	clause: {
		money_employees: {
			kk: 'оған жұмыскерлердің төлегені не төлемегені',
			ru: 'платили ли в него работники',
			en: 'whether employees paid into it'
		},
		money_gifts: {
			kk: 'оның ерікті жарна қабылдайтыны не қабылдамайтыны',
			ru: 'принимает ли он добровольные взносы',
			en: 'whether it takes voluntary payments'
		},
		unspent_money: {
			kk: 'жыл ішінде жұмсалмаған ақшаның не болатыны',
			ru: 'что происходит с деньгами, не израсходованными за год',
			en: 'what becomes of money not spent in a year'
		}
	},
	anyClause: {
		kk: '«{name}» қырының жайы',
		ru: 'как обстоит дело с пунктом «{name}»',
		en: 'how it stands with “{name}”'
	},
	takeawayKnown: {
		kk: '1996–1998 жылдардағы қор мен бүгінгі Қор салыстырылған {all} {known} қыры екеуі бойынша да белгілі.',
		ru: 'Из {all}, по которым сопоставлены фонд 1996–1998 годов и нынешний Фонд, для обоих известны {known}.',
		en: 'Of {all} in which the fund of 1996-1998 and the Fund of today are set side by side, {known} are known of both.'
	},
	aspects: { kk: 'қырдың', ru: 'признака|признаков|признаков', en: 'aspect|aspects' },
	/** Of so many, after them. */
	ofAspects: { kk: 'салыстыру қыры', ru: 'признака|признаков|признаков', en: 'aspect|aspects' },
	headline: {
		kk: '{aspects} екі қор бойынша да белгілі; қалғаны екеуінің бірі бойынша ғана белгілі',
		ru: '{aspects} известны для обоих фондов; остальные известны только для одного из двух',
		en: '{aspects} are known of both funds; of the others, one of the two is not known'
	},
	alt: {
		kk: '{aspect}: ол кезде – {old}; қазір – {new}.',
		ru: '{aspect}: тогда – {old}; теперь – {new}.',
		en: '{aspect}: then – {old}; now – {new}.'
	},
	columns: {
		aspect: { kk: 'Салыстыру қыры', ru: 'Признак', en: 'Aspect' },
		old: { kk: '1996–1998 жылдардағы қор', ru: 'Фонд 1996–1998 годов', en: 'The fund of 1996-1998' },
		new: SHARED.fundToday,
		both: { kk: 'Екеуі де белгілі', ru: 'Известно об обоих', en: 'Known of both' },
		note: SHARED.note
	},
	caveats: [
		{
			kk: 'Бірінші қор мұнда оны құрған қаулы мен оның өзгерістері туралы белгілер бойынша сипатталған: бұл – ережелерде айтылғаны, іс жүзінде болғаны емес. Оның 1997 жылғы бюджеті және кейбір өңірлердің оған берешегі мен төлегені басқа актілерден белгілі, олар бірінші қордың кестесінде берілген. Қордың өзінің бірде-бір есебі табылмады.',
			ru: 'О первом фонде здесь говорят постановление, которым он создан, и пометки о его изменениях: что велели правила, а не что было сделано. Его бюджет 1997 года и то, что некоторые регионы ему должны были и заплатили, известны из других актов и приведены в таблице первого фонда. Ни одного отчета самого фонда не найдено.',
			en: 'The first fund is told here from the decree that created it and from notes of its changes: what the rules said, not what was done. Its budget of 1997, and what some regions owed and paid it, are known from other acts and stand in the table of the first fund. No report of the first fund itself was found.'
		},
		{
			kk: '«Белгісіз» деген біз тапқан жарияланымдардың бірде-бірі оны айтпайды дегенді білдіреді, ол болмаған дегенді емес.',
			ru: '«Неизвестно» значит, что ни одна найденная нами публикация об этом не говорит, а не что этого не было.',
			en: '"Not known" means that no publication that we found says it, not that it did not exist.'
		}
	]
};
