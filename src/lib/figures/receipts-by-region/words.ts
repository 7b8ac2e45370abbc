/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Ақша қай өңірлерден түседі?',
		ru: 'Из каких регионов приходят деньги?',
		en: 'From which regions does the money come?'
	},
	description: {
		kk: 'Карта Қордың Қазақстан өңірлері бойынша жарияланған аз ғана түсімін кезең-кезеңімен көрсетеді және бірде-бір саны жоқ өңірлерді атайды.',
		ru: 'Карта показывает немногие опубликованные поступления Фонда по регионам Казахстана, по одному периоду, и называет регионы без единой цифры.',
		en: 'The map shows the few receipts of the Fund by region of Kazakhstan that were published, one period at a time, and names the regions without any figure.'
	},
	choices: {
		period: SHARED.period,
		'period.2020-01': { kk: '2020 жылғы қаңтар, теңге', ru: 'январь 2020 года, тенге', en: 'January 2020, tenge' },
		'period.2017-10': {
			kk: '2017 жылғы шілде–қазан, үлес',
			ru: 'июль–октябрь 2017 года, доля',
			en: 'July-October 2017, share'
		},
		'period.2018-07': {
			kk: '2017 жылғы шілде – 2018 жылғы шілде, үлес',
			ru: 'июль 2017 – июль 2018 года, доля',
			en: 'July 2017 to July 2018, share'
		},
		'period.2019-02': {
			kk: '2017 жылғы шілде – 2019 жылғы ақпан, үлес',
			ru: 'июль 2017 – февраль 2019 года, доля',
			en: 'July 2017 to February 2019, share'
		},
		'period.running': {
			kk: '2017 жылғы шілдеден бергі сомалар, әрқайсысы өз күніне',
			ru: 'суммы с июля 2017 года, каждая на свой день',
			en: 'sums since July 2017, each at its day'
		}
	},
	unitLine: {
		month: {
			kk: 'млн теңге, 2020 жылғы қаңтарда түскені, төлеушілер аталмаған',
			ru: 'млн тенге, поступило за январь 2020 года, плательщики не названы',
			en: 'million tenge received in January 2020, payers not named'
		},
		share: {
			kk: '2017 жылғы шілдеден бергі Қордың барлық түсіміндегі үлес, %',
			ru: '% всех поступлений Фонда с июля 2017 года',
			en: 'percent of all receipts of the Fund since July 2017'
		},
		running: {
			kk: 'млрд теңге, 2017 жылғы шілдеден бері түскені, барлық төлеушілер',
			ru: 'млрд тенге, поступило с июля 2017 года, все плательщики',
			en: 'billion tenge received since July 2017, all payers'
		}
	},
	panel: {
		map: { kk: 'Бүгінгі өңірлер', ru: 'Нынешние регионы', en: 'Regions of today' },
		list: {
			kk: 'Кезең бойынша жарияланған барлық сан, бұрынғы өңірлер сұр түспен',
			ru: 'Все опубликованные цифры периода, бывшие регионы – серым',
			en: 'All printed figures of the period, former regions in grey'
		}
	},
	kind: {
		month: { kk: 'айдың сомасы', ru: 'сумма за месяц', en: 'sum of the month' },
		share: {
			kk: '2017 жылғы шілдеден бергі барлық түсімдегі үлес',
			ru: 'доля во всех поступлениях с июля 2017 года',
			en: 'share of all receipts since July 2017'
		},
		running: {
			kk: '2017 жылғы шілдеден бергі өспелі қорытынды',
			ru: 'нарастающий итог с июля 2017 года',
			en: 'running total since July 2017'
		},
		other: { kk: 'өз кезеңінің сомасы', ru: 'сумма за свой отдельный период', en: 'sum of a period of its own' }
	},
	payers: {
		all: { kk: 'барлық төлеушілер', ru: 'все плательщики', en: 'all payers' },
		nonbudget: { kk: 'мемлекеттен басқасы', ru: 'все, кроме государства', en: 'all except the state' },
		none: { kk: 'аталмаған', ru: 'не названы', en: 'not named' }
	},
	notPublished: SHARED.notPublished,
	/** Of a tile whose region is known only within former borders. */
	within: {
		kk: 'тек бұрынғы өңірдің ішінде',
		ru: 'только в составе бывшего региона',
		en: 'only within a former region'
	},
	withinLabel: {
		kk: '{region}: тек бұрынғы шекарада: {former}',
		ru: '{region}: только в прежних границах: {former}',
		en: '{region}: only within former borders: {former}'
	},
	formerShort: { kk: 'бұрынғы {region}', ru: 'бывшая {region}', en: 'former {region}' },
	steps: { kk: '{low}–{high}', ru: '{low}–{high}', en: '{low}-{high}' },
	takeaway: {
		month: {
			kk: '{During} Қорға {from} {value} түсті, бұл – {count} жарияланған сомалардың ең үлкені. Бүгінгі {all} {missing} өңірі бойынша ештеңе табылмады.',
			ru: '{During} Фонд получил {from} {value}, это самая большая из сумм, опубликованных для {count}. Для {missing} из {all} страны в нынешних границах мы ничего не нашли.',
			en: '{During} the Fund received {value} {from}, the largest of the sums printed for {count}. For {missing} of the {all} of today we found none.'
		},
		share: {
			kk: '{period} аралығында Қордың барлық түсімінің {value}-ы {from} түсті, бұл – өңір бойынша жарияланған ең үлкен үлес. Бүгінгі {all} {missing} өңірінің үлесі жарияланбаған.',
			ru: 'За {period} Фонд получил {from} {value} всех поступлений, это самая большая из опубликованных по регионам долей. Для {missing} из {all} страны в нынешних границах доля не опубликована.',
			en: 'Of all receipts of the Fund for {period}, {value} came {from}, the largest share printed for a region. For {missing} of the {all} of today no share is printed.'
		},
		running: {
			kk: '{During} Қорға {from} {value} түсті, бұл – өңір бойынша жарияланған ең жаңа өспелі қорытынды. Өспелі қорытынды {count} жарияланған, әрқайсысының күні бөлек; бүгінгі {all} {missing} өңірінде ол жоқ.',
			ru: '{During} Фонд получил {from} {value}, это самый новый из опубликованных по регионам нарастающих итогов. Нарастающий итог опубликован для {count}, у каждого свой день; для {missing} из {all} страны в нынешних границах его нет.',
			en: '{During} the Fund received {value} {from}, the newest running total printed for a region. Running totals are printed for {count}, each at a day of its own; for {missing} of the {all} of today there is none.'
		}
	},
	regions: { kk: 'өңір бойынша', ru: 'региона|регионов|регионов', en: 'region|regions' },
	regionsOf: SHARED.regionsOf,
	headline: {
		month: {
			kk: '{from} түсті ({period}, {status}), бұл – сол айда өңір бойынша жарияланған ең үлкен сома',
			ru: 'поступило {from} ({period}, {status}), это самая большая из сумм, опубликованных по регионам за тот месяц',
			en: 'came {from} ({period}, {status}), the largest sum printed for a region and that month'
		},
		share: {
			kk: 'барлық түсімнің ішінде {from} түсті ({period}, {status})',
			ru: 'всех поступлений пришло {from} ({period}, {status})',
			en: 'of all receipts came {from} ({period}, {status})'
		},
		running: {
			kk: '{from} түсті ({period}, {status}), бұл – өңір бойынша жарияланған ең жаңа өспелі қорытынды',
			ru: 'поступило {from} ({period}, {status}), это самый новый из опубликованных по регионам нарастающих итогов',
			en: 'came {from} ({period}, {status}), the newest running total printed for a region'
		}
	},
	alt: SHARED.altKind,
	altFormer: { kk: 'Бұрынғы шекарада: {list}.', ru: 'В прежних границах: {list}.', en: 'In former borders: {list}.' },
	altMissing: SHARED.altNotPublished,
	columns: {
		region: SHARED.region,
		period: SHARED.period,
		kind: SHARED.what,
		payers: { kk: 'Төлеушілер', ru: 'Плательщики', en: 'Payers' },
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: {
		payers: {
			kk: '2020 жылғы қаңтар туралы жарияланымдар мемлекет жарнасы өңірлер бойынша есептелгенін айтпайды; сомалардың шамасына қарағанда, есептелмеген. Олардың қосындысы ел бойынша сомаға тең емес.',
			ru: 'Публикации за январь 2020 года не говорят, учтены ли по регионам взносы государства; судя по величине сумм, нет. Вместе они не составляют суммы по стране.',
			en: 'The publications of January 2020 do not say whether the state’s contributions are counted by region; the size of the sums suggests that they are not. They do not add up to the sum of the country.'
		},
		share: {
			kk: 'Үлестер өздері шыққан сомаларсыз жарияланған. Мемлекет пен жұмыскерлер ол кезде әлі төлемеген.',
			ru: 'Доли опубликованы без сумм, из которых они получены. Государство и работники тогда еще не платили.',
			en: 'The shares are printed without the sums behind them. The state and employees did not pay yet.'
		},
		running: {
			kk: 'Әр нүкте – өз күніндегі өспелі қорытынды; әр өңір мен әр күннің нүктелері салыстырылмайды. Сызық тек бір өңірдің нүктелерін қосады және мемлекет пен жұмыскерлер төлей бастаған 2020 жылғы қаңтардан аспайды.',
			ru: 'Каждая точка – нарастающий итог на свой день; точки разных регионов и дней не сравниваются. Линия соединяет только точки одного региона и не переходит через январь 2020 года, когда начали платить государство и работники.',
			en: 'Each dot is a running total on its own day: dots of different regions and days are not compared. A line joins only dots of one region, and none across January 2020, when the state and employees began to pay.'
		},
		former: {
			kk: 'Үш өңірдің шекарасы 2022 жылғы маусымда, біреуінікі 2018 жылғы маусымда өзгерді. Бұрынғы өңірдің саны бүгінгі өңірге ешқашан телінбейді: ол тізімде берілген, ал картада одан шыққан өңірлер белгіленген.',
			ru: 'Границы трех регионов изменились в июне 2022 года, одного – в июне 2018 года. Цифра бывшего региона никогда не накладывается на нынешний: она приведена в списке, а на карте отмечены регионы, которые из него вышли.',
			en: 'Three regions were redrawn in June 2022 and one in June 2018. A figure of a former region is never laid on a region of today: it stands in the list, and on the map its successors are marked.'
		},
		gap: {
			kk: 'Біз тапқан жарияланымдардың бірде-бірі ешбір кезең үшін түсімді барлық өңір бойынша бірден келтірмейді.',
			ru: 'Ни одна найденная нами публикация ни за один период не приводит поступления сразу по всем регионам.',
			en: 'No publication that we found prints receipts for all regions at once, for any period.'
		},
		single: {
			kk: 'Тек бір өңір бойынша жарияланған жеке айлар мен жыл бөліктері диаграммада емес, кестеде берілген: оларды салыстыратын ештеңе жоқ.',
			ru: 'Отдельные месяцы и части года, опубликованные только для одного региона, приведены в таблице, а не на графике: сравнить их не с чем.',
			en: 'Single months and parts of a year that are printed for one region alone stand in the table, not in a drawing: there is nothing to compare them with.'
		}
	}
};
