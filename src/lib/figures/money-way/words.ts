/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Ақша медициналық ұйымға қалай жетеді?',
		ru: 'Как деньги доходят до клиники?',
		en: 'How does the money reach a clinic?'
	},
	description: {
		kk: 'Бет төлемнің банктен медициналық ұйымға дейінгі жолын қадамдап, әр қадамның құжатымен, 1995 жылғы қаулы сипаттаған бірінші қормен қатар көрсетеді.',
		ru: 'Страница ведет платеж от банка до клиники по шагам, с документом за каждым шагом, рядом с первым фондом, каким его описало постановление 1995 года.',
		en: 'This page follows a payment from the bank to a clinic, step by step with the document behind each step, beside the first fund as the decree of 1995 had it.'
	},
	unitLine: {
		kk: 'қадамдар құжаттарда сипатталғандай; жақшадағы сан жарияланымға апарады',
		ru: 'шаги, как их описывают документы; число в скобках ведет к публикации',
		en: 'steps as the documents describe them; a number in brackets leads to the publication'
	},
	side: {
		today: SHARED.fundToday,
		first: {
			kk: 'Бірінші қор, 1995 жылғы қаулы',
			ru: 'Первый фонд, постановление 1995 года',
			en: 'The first fund, decree of 1995'
		}
	},
	asOf: { kk: '{year} жылғы сипаттама', ru: 'описано в {year} году', en: 'as described in {year}' },
	noStep: {
		kk: 'Қаулыда мұндай қадам аталмаған.',
		ru: 'Постановление такого шага не называет.',
		en: 'The decree names no such step.'
	},
	practice: {
		kept: { kk: 'Іс жүзінде: орындалады.', ru: 'На деле: выполняется.', en: 'In practice: done.' },
		partly: {
			kk: 'Іс жүзінде: ішінара ғана расталды.',
			ru: 'На деле: подтверждено лишь отчасти.',
			en: 'In practice: confirmed only in part.'
		},
		not_kept: { kk: 'Іс жүзінде: орындалмайды.', ru: 'На деле: не выполняется.', en: 'In practice: not done.' },
		unknown: {
			kk: 'Іс жүзінде: растайтын ештеңе таппадық.',
			ru: 'На деле: подтверждений мы не нашли.',
			en: 'In practice: we found nothing that shows it.'
		}
	},
	publications: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
	takeaway: {
		kk: 'Қазіргі құжаттар бойынша төлемнен медициналық ұйымға және нашар жұмыс үшін жауапкершілікке дейін {count} бар; 1995 жылғы қаулыда соның {old} қадамы аталған.',
		ru: 'В нынешних документах названо {count} от платежа до клиники и до ответственности за плохую работу; в постановлении 1995 года названо {old} из них.',
		en: 'In the documents of today {count} from a payment to a clinic and to the answer for poor work; the decree of 1995 names {old} of them.'
	},
	takeawayPractice: {
		kk: 'Барлық {all} {evidence} қадамы іс жүзінде ішінара ғана расталған, {unknown} қадамын растайтын ештеңе табылмады.',
		ru: 'Из {all} практика {evidence} подтверждена лишь отчасти, а для {unknown} подтверждений не найдено.',
		en: 'Of all {all}, the practice of {evidence} is confirmed only in part; for {unknown} we found nothing that shows how they are done.'
	},
	/** After "of". */
	stepsOf: { kk: 'қадамның', ru: 'шага|шагов|шагов', en: 'step|steps' },
	steps: { kk: 'қадам', ru: 'шаг ведет|шага ведут|шагов ведут', en: 'step leads|steps lead' },
	stepsNamed: { kk: 'қадам', ru: 'шаг|шага|шагов', en: 'step leads|steps lead' },
	headline: {
		kk: '{steps} төлемді медициналық ұйымға жеткізеді; бірінші қор туралы қаулыда соның {old} қадамы аталған',
		ru: '{steps} от платежа до клиники; постановление о первом фонде называет {old} из них',
		en: '{steps} from a payment to a clinic; the decree of the first fund names {old} of them'
	},
	alt: {
		kk: 'Қазіргі қадамдар ретімен: {list}.',
		ru: 'Нынешние шаги по порядку: {list}.',
		en: 'Steps of today in their order: {list}.'
	},
	altFirst: {
		kk: '1995 жылғы қаулы атайтын қадамдар: {list}.',
		ru: 'Шаги, которые называет постановление 1995 года: {list}.',
		en: 'Steps that the decree of 1995 names: {list}.'
	},
	total: { kk: 'барлық қадам', ru: 'все шаги', en: 'all steps' },
	counted: {
		kk: 'соның ішінде қаулыда аталғаны: {old}',
		ru: 'из них названо в постановлении: {old}',
		en: 'of them named in the decree: {old}'
	},
	columns: {
		place: { kk: '№', ru: '№', en: 'No.' },
		step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
		today: SHARED.fundToday,
		document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
		asOf: SHARED.year,
		practice: { kk: 'Іс жүзінде', ru: 'На деле', en: 'In practice' },
		first: { kk: 'Бірінші қор', ru: 'Первый фонд', en: 'The first fund' }
	},
	noPractice: {
		kk: 'жинақта бұл туралы уәде жоқ',
		ru: 'ни одно обещание в своде об этом не говорит',
		en: 'no promise in the record speaks of it'
	},
	caveats: [
		{
			kk: 'Қадамдар біз көргендей емес, құжаттарда жазылғандай берілген. Таңдау, күнделікті мәлімет және ай сайынғы төлем 2016 жылы, сақтандыру көмегі басталмай тұрып сипатталған; 2020 жылғы сатып алу қағидалары бұл бет үшін оқылған жоқ.',
			ru: 'Шаги описаны по документам, а не по нашим наблюдениям. Отбор, ежедневные сведения и ежемесячная оплата описаны в 2016 году, до начала страховой помощи; правила закупа 2020 года для этой страницы не читались.',
			en: 'The steps are what the documents say, not what we saw. Selection, daily reports and monthly payment were described in 2016, before insured care began; the purchase rules of 2020 were not read for this page.'
		},
		{
			kk: 'Ұлттық Банктегі шот пен мемлекеттік корпорация арқылы өтетін жол 2024 жылғы беттің соңындағы сканерленген парақтан алынды.',
			ru: 'Счет в Национальном Банке и путь через госкорпорацию взяты со сканированного листа в конце страницы 2024 года.',
			en: 'The account at the National Bank and the way through the State Corporation come from a scanned sheet at the end of the page of 2024.'
		},
		{
			kk: '1995 жылғы қаулы кейінгі өзгерістерімен оқылды. Бос орын қаулыда ондай қадам аталмағанын білдіреді, ондай қадам болмағанын емес: оны сол кездің басқа актілері атауы мүмкін.',
			ru: 'Постановление 1995 года прочитано с позднейшими изменениями. Пустое место значит, что постановление шага не называет, а не что его не было: его могли называть другие акты того времени.',
			en: 'The decree of 1995 is read with its later changes. A missing step means that the decree does not name it, not that it was not done: other acts of that time may.'
		}
	]
};
