/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қорды тексергенде не табылды?',
		ru: 'Что выявили проверки Фонда?',
		en: 'What did checks of the Fund find?'
	},
	description: {
		kk: 'Диаграмма 2022–2023 жылдардағы мемлекеттік аудит, 2026 жылғы қаңтарда хабарланған талдау және басқалар қандай бұзушылық, жалған қызмет пен қосарланған төлем тапқанын кезеңімен, кім тапқанымен және кім жариялағанымен көрсетеді.',
		ru: 'График показывает, какие нарушения, фиктивные услуги и двойную оплату выявили государственный аудит за 2022–2023 годы, анализ, о котором сообщили в январе 2026 года, и другие проверки, с периодом и указанием, кто выявил и кто сообщил.',
		en: 'The chart shows which violations, fictitious services and double payments the state audit of 2022-2023, the analysis reported in January 2026 and others found, each with its period, who found it and who prints it.'
	},
	unitLine: {
		kk: 'теңге және жазбалар, әр диаграмманың өз шкаласы бар; жариялаушы жақшада',
		ru: 'тенге и записи, у каждого графика своя шкала; кто опубликовал – в скобках',
		en: 'tenge and records, each panel on its own scale; the publisher in brackets'
	},
	panel: {
		auditMoney: {
			kk: '2022–2023 жылдардағы мемлекеттік аудит, Жоғары аудиторлық палата: ақша',
			ru: 'Государственный аудит за 2022–2023 годы, Высшая аудиторская палата: деньги',
			en: 'State audit of 2022-2023, Supreme Audit Chamber: money'
		},
		auditCounts: {
			kk: 'Сол аудит: бұзушылықтар саны',
			ru: 'Тот же аудит: число нарушений',
			en: 'The same audit: number of violations'
		},
		analysisCounts: {
			kk: 'Қаржы министрлігі 2026 жылғы 16 қаңтарда хабарлаған талдау: жазбалар',
			ru: 'Анализ, о котором Министерство финансов сообщило 16 января 2026 года: записи',
			en: 'Analysis reported by the Ministry of Finance on 16 January 2026: records'
		},
		analysisMoney: {
			kk: 'Сол талдау: жынысқа сәйкес келмейтін скринингтердің құны',
			ru: 'Тот же анализ: стоимость скринингов, не соответствующих полу',
			en: 'The same analysis: cost of screenings that do not match the sex'
		},
		told: { kk: 'Тағы не хабарланған', ru: 'Сообщалось также', en: 'Also printed' }
	},
	/** Who found it. */
	finder: {
		audit: { kk: 'Жоғары аудиторлық палата', ru: 'Высшая аудиторская палата', en: 'Supreme Audit Chamber' },
		analysis: {
			kk: 'Қаржы министрлігі хабарлаған талдау',
			ru: 'анализ, о котором сообщило Министерство финансов',
			en: 'analysis reported by the Ministry of Finance'
		},
		other: { kk: 'жинақта айтылмаған', ru: 'в своде не сказано', en: 'not said in the record' }
	},
	/** The period that the finding is about. */
	reported: { kk: 'хабарланған күні: {day}', ru: 'сообщено {day}', en: 'reported on {day}' },
	/** Key: several publications print a number for the same thing. */
	contested: { kk: 'бірнеше басылым келтіреді', ru: 'приводят несколько изданий', en: 'several publications print it' },
	country: SHARED.country,
	notPublished: SHARED.notPublished,
	penalties: {
		kk: 'Өнім берушілерге төлемнен бас тарту, ұстап қалу және айыппұлдар, бүкіл ел',
		ru: 'Отказы в оплате, удержания и штрафы поставщикам, вся страна',
		en: 'Refused payments, money withheld and fines of providers, whole country'
	},
	takeaway: {
		kk: 'Аудиторлар 2022 және 2023 жылдар бойынша {fictitious} сомасына жалған қызметтер тапты; сол аудиттегі рәсімдік бұзушылықтардың жарияланған сомасы – {procedural}.',
		ru: 'За 2022 и 2023 годы аудиторы выявили фиктивные услуги на сумму {fictitious}; для процедурных нарушений по тому же аудиту названа сумма {procedural}.',
		en: 'For 2022 and 2023 auditors found {fictitious} of fictitious services; {procedural} of procedural violations are printed for the same audit.'
	},
	takeawayOutlets: {
		kk: 'Сол аудит туралы ({what}) {first} {more} деп, {second} {less} деп жариялаған.',
		ru: 'О том же аудите ({what}) {first} приводит сумму {more}, а {second} – {less}.',
		en: 'For the same audit ({what}) {first} prints {more} and {second} {less}.'
	},
	takeawayPenalties: {
		kk: 'Қордың бүкіл ел бойынша өнім берушілерге қанша төлеуден бас тартқанын, қанша ұстап қалғанын немесе қанша айыппұл алғанын біз тапқан жарияланымдардың бірде-бірі келтірмейді; жеке өңірлер өз сомасын атайды.',
		ru: 'Сколько Фонд по всей стране отказался платить, удержал или взял штрафами с поставщиков, ни одна найденная нами публикация не приводит; отдельные регионы называют свои суммы.',
		en: 'How much the Fund refused to pay, withheld or took in fines from providers in the whole country no publication that we found prints; single regions name sums of their own.'
	},
	headline: {
		kk: 'сомасына {when} бойынша жалған қызметтер табылды ({finder})',
		ru: 'составила сумма фиктивных услуг, выявленных за {when} ({finder})',
		en: 'of fictitious services were found for {when} ({finder})'
	},
	alt: SHARED.altPanel,
	columns: {
		finding: { kk: 'Не табылды', ru: 'Что выявлено', en: 'What was found' },
		finder: { kk: 'Кім тапты', ru: 'Кто выявил', en: 'Who found it' },
		place: SHARED.place,
		period: SHARED.period,
		status: SHARED.status,
		publisher: SHARED.publisher,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Тексеру нәтижелері бір-бірімен қабаттасады әрі әртүрлі анықтамаға сүйенеді, сондықтан ешқашан қосылмайды. Бұзушылық пен шығын бір нәрсе емес.',
			ru: 'Результаты проверок пересекаются и определяются по-разному, поэтому их никогда не складывают. Нарушения – не то же самое, что потери.',
			en: 'Findings overlap and follow different definitions, so they are never added. Violations are not the same as losses.'
		},
		{
			kk: 'Қаржылық бұзушылықтар туралы P4H ақша аудит кезінде қайтарылды деп, Informburo шығын мен алынбаған пайда деп жазады: сөздері де, сомалары да бөлек.',
			ru: 'О финансовых нарушениях P4H пишет, что деньги возвращены в ходе аудита, Informburo пишет о потерях и упущенной выгоде: различаются и слова, и суммы.',
			en: 'Of financial violations P4H writes that the money was paid back during the audit, Informburo writes of losses and lost profit: the words differ as well as the sums.'
		},
		{
			kk: '2026 жылғы талдаудың күні ретінде хабарланған күн алынды; қызметтер қай жылдары жазылғаны айтылмаған. Бір басылым құнын болжам деп атайды.',
			ru: 'Анализ 2026 года датирован днем сообщения; за какие годы записаны услуги, не сказано. Одно издание называет стоимость оценкой.',
			en: 'The analysis of 2026 is dated by the day of the report; the years of the services are not stated. One outlet calls the cost an estimate.'
		},
		{
			kk: 'Жалған қызметтер мен қосарланған төлемдер туралы жарияланымдар – басқа басылымдардың көшірмесі мен шолуы, екінші растау емес.',
			ru: 'Публикации о фиктивных услугах и двойной оплате – перепечатка и обзор других изданий, а не второе подтверждение.',
			en: 'The publications on fictitious services and double payments are a repost and a digest of other outlets: not a second confirmation.'
		},
		{
			kk: '2016 жылғы жауаптарда филиалдар көлем мен сапаны төлемге дейін тексереді деп уәде етілген. Сол тексерудің ел бойынша ақшалай нәтижесі – олқылық; Шымкент пен Батыс Қазақстан облысы 2025 жылға өз сомаларын жариялады, олар басқа өңірлер туралы ештеңе айтпайды.',
			ru: 'Ответы 2016 года обещали, что филиалы проверяют объем и качество до оплаты. Сколько эта проверка дала в деньгах по стране – это и есть недостающая цифра; Шымкент и Западно-Казахстанская область опубликовали свои суммы за 2025 год, о других регионах они ничего не говорят.',
			en: 'The answers of 2016 promised that branches check volume and quality before payment. What that check brought in money is the missing figure of the country; Shymkent and West Kazakhstan region printed sums of their own for 2025, which say nothing of the others.'
		}
	]
};
