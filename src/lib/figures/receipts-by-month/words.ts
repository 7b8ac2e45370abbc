/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Ай сайын қанша түседі?',
		ru: 'Сколько поступает по месяцам?',
		en: 'How much comes in, month by month?'
	},
	description: {
		kk: 'Диаграмма Қорға 2017 жылғы шілдеден бергі түсімдерді айлар бойынша, жарияланғаны мен есептелгенін, және жылдар бойынша көрсетеді, қай сома жарияланғанын, қайсысы жарияланбағанын айтады.',
		ru: 'График показывает поступления Фонда по месяцам с июля 2017 года, опубликованные и рассчитанные, и по годам и говорит, какие суммы опубликованы, а какие нет.',
		en: 'The figure shows the receipts of the Fund by month since July 2017, printed and derived, and by year, and says which sums were published and which were not.'
	},
	choices: {
		by: SHARED.show,
		'by.month': { kk: 'айлар бойынша', ru: 'по месяцам', en: 'by month' },
		'by.year': { kk: 'жылдар бойынша', ru: 'по годам', en: 'by year' }
	},
	unitLine: {
		month: {
			kk: 'млрд теңге, барлық төлеушіден бір айда түскені, әр жылдың өз бағасымен',
			ru: 'млрд тенге, поступило за месяц от всех плательщиков, в ценах каждого года',
			en: 'billion tenge received in a month from all payers, prices of each year'
		},
		year: {
			kk: 'млрд теңге, бір жылда немесе оның бөлігінде түскені, әр жылдың өз бағасымен',
			ru: 'млрд тенге, поступило за год или часть года, в ценах каждого года',
			en: 'billion tenge received in a year or in a part of it, prices of each year'
		}
	},
	kind: {
		printed: { kk: 'айдың жарияланған сомасы', ru: 'опубликованная сумма за месяц', en: 'printed sum of the month' },
		derived: {
			kk: 'есептелген: өспелі қорытындының екі мәнінің айырмасы, шегімен',
			ru: 'рассчитано: разность двух значений нарастающего итога, с границами',
			en: 'derived: difference of two marks of the running total, with its range'
		},
		year: { kk: 'жылдың сомасы', ru: 'сумма за год', en: 'sum of the year' },
		part: { kk: 'жылдың бір бөлігінің сомасы', ru: 'сумма за часть года', en: 'sum of a part of the year' },
		unnamed: {
			kk: 'жылдың сомасы, төлеушілер аталмаған',
			ru: 'сумма за год, плательщики не названы',
			en: 'sum of the year, payers not named'
		},
		running: {
			kk: '2017 жылғы шілдеден бергі өспелі қорытынды',
			ru: 'нарастающий итог с июля 2017 года',
			en: 'running total since July 2017'
		},
		expected: {
			kk: '2017 жылғы шілдеден бергі күтілген өспелі қорытынды',
			ru: 'ожидаемый нарастающий итог с июля 2017 года',
			en: 'expected running total since July 2017'
		}
	},
	notPublished: SHARED.notPublished,
	range: {
		kk: '{value}, {low} мен {high} аралығында',
		ru: '{value}, от {low} до {high}',
		en: '{value}, between {low} and {high}'
	},
	takeaway: {
		month: {
			kk: '2017 жылғы шілдеден {untilYear} жылғы {until} дейінгі {all} ішінде {printed} айдың сомасы жарияланған, тағы {derived} айдікі өспелі қорытындының екі мәнінен есептеледі, {expected} айдың тек күтілгені жарияланған, {unknown} ай туралы ештеңе табылмады. Мемлекет пен жұмыскерлер төлей бастаған 2020 жылғы қаңтарда {first} түсті.',
			ru: 'Из {all} с июля 2017 по {until} {untilYear} года сумма опубликована за {printed}; еще за {derived} она следует из двух значений нарастающего итога, за {expected} опубликовано лишь ожидание, за {unknown} мы ничего не нашли. За январь 2020 года, когда начали платить государство и работники, поступило {first}.',
			en: 'A sum is printed for {printed} of the {all} from July 2017 to {until} {untilYear}; for {derived} more it follows from two marks of the running total, for {expected} only what was expected is printed, and for {unknown} we found nothing. In January 2020, when the state and employees began to pay, {first} came in.'
		},
		year: {
			kk: '{from} жылдан {to} жылға дейінгі {all} ішінде {whole} жылдың бүкіл сомасы жарияланған.',
			ru: 'Из {all} с {from} по {to} год сумма за весь год опубликована за {whole}.',
			en: 'A sum of the whole year is printed for {whole} of the {all} from {from} to {to}.'
		}
	},
	/** After "of". */
	months: { kk: 'айдың', ru: 'месяца|месяцев|месяцев', en: 'month|months' },
	years: { kk: 'жылдың', ru: 'года|лет|лет', en: 'year|years' },
	/** The longest part of a year that is printed. */
	takeawayPart: {
		kk: '{when} аты аталған төлеушілерден {value} түсті: бұл – жылдың жарияланған ең ұзақ бөлігі, {year} жылғы бағамен, ол бүкіл жылмен салыстырылмайды.',
		ru: '{when} от названных плательщиков поступило {value}: это самая длинная опубликованная часть года, в ценах {year} года, с целым годом ее не сравнивают.',
		en: '{when}, {value} came in from payers that are named: the longest part of a year that is printed, in prices of {year}, not to be held against a whole year.'
	},
	/** The words of the sentences that hold two sums against each other; {year} is that of the prices. */
	cautions: {
		launch: {
			kk: 'мемлекет пен жұмыскерлер төлей бастады',
			ru: 'когда начали платить государство и работники',
			en: 'when the state and employees began to pay'
		},
		part: {
			kk: 'жылдың жарияланған ең ұзақ бөлігі',
			ru: 'самая длинная опубликованная часть года',
			en: 'the longest part of a year'
		},
		named: { kk: 'аты аталған төлеушілерден', ru: 'от названных плательщиков', en: 'payers that are named' },
		prices: { kk: '{year} жылғы бағамен', ru: 'в ценах {year} года', en: 'in prices of {year}' }
	},
	headline: {
		month: {
			kk: '{when} түсті, ол кезде мемлекет пен жұмыскерлер төлей бастады; оған дейін жарияланған айлық сомалардың ең үлкені – {before} ({month})',
			ru: 'поступило {when}, когда начали платить государство и работники; наибольшая опубликованная сумма за месяц до этого – {before} ({month})',
			en: 'arrived {when}, when the state and employees began to pay; the largest printed month before that brought {before} ({month})'
		},
		year: {
			kk: '{year} жылы аты аталмаған төлеушілерден түсті, ал бүкіл жылдың басқа сомасы табылмады',
			ru: 'поступило за {year} год от плательщиков, которые не названы, а другой суммы за целый год мы не нашли',
			en: 'arrived during {year}, from payers that are not named, and no other sum of a whole year was found'
		},
		years: {
			kk: '{year} жылы түсті: бұл – біз тапқан бүкіл жылдың {count} сомасының ең жаңасы',
			ru: 'поступило за {year} год: это самая новая из найденных нами сумм за целый год (их {count})',
			en: 'arrived during {year}: the newest of {count} sums of a whole year that we found'
		}
	},
	altRow: { kk: '{year}: {list}.', ru: '{year}: {list}.', en: '{year}: {list}.' },
	altMissing: SHARED.altNotPublished,
	altYears: { kk: 'Түскені: {list}.', ru: 'Поступило: {list}.', en: 'Received: {list}.' },
	columns: {
		period: SHARED.period,
		kind: SHARED.what,
		status: SHARED.status,
		value: SHARED.value,
		low: { kk: 'Кемінде', ru: 'Не менее', en: 'At least' },
		high: { kk: 'Көп дегенде', ru: 'Не более', en: 'At most' }
	},
	caveats: {
		periods: {
			kk: 'Айдың немесе жылдың сомасы мен өспелі қорытынды екі бөлек нәрсе: диаграммада тек кезең сомалары бар, өспелі қорытынды ешқашан жыл ретінде көрсетілмейді.',
			ru: 'Сумма за месяц или год и нарастающий итог – разные вещи: на графике только суммы за период, нарастающий итог никогда не показан как год.',
			en: 'A sum of a month or year and a running total are different things: the drawing shows sums of periods only, and a running total is never drawn as a year.'
		},
		derived: {
			kk: 'Есептелген айлық сома: айдың соңындағы өспелі қорытындыдан бір ай бұрынғысы шегеріледі. Ол ешбір жарияланымда жоқ; шегі екі мәннің дөңгелектелуіне байланысты.',
			ru: 'Рассчитанная сумма за месяц – нарастающий итог на его конец минус итог месяцем раньше. Ни одна публикация ее не приводит; границы – то, что допускают округления обоих значений.',
			en: 'A derived month is the running total at its end less the running total a month before. No publication printed it; its range is what the roundings of both marks allow.'
		},
		contradicts: {
			kk: '{month}: жарияланған сома ({printed}) айырманың шегінен тыс ({low} мен {high} аралығы). Мәндердің бірі күні көрсетілмеген мәлімдемеден алынған, күні шамамен қойылған.',
			ru: '{month}: опубликованная сумма ({printed}) вне границ разности (от {low} до {high}). Одно из значений взято из заявления без даты, ее день предположен.',
			en: '{month}: the printed sum ({printed}) is outside the range of the difference ({low} to {high}). One of the marks comes from an undated statement, and its day is assumed.'
		},
		payers: {
			kk: '2019 жылдың соңына дейін жұмыс берушілер, кәсіпкерлер және азаматтық-құқықтық шартпен жұмыс істейтіндер төледі. 2020 жылғы қаңтардан мемлекет пен жұмыскерлер де төлейді, сондықтан оған дейінгі және кейінгі айлар бірдей емес.',
			ru: 'До конца 2019 года платили работодатели, предприниматели и работающие по договорам ГПХ. С января 2020 года платят также государство и работники, поэтому месяцы до и после неодинаковы.',
			en: 'Until the end of 2019 employers, entrepreneurs and civil-contract workers paid. From January 2020 the state and employees pay too, so the months before and after are not alike.'
		},
		gaps: {
			kk: 'Бос шеңбер – біз тапқан жарияланымдардың бірде-бірі сомасын келтірмейтін және арасы бір ай болатын екі мәні жоқ ай.',
			ru: 'Пустой кружок – месяц, для которого ни одна найденная нами публикация не приводит сумму и нет двух значений с разницей в месяц.',
			en: 'An empty ring is a month for which no publication that we found prints a sum and no two marks stand a month apart.'
		},
		running: {
			kk: '{value} жиі {year} жылдың қорытындысы деп аталады, бірақ бұл 2017 жылғы шілдеден бергі айлардың өспелі қорытындысы. Сол жылдың өз сомасын шығару мүмкін емес: алдыңғы жылдың соңындағы қорытынды жарияланбаған.',
			ru: '{value}: эту сумму часто называют итогом {year} года, но это нарастающий итог месяцев с июля 2017 года. Сумму одного этого года рассчитать нельзя: итог на конец предыдущего года не опубликован.',
			en: '{value}, often called the result of {year}, is the running total of the months since July 2017. The sum of that year alone cannot be derived: no running total at the end of the year before was published.'
		},
		unnamed: {
			kk: '{year} жылға {value} келтірген жарияланым төлеушілерді атамайды және мемлекет есепке алынғанын айтпайды.',
			ru: 'Публикация, давшая {value} за {year} год, не называет плательщиков и не говорит, учтено ли государство.',
			en: 'The publication of {value} for {year} names no payers and does not say whether the state is counted.'
		},
		years: {
			kk: 'Бюджет туралы заңдар түсім болжамдарын келтіреді; бұл күтілетін сомалар, олар төлеушілер туралы диаграммада көрсетілген, мұнда емес.',
			ru: 'Законы о бюджете приводят прогнозы поступлений; это ожидания, они показаны на графике о плательщиках, а не здесь.',
			en: 'The budget laws print forecasts of receipts; they are expectations and stand in the figure on payers, not here.'
		}
	}
};
