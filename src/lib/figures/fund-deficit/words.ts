/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қордың ақшасы қашан таусылады және оны кім айтты?',
		ru: 'Когда у Фонда кончатся деньги и кто об этом говорит?',
		en: 'When will the Fund run out of money, and who says so?'
	},
	description: {
		kk: 'Диаграмма Қазақстанның Әлеуметтік медициналық сақтандыру қорының тапшылығы мен активтері қалай болжанғанын, оны кім және қашан жариялағанын, бюджет туралы заңдарда қандай түсім мен шығыс күтілетінін көрсетеді.',
		ru: 'График показывает, какой дефицит и какие активы Фонда социального медицинского страхования Казахстана прогнозируют, кто и когда это опубликовал и какие поступления и расходы ожидаются по законам о бюджете.',
		en: 'The chart shows what deficit and assets of the Social Health Insurance Fund of Kazakhstan are forecast, who printed each forecast and when, and what receipts and spending the budget laws expect.'
	},
	unitLine: SHARED.billions,
	panel: {
		balance: {
			kk: 'Бюджет туралы заңдарда күтілетіні: Қордың түсімінен шығысын шегергенде, заңдар бойынша (есептелген)',
			ru: 'Ожидания законов о бюджете: поступления Фонда минус расходы, по законам (рассчитано)',
			en: 'What the budget laws expect: receipts of the Fund less its spending, law by law (derived)'
		},
		deficit: { kk: 'Жарияланған тапшылық', ru: 'Дефицит, как его объявили', en: 'The deficit as it was announced' },
		assets: {
			kk: 'Активтер: қанша болды және аудиторлар қаншасы қалады деп күтеді',
			ru: 'Активы: сколько было и сколько, по прогнозу аудиторов, останется',
			en: 'The assets: what there was, and what auditors expect to be left'
		},
		extra: {
			kk: 'Жаңа ережелерден бір жылда күтілетін қосымша түсімдер',
			ru: 'Дополнительные поступления за один год, ожидаемые от новых правил',
			en: 'Additional receipts of one year expected from new rules'
		}
	},
	what: {
		balance: {
			kk: 'Түсім мен шығыстың айырмасы, 7-қосымша',
			ru: 'Поступления минус расходы, приложение 7',
			en: 'Receipts less spending, annex 7'
		},
		deficit: { kk: 'Тапшылық', ru: 'Дефицит', en: 'Deficit' },
		assets: { kk: 'Қордың активтері', ru: 'Активы Фонда', en: 'Assets of the Fund' },
		extra: { kk: 'Қосымша түсімдер', ru: 'Дополнительные поступления', en: 'Additional receipts' }
	},
	law: { kk: '{years}, {day}', ru: '{years}, {day}', en: '{years}, {day}' },
	who: { kk: '{publisher}: {title}', ru: '{publisher}: {title}', en: '{publisher}: {title}' },
	forecastBy: { kk: '{when}. {who}', ru: '{when}. {who}', en: '{when}. {who}' },
	forecastByOf: {
		kk: '{payer}, {when} ({publisher})',
		ru: '{payer}, {when} ({publisher})',
		en: '{payer}, {when} ({publisher})'
	},
	shortfall: {
		kk: 'шығыс түсімнен көп (жоспар)',
		ru: 'расходы больше поступлений (план)',
		en: 'spending above receipts (plan)'
	},
	surplus: {
		kk: 'түсім шығыстан көп (жоспар)',
		ru: 'поступления больше расходов (план)',
		en: 'receipts above spending (plan)'
	},
	takeaway: {
		kk: '{when} {value} тапшылық күтіледі, бірақ ол әр жылға ма, бәріне бірге ме, айтылмаған ({who}).',
		ru: 'На {when} ожидается дефицит {value}, и не сказано, за каждый год или за все вместе ({who}).',
		en: 'A deficit of {value} is expected for {when}, and it is not said whether each year or in all ({who}).'
	},
	takeawayAssets: {
		kk: '{year} жылға қарай {value} актив қалады деп күтіледі ({who}).',
		ru: 'К {year} году, как ожидается, останется {value} активов ({who}).',
		en: 'By {year}, {value} of assets is expected to be left ({who}).'
	},
	takeawayLaws: {
		kk: 'Бюджет туралы заңдардағы Қор ақшасының {all} ішінен {short} болжамда жоспарлы шығыс жоспарлы түсімнен көп, айырмасы ең көбі {most} ({year} жылға).',
		ru: 'Из {all} денег Фонда в законах о бюджете у {short} плановые расходы выше плановых поступлений, самое большее на {most} (на {year} год).',
		en: 'Of {all} in the budget laws, {short} put planned spending above planned receipts, at most by {most} (for {year}).'
	},
	none: {
		kk: 'Біз тапқан бірде-бір жарияланымда тапшылық болжамы жоқ.',
		ru: 'Ни одна найденная нами публикация не приводит прогноза дефицита.',
		en: 'No publication that we found prints a forecast of the deficit.'
	},
	by: { kk: '{publisher}, {day}', ru: '{publisher}, {day}', en: '{publisher}, {day}' },
	lawsMeasure: {
		kk: 'жоспарлы шығыс жоспарлы түсімнен көп',
		ru: 'плановые расходы выше плановых поступлений',
		en: 'planned spending above planned receipts'
	},
	forecasts: {
		kk: 'болжамының',
		ru: 'прогноза|прогнозов|прогнозов',
		en: 'forecast of the Fund’s money|forecasts of the Fund’s money'
	},
	headline: {
		kk: 'тапшылық {when} күтіледі, бірақ ол әр жылға ма, бәріне бірге ме, айтылмаған ({who})',
		ru: 'составит дефицит, ожидаемый на {when}, и не сказано, за каждый год или за все вместе ({who})',
		en: 'is the deficit expected for {when}, and it is not said whether each year or in all ({who})'
	},
	alt: SHARED.altPanel,
	columns: {
		what: SHARED.what,
		period: SHARED.period,
		who: { kk: 'Кім, қашан жариялады', ru: 'Кто и когда опубликовал', en: 'Who printed it, when' },
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: '200 млрд тапшылық жаңа актуарлық есептен кейін 2027 жылдан бастап төрт жылға минус белгісімен берілген. Ол әр жылға ма, төрт жылға бірге ме, белгісіз; есептің өзін біз еш жерден таппадық.',
			ru: 'Дефицит 200 млрд указан со знаком минус с 2027 года на четыре года, после нового актуарного расчета. Неясно, относится ли он к каждому году или ко всем четырем; самого расчета мы нигде не нашли.',
			en: 'The deficit of 200 billion was printed as a minus from 2027 for four years, after a new actuarial calculation. It is not clear whether it is meant for each year or for all four; the calculation itself is published nowhere that we found.'
		},
		{
			kk: '329,5 млрд – мемлекеттік аудиторлардың «шынайы» сценарийіндегі 2030 жылға қарайғы қалдық, көшірме жарияланымнан алынған; күні айтылмаған. Ол 2024 жылғы қаңтардағы активтермен жалғанбайды: айтқан да, көрсеткіш те басқа.',
			ru: '329,5 млрд – остаток к 2030 году в «реалистичном» сценарии государственных аудиторов, прочитанный в перепечатке; день не назван. С активами января 2024 года он не соединен: другой источник, другой показатель.',
			en: 'The 329.5 billion are a balance by 2030 in the "realistic" scenario of the state auditors, read in a repost; the day is not stated. It is not joined to the assets of January 2024: other speaker, other measure.'
		},
		{
			kk: 'Заң бойынша баланс – есептелген сан: 7-қосымшадағы түсімнен шығыс шегеріледі, екеуі де бір заңнан, тек сақтандыру пакеті. Шығысқа резерв, ал алғашқы заңдарда инвестицияланбаған қалдық та кіреді. Жоспар шын болған дегенді білдірмейді.',
			ru: 'Баланс по закону – расчетная величина: поступления минус расходы приложения 7, обе суммы из одного закона, только страховой пакет. В расходы там входит резерв, а в первых законах и неинвестированный остаток. План не означает, что так и было.',
			en: 'The balance of a law is derived: receipts less spending of annex 7, both from one law, insurance package only. Spending there holds the reserve and in the first laws a balance not invested. A plan is not what happened.'
		},
		{
			kk: '2026 жылғы 245 млрд қасындағы үш кіші соманы қамтиды; олар қайта қосылмайды. 2800 млрд мемлекет мөлшерлемесінің өсуінен 2037 жылға дейінгі жылдарда күтіледі; бірінші жылы болжап алынған, ал көп жылдың сомасы бір жылдікімен қатар көрсетілмеген.',
			ru: '245 млрд 2026 года включают три меньшие суммы рядом; повторно они не суммируются. 2800 млрд ожидаются за годы до 2037-го от более высокой ставки государства; первый год предположен, а сумма за много лет не показана рядом с годовыми.',
			en: 'The 245 billion of 2026 hold the three smaller sums beside them; they are not added again. The 2,800 billion are expected over the years to 2037 from a higher rate of the state; their first year is assumed, and a sum of many years is not drawn beside those of one.'
		},
		{
			kk: '2023 жылғы қазандағы идея C, D және E деңгейлеріндегі адамдар үшін 2025 жылға 77 млрд, 2030 жылға 85 млрд бюджет ақшасын атаған. Ол 2026 жылғы ережелерден бұрын айтылған, сондықтан олардан күтілетін түсімге кірмейді.',
			ru: 'Идея октября 2023 года называла 77 млрд бюджетных денег на 2025 год и 85 млрд на 2030 год, за людей на уровнях C, D и E. Она появилась раньше правил 2026 года и не входит в поступления, ожидаемые от них.',
			en: 'An idea of October 2023 named 77 billion of budget money for 2025 and 85 billion for 2030, for people at levels C, D and E. It came before the rules of 2026 and is not among the receipts expected from them.'
		}
	]
};
