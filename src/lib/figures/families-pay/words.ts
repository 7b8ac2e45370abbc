/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Денсаулыққа шын мәнінде кім төлейді: отбасы ма, мемлекет пе?',
		ru: 'Кто на самом деле платит за здоровье: семьи или государство?',
		en: 'Who really pays for health: families or the state?'
	},
	description: {
		kk: 'Диаграмма ұлттық шоттар бойынша денсаулық сақтау шығысының қандай бөлігін отбасылар өз қалтасынан, қандай бөлігін мемлекет пен міндетті сақтандыру төлегенін жыл сайын көрсетеді.',
		ru: 'График показывает по годам, какую часть расходов на здравоохранение, по национальным счетам, семьи оплатили из своего кармана, а какую – государство и обязательное страхование.',
		en: 'The chart shows year by year what part of health spending, by the national accounts, families paid out of pocket and what part the state and compulsory insurance paid.'
	},
	choices: {
		split: SHARED.show,
		'split.schemes': { kk: 'кім арқылы төленеді', ru: 'через кого платят', en: 'through whom it is paid' },
		'split.sources': { kk: 'ақша кімдікі', ru: 'чьи это деньги', en: 'whose money it is' }
	},
	unitLine: {
		kk: 'барлық ағымдағы денсаулық сақтау шығысының %-ы',
		ru: '% всех текущих расходов на здравоохранение',
		en: 'percent of all current health spending'
	},
	panel: {
		schemes: {
			kk: 'Ағымдағы денсаулық сақтау шығысы, қаржыландыру схемалары бойынша, %',
			ru: 'Текущие расходы на здравоохранение по схемам финансирования, %',
			en: 'Current health spending by financing scheme, percent'
		},
		sources: {
			kk: 'Ағымдағы денсаулық сақтау шығысы, ақша көздері бойынша, %',
			ru: 'Текущие расходы на здравоохранение по источникам денег, %',
			en: 'Current health spending by source of money, percent'
		},
		tenge: {
			kk: 'Отбасылар өз қалтасынан төлеген ақша, млрд теңге',
			ru: 'Сколько семьи заплатили из своего кармана, млрд тенге',
			en: 'What families paid out of pocket, billion tenge'
		}
	},
	/** Written at the end of a line. */
	short: {
		out_of_pocket: { kk: 'отбасылар', ru: 'семьи', en: 'families' },
		government_compulsory: {
			kk: 'мемлекет пен міндетті сақтандыру',
			ru: 'государство, обязательное страхование',
			en: 'state and compulsory insurance'
		},
		voluntary: { kk: 'ерікті схемалар', ru: 'добровольные схемы', en: 'voluntary schemes' },
		domestic_government: {
			kk: 'мемлекет, міндетті жарналармен',
			ru: 'государство, с обязательными взносами',
			en: 'state, with compulsory contributions'
		},
		domestic_private: {
			kk: 'отбасылар мен кәсіпорындар',
			ru: 'семьи и предприятия',
			en: 'families and enterprises'
		}
	},
	nominal: { kk: 'әр жылдың бағасымен', ru: 'в ценах каждого года', en: 'prices of each year' },
	constant: { kk: '{base} жылдың бағасымен', ru: 'в ценах {base} года', en: 'prices of {base}' },
	tengeName: {
		kk: 'Отбасылардың қалтадан төлегені, теңге',
		ru: 'Платежи семей из своего кармана, тенге',
		en: 'Out-of-pocket payments of families, tenge'
	},
	headline: {
		schemes: {
			kk: '{when} барлық ағымдағы денсаулық сақтау шығысындағы отбасылар өз қалтасынан төлеген үлес болды, ал {state} үлесі {stateValue} болды',
			ru: 'всех текущих расходов на здравоохранение {when} семьи оплатили из своего кармана, а {state} оплатили {stateValue}',
			en: 'of all current health spending {when} was paid by families out of pocket, while {state} paid {stateValue}'
		},
		sources: {
			kk: '{when} барлық ағымдағы денсаулық сақтау шығысындағы отбасылар мен кәсіпорындар ақшасының үлесі болды, ал {state} үлесі {stateValue} болды',
			ru: 'всех текущих расходов на здравоохранение {when} составили деньги семей и предприятий, а {state} составили {stateValue}',
			en: 'of all current health spending {when} was money of families and enterprises, while {state} was {stateValue}'
		}
	},
	/** The other payer inside that sentence. */
	state: {
		schemes: {
			kk: 'мемлекет пен міндетті сақтандырудың',
			ru: 'государство и обязательное страхование',
			en: 'the state and compulsory insurance'
		},
		sources: {
			kk: 'міндетті жарналарды қосқандағы мемлекет ақшасының',
			ru: 'деньги государства вместе с обязательными взносами',
			en: 'money of the state with compulsory contributions'
		}
	},
	takeaway: {
		schemes: {
			kk: 'Нақты дерек бойынша ағымдағы денсаулық сақтау шығысындағы отбасылар үлесі сақтандыру толық іске қосылар алдында, {beforeYear} жылы, {before} болды, {lowYear} жылы {low}, ал {year} жылы {value} болды; {state} үлесі сол жылы {stateValue} болды.',
			ru: 'По фактическим данным семьи оплатили {before} текущих расходов на здравоохранение в {beforeYear} году, перед полным запуском страхования, {low} в {lowYear} году и {value} в {year} году, а {state} в том же году – {stateValue}.',
			en: 'By actual figures families paid {before} of current health spending in {beforeYear}, the year before insurance started in full, {low} in {lowYear} and {value} in {year}, when {state} paid {stateValue}.'
		},
		sources: {
			kk: 'Нақты дерек бойынша ағымдағы денсаулық сақтау шығысындағы отбасылар мен кәсіпорындар ақшасының үлесі сақтандыру толық іске қосылар алдында, {beforeYear} жылы, {before} болды, {lowYear} жылы {low}, ал {year} жылы {value} болды; {state} үлесі сол жылы {stateValue} болды.',
			ru: 'По фактическим данным деньги семей и предприятий составили {before} текущих расходов на здравоохранение в {beforeYear} году, перед полным запуском страхования, {low} в {lowYear} году и {value} в {year} году, а {state} в том же году – {stateValue}.',
			en: 'By actual figures money of families and enterprises was {before} of current health spending in {beforeYear}, the year before insurance started in full, {low} in {lowYear} and {value} in {year}, when {state} was {stateValue}.'
		}
	},
	/** Where the newest year is the lowest one, too. */
	takeawayTwo: {
		schemes: {
			kk: 'Нақты дерек бойынша ағымдағы денсаулық сақтау шығысындағы отбасылар үлесі сақтандыру толық іске қосылар алдында, {beforeYear} жылы, {before} болды, ал {year} жылы {value} болды; {state} үлесі сол жылы {stateValue} болды.',
			ru: 'По фактическим данным семьи оплатили {before} текущих расходов на здравоохранение в {beforeYear} году, перед полным запуском страхования, и {value} в {year} году, а {state} в том же году – {stateValue}.',
			en: 'By actual figures families paid {before} of current health spending in {beforeYear}, the year before insurance started in full, and {value} in {year}, when {state} paid {stateValue}.'
		},
		sources: {
			kk: 'Нақты дерек бойынша ағымдағы денсаулық сақтау шығысындағы отбасылар мен кәсіпорындар ақшасының үлесі сақтандыру толық іске қосылар алдында, {beforeYear} жылы, {before} болды, ал {year} жылы {value} болды; {state} үлесі сол жылы {stateValue} болды.',
			ru: 'По фактическим данным деньги семей и предприятий составили {before} текущих расходов на здравоохранение в {beforeYear} году, перед полным запуском страхования, и {value} в {year} году, а {state} в том же году – {stateValue}.',
			en: 'By actual figures money of families and enterprises was {before} of current health spending in {beforeYear}, the year before insurance started in full, and {value} in {year}, when {state} was {stateValue}.'
		}
	},
	/** No share tells a cause. */
	noCause: {
		kk: 'Коронавирус пандемиясы да сол жылдарға тұспа-тұс келді: бұл сандар өзгерістің себебін айтпайды.',
		ru: 'На те же годы пришлась пандемия коронавируса: о причинах перемен эти цифры не говорят.',
		en: 'The coronavirus pandemic fell into the same years: these figures do not tell the cause of the change.'
	},
	tenge: {
		kk: '{base} жылдың бағасымен отбасылар өз қалтасынан {beforeYear} жылы {before}, ал {year} жылы {value} төледі; одан кейінгі жылдардың теңгемен сомасы жинақта жоқ.',
		ru: 'В ценах {base} года семьи заплатили из своего кармана {before} в {beforeYear} году и {value} в {year} году; более поздних сумм в тенге в своде нет.',
		en: 'At prices of {base} families paid {before} out of pocket in {beforeYear} and {value} in {year}; the record has no later sums in tenge.'
	},
	alt: SHARED.altPanel,
	columns: {
		what: SHARED.what,
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value,
		constant: {
			kk: 'Тұрақты бағамен',
			ru: 'В постоянных ценах',
			en: 'In constant prices'
		}
	},
	noInput: SHARED.noInput,
	caveats: {
		all: [
			{
				kk: 'Үлестер елдегі барлық ағымдағы денсаулық сақтау шығысынан алынған, тек Қордың ақшасынан емес. Мемлекеттің үлесінде салық ақшасы да, жұмыс берушілер мен жұмыскерлердің міндетті төлемдері де бар: Қорды одан бөліп алу мүмкін емес.',
				ru: 'Доли взяты от всех текущих расходов страны на здравоохранение, а не от денег Фонда. В доле государства есть и налоги, и обязательные платежи работодателей и работников: Фонд из нее не выделить.',
				en: 'Shares are of all current health spending of the country, not of the money of the Fund. The share of the state holds tax money and the compulsory payments of employers and employees: the Fund cannot be read out of it.'
			},
			{
				kk: 'Схемалар ақшаның кім арқылы төленетінін, көздер оның кімдікі екенін айтады: бұл – бір соманың екі бөлінісі, олар қосылмайды.',
				ru: 'Схемы говорят, через кого платят, источники – чьи это деньги: это два разреза одной суммы, их не складывают.',
				en: 'Schemes tell through whom money is paid, sources whose it is: two splits of one sum, never added to each other.'
			},
			{
				kk: '2009 бен 2010 жыл арасында шоттар үзіледі, сызық сол жерде ашық: екі жақтағы жылдар салыстырылмайды.',
				ru: 'Между 2009 и 2010 годами в счетах разрыв, линия там разомкнута: годы по обе стороны не сравниваются.',
				en: 'The accounts break between 2009 and 2010, where the lines are open: years on either side do not compare.'
			},
			{
				kk: 'Сандар ДДҰ файлдарының көшірмелерінен алынған, басылымдардың айы солар бойынша болжанған; файлдағы барлық цифр сақталған, ал мәтінде бір ондыққа дейін дөңгелектелген. Қалған әлем мен сыртқы қаражаттың көп жылда жолы жоқ, бұл нөл емес; олар кестеде ғана берілген.',
				ru: 'Числа взяты из копий файлов ВОЗ, месяц изданий предположен по ним; сохранены все цифры файла, в словах они округлены до одного знака. У остального мира и внешних средств за многие годы строки нет, и это не ноль; они есть только в таблице.',
				en: 'Figures come from copies of WHO files, by which the months of the editions are inferred; all digits of the files are kept and rounded to one decimal in words. The rest of the world and external money have no row in many years, which is not zero, and stand in the table alone.'
			}
		],
		tenge: {
			kk: 'Теңгемен сомалар ДДҰ деректерінің бұрынғы басылымынан алынған және 2021 жылмен аяқталады, үлестер жаңасынан: оларды бір-біріне көбейтпеген жөн. Тұрақты баға бағаның жылдық орташа өсімімен есептелген.',
			ru: 'Суммы в тенге взяты из более раннего издания данных ВОЗ и кончаются 2021 годом, доли – из нового: перемножать их не стоит. Постоянные цены посчитаны по среднегодовому росту цен.',
			en: 'Sums in tenge come from an older edition of the WHO data and end in 2021, shares from the newer one: the two should not be multiplied. Constant prices use the annual average growth of prices.'
		}
	}
};
