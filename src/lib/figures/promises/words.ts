/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Не уәде етілді және одан не шықты?',
		ru: 'Что обещали и что из этого вышло?',
		en: 'What was promised, and what became of it?'
	},
	description: {
		kk: 'Бет заңдар, құжаттар мен лауазымды адамдар нені жариялауға, тексеруге және төлеуге уәде еткенін, әр уәденің құжаты мен нәтижесін және оны көрсететін жарияланымды келтіреді.',
		ru: 'Страница рассказывает, что законы, документы и должностные лица обещали публиковать, проверять и платить, приводит документ и исход каждого обещания и публикацию, которая его показывает.',
		en: 'This page tells what laws, documents and officials promised to publish, to check and to pay, each promise with its document, what became of it and the publication that shows it.'
	},
	unitLine: {
		kk: 'уәделер біздің сөзімізбен; әрқайсысының уәде берген құжаты және нәтижесін көрсететін жарияланымы бар',
		ru: 'обещания нашими словами; у каждого документ, который обещает, и публикация, которая показывает исход',
		en: 'promises in our words; each with the document that makes it and the publication that shows what became of it'
	},
	/** Names of those who promised, by the words of the record. */
	by: {
		'Ministry of Health and Social Development': {
			kk: 'Денсаулық сақтау және әлеуметтік даму министрлігі',
			ru: 'Министерство здравоохранения и социального развития',
			en: 'Ministry of Health and Social Development'
		},
		'Social Health Insurance Fund': {
			kk: 'Әлеуметтік медициналық сақтандыру қоры',
			ru: 'Фонд социального медицинского страхования',
			en: 'Social Health Insurance Fund'
		},
		'Government of Kazakhstan': {
			kk: 'Қазақстан Үкіметі',
			ru: 'Правительство Казахстана',
			en: 'Government of Kazakhstan'
		},
		'Republic of Kazakhstan (law)': {
			kk: 'Қазақстан Республикасының Заңы',
			ru: 'Закон Республики Казахстан',
			en: 'Law of the Republic of Kazakhstan'
		}
	},
	/** Heading of a group, with its count. */
	group: {
		not_kept: { kk: 'Орындалмады: {count}', ru: 'Не выполнено: {count}', en: 'Not kept: {count}' },
		partly: { kk: 'Ішінара орындалды: {count}', ru: 'Выполнено отчасти: {count}', en: 'Kept in part: {count}' },
		unknown: {
			kk: 'Белгісіз, біз тапқан жарияланымдардың бірде-бірі көрсетпейді: {count}',
			ru: 'Неизвестно, ни одна найденная нами публикация этого не показывает: {count}',
			en: 'Unknown, no publication that we found shows it: {count}'
		},
		kept: { kk: 'Орындалды: {count}', ru: 'Выполнено: {count}', en: 'Kept: {count}' }
	},
	outcome: {
		not_kept: { kk: 'орындалмады', ru: 'не выполнено', en: 'not kept' },
		partly: { kk: 'ішінара', ru: 'отчасти', en: 'in part' },
		unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' },
		kept: { kk: 'орындалды', ru: 'выполнено', en: 'kept' }
	},
	tallyTitle: {
		kk: 'Әр құжатта қанша уәде бар және олардың нәтижесі',
		ru: 'Сколько обещаний в каждом документе и что из них вышло',
		en: 'How many promises each document makes, and what became of them'
	},
	total: { kk: 'Уәделер', ru: 'Обещаний', en: 'Promises' },
	allDocuments: { kk: 'Барлық құжат', ru: 'Все документы', en: 'All documents' },
	promisedIn: { kk: 'Уәде берген: {by}. {title}', ru: 'Кто обещал: {by}. {title}', en: 'Promised by: {by}. {title}' },
	shownBy: { kk: 'Оны көрсететін жарияланым: {title}', ru: 'Чем подтверждено: {title}', en: 'Shown by: {title}' },
	noEvidence: { kk: 'жарияланым табылмады', ru: 'публикация не найдена', en: 'no publication found' },
	/** The duty to publish every quarter: its days, the quarters that ended and those found. */
	duty: {
		kk: '{since} бастап заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді, ал {until} дейін аяқталған {due} {found} тоқсанына ондай жарияланым табылды. Сол күні жинақтағы ең жаңа жарияланым шықты.',
		ru: 'С {since} закон обязывает Фонд публиковать доходы и расходы каждый квартал, и такую публикацию мы нашли за {found} из {due}, закончившихся к {until}, дню новейшей публикации свода.',
		en: 'Since {since} the law has obliged the Fund to publish its income and spending every quarter, and we found it for {found} of the {due} that ended by {until}, the day of the newest publication in the record.'
	},
	dutyFound: {
		kk: 'тоқсанның кірісі мен шығысы жарияланымдардан табылды ({since} кейін аяқталған, {until} дейінгі тоқсандар), ал заң Қорды оларды тоқсан сайын жариялауға міндеттейді',
		ru: 'кварталов, закончившихся после {since}, нашлось в публикациях к {until}, хотя закон требует, чтобы Фонд публиковал доходы и расходы каждый квартал',
		en: 'quarters that ended since {since} were found in publications by {until}, while the law demands that the Fund publish its income and spending every quarter'
	},
	/** A row of the table: quarters found of those that ended. */
	quarters: {
		kk: 'аяқталған тоқсандардың табылғаны',
		ru: 'найдено из закончившихся кварталов',
		en: 'found, of the quarters that ended'
	},
	foundOf: { kk: '{found} / {due}', ru: '{found} из {due}', en: '{found} of {due}' },
	takeaway: {
		kk: 'Біз {documents} {all} таптық: олардың ішінен {kept} уәде орындалды, {partly} уәде ішінара орындалды, {notKept} уәде орындалмады. Қалған {unknown} уәденің нәтижесін біз тапқан жарияланымдардың бірде-бірі көрсетпейді.',
		ru: 'В {documents} мы нашли {all}; из них выполнено {kept}, отчасти выполнено {partly}, не выполнено {notKept}. Что стало с остальными ({unknown}), ни одна найденная нами публикация не показывает.',
		en: 'In {documents} we found {all}; {kept} were kept, {partly} were kept in part, and {notKept} were not kept. What became of the other {unknown} no publication that we found shows.'
	},
	takeawayNotKept: {
		kk: 'Біздің сөзімізбен айтылған мына уәделер орындалмады. {list}',
		ru: 'Не выполнены такие обещания, пересказанные нашими словами. {list}',
		en: 'These promises, told in our words, were not kept. {list}'
	},
	/** A promise not kept: where it stands, and what shows that it was not. */
	verdict: {
		kk: 'Уәде: {promise} ({document}). Шын мәнінде: {evidence}.',
		ru: 'Обещано: {promise} ({document}). Оказалось: {evidence}.',
		en: 'Promised: {promise} ({document}). Found: {evidence}.'
	},
	/** The same where none was found. */
	dutyNone: {
		kk: '{since} бастап заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді, бірақ {until} дейін аяқталған {due} бірде-біріне ондай жарияланым табылмады. Сол күні жинақтағы ең жаңа жарияланым шықты.',
		ru: 'С {since} закон обязывает Фонд публиковать доходы и расходы каждый квартал, но ни за один из {due}, закончившихся к {until}, мы такой публикации не нашли ({until} вышла новейшая публикация свода).',
		en: 'Since {since} the law has obliged the Fund to publish its income and spending every quarter, but we found no such publication for any of the {due} that ended by {until}, the day of the newest publication in the record.'
	},
	dueQuarters: { kk: 'тоқсанның', ru: 'квартала|кварталов|кварталов', en: 'quarter|quarters' },
	inDocuments: { kk: 'құжаттан', ru: 'документе|документах|документах', en: 'document|documents' },
	promises: { kk: 'уәде', ru: 'обещание|обещания|обещаний', en: 'promise|promises' },
	ofPromises: { kk: 'уәде', ru: 'обещания|обещаний|обещаний', en: 'promise|promises' },
	headline: {
		kk: 'уәденің нәтижесін біз тапқан жарияланымдардың бірде-бірі көрсетпейді, барлығы {all} бар',
		ru: 'из {all} имеют исход, которого не показывает ни одна найденная нами публикация',
		en: 'of {all} have an outcome that no publication that we found shows'
	},
	alt: { kk: '{group}. {list}.', ru: '{group}. {list}.', en: '{group}. {list}.' },
	columns: {
		promise: { kk: 'Уәде, біздің сөзімізбен', ru: 'Обещание нашими словами', en: 'Promise, in our words' },
		by: { kk: 'Кім уәде етті', ru: 'Кто обещал', en: 'Who promised' },
		document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
		outcome: { kk: 'Нәтижесі', ru: 'Исход', en: 'What became of it' },
		evidence: {
			kk: 'Оны көрсететін жарияланым',
			ru: 'Публикация, которая его показывает',
			en: 'Publication that shows it'
		},
		note: SHARED.note
	},
	caveats: [
		{
			kk: 'Заң шолу бойынша айтылған, онда тоқсанның есебі қай күнге дейін шығуы керегі аталмаған: тоқсан аяқталған соң есепке алынады, ең жаңасының есебі әлі де мерзімінде шығуы мүмкін. Жарияланым бүкіл ел бойынша тоқсанда немесе жыл басынан тоқсанның соңына дейін қанша түскенін не төленгенін айтса, тоқсан табылған болып саналады.',
			ru: 'Закон пересказан по обзору, в котором не назван день, к которому отчет за квартал должен выйти: квартал считается, когда он закончился, и срок отчета за новейший мог еще не наступить. Квартал считается найденным, если публикация называет, сколько поступило или выплачено по всей стране за квартал или с начала года до его конца.',
			en: 'The law is told from an overview, which names no day by which the report of a quarter is due: a quarter is counted once it has ended, and the report of the newest may still be on time. A quarter counts as found where a publication prints what came in or was paid in the whole country, for the quarter or for the year as far as its end.'
		},
		{
			kk: '«Белгісіз» деген сөз уәде бұзылды дегенді білдірмейді: біз баға беруге болатын жарияланым таппадық. Ондайы бар адам қоса алады.',
			ru: '«Неизвестно» не значит «нарушено»: мы не нашли публикации, по которой можно судить. У кого она есть, может ее добавить.',
			en: 'Unknown does not mean broken: it means that we found no publication to judge by. Whoever has one can add it.'
		},
		{
			kk: 'Нәтиже – аталған жарияланымдарға сүйенген біздің пайымымыз. Сілтеме жасамас бұрын екеуін де оқыңыз.',
			ru: 'Исход – наше суждение по названным публикациям. Прежде чем ссылаться, прочтите обе.',
			en: 'The outcome is our judgement from the publications named. Read both before you quote it.'
		},
		{
			kk: 'Уәделер құжаттарда қалай берілсе, солай, бір-бір жолдан саналды; олардың салмағы әртүрлі, сондықтан сандар ешкімге баға емес.',
			ru: 'Обещания сосчитаны так, как их дают документы, по одной строке; вес их очень разный, поэтому эти числа – никому не оценка.',
			en: 'Promises are counted as the documents make them, one line each; they differ much in weight, so the counts are not a mark for anyone.'
		},
		{
			kk: '1995 жылғы уәделерді қазір жоқ бірінші қор берген. Олардың нәтижесін актілер мен жеке өңірлердің шешімдері көрсетеді: бүкіл ел бойынша есеп табылмады.',
			ru: 'Обещания 1995 года дал первый фонд, которого больше нет. Что из них вышло, видно из актов и решений отдельных регионов: подсчета по всей стране не найдено.',
			en: 'The promises of 1995 are those of the first fund, which no longer exists. What became of them is told by acts and by decisions of single regions: no count of the whole country was found.'
		}
	]
};
