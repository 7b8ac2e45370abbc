/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Шетелде медициналық сақтандыруға қанша төлейді?',
		ru: 'Сколько платят за медицинское страхование за рубежом?',
		en: 'What do people pay for health insurance abroad?'
	},
	description: {
		kk: 'Диаграмма басқа елдердегі жарна мөлшерлемелерін, денсаулық сақтау шығысындағы сақтандыру үлесін және денсаулық сақтау шығысының ЖІӨ-ге қатынасын құжаттарда жарияланғандай көрсетеді.',
		ru: 'График показывает ставки взносов, долю страхования в расходах на здравоохранение и расходы на здравоохранение к ВВП в других странах, по данным документов.',
		en: 'The chart shows contribution rates, the share of insurance in health spending and health spending as a share of GDP in other countries, as documents print them.'
	},
	choices: {
		show: SHARED.show,
		'show.rates': { kk: 'жарна мөлшерлемелері', ru: 'ставки взносов', en: 'contribution rates' },
		'show.insurance-share': { kk: 'сақтандыру үлесі', ru: 'доля страхования', en: 'share of insurance' },
		'show.spending': { kk: 'денсаулық сақтау шығысы', ru: 'расходы на здравоохранение', en: 'health spending' }
	},
	unitLine: {
		rates: {
			kk: 'жалақының %-ы, әр ел мен жылдың ережесі бойынша',
			ru: '% зарплаты, по правилам каждой страны и года',
			en: 'percent of pay, by the rules of each country and year'
		},
		'insurance-share': {
			kk: 'денсаулық сақтау шығысының %-ы',
			ru: '% расходов на здравоохранение',
			en: 'percent of health spending'
		},
		spending: { kk: 'ЖІӨ-ге қатысты, %', ru: '% ВВП', en: 'percent of GDP' }
	},
	panel: {
		rate: { kk: 'Жарна мөлшерлемелері', ru: 'Ставки взносов', en: 'Contribution rates' },
		additional: {
			kk: 'Германия: кассалардың орташа қосымша мөлшерлемесі',
			ru: 'Германия: средняя дополнительная ставка касс',
			en: 'Germany: average additional rate of the funds'
		},
		share: {
			kk: 'Денсаулық сақтау шығысындағы сақтандыру үлесі, министрліктің 2016 жылғы жауабында',
			ru: 'Доля страхования в расходах на здравоохранение, как писало министерство в 2016 году',
			en: 'Share of insurance in health spending, as the ministry wrote in 2016'
		},
		public: {
			kk: 'Мемлекеттің денсаулық сақтау шығысы, {year} жыл, ДДҰ дерегі',
			ru: 'Госрасходы на здравоохранение в {year} году, данные ВОЗ',
			en: 'Public health spending in {year}, WHO data'
		},
		current: {
			kk: 'Денсаулық сақтаудың бүкіл шығысы, {year} жыл, ДДҰ дерегі',
			ru: 'Все расходы на здравоохранение в {year} году, данные ВОЗ',
			en: 'All health spending in {year}, WHO data'
		},
		oecd: {
			kk: 'Денсаулық сақтаудың бүкіл шығысы, {year} жыл, баспасөз келтірген ЭЫДҰ дерегі',
			ru: 'Все расходы на здравоохранение в {year} году, данные ОЭСР по сообщениям прессы',
			en: 'All health spending in {year}, OECD data quoted by the press'
		}
	},
	payer: {
		employer: { kk: 'жұмыс беруші', ru: 'работодатель', en: 'employer' },
		employee: { kk: 'жұмыскер', ru: 'работник', en: 'employee' },
		employer_and_employee: { kk: 'екеуі бірге', ru: 'оба вместе', en: 'both together' }
	},
	takeaway: {
		rates: {
			kk: 'Сақтандыру дайындалып жатқан 2016 жылға министрлік атаған шетелдік жұмыс беруші мөлшерлемелерінің ең жоғарысы {value} болды ({country}). Ол мына мөлшерлемелерді атады: {list}.',
			ru: 'Самая высокая ставка работодателя за рубежом, которую министерство назвало для 2016 года, когда страхование готовили, составляла {value} ({country}). Оно назвало такие ставки: {list}.',
			en: 'The highest employer rate abroad that the ministry named for 2016, when it was preparing insurance, was {value} ({country}). It named these rates: {list}.'
		},
		'insurance-share': {
			kk: 'Министрлік 2016 жылы атаған, денсаулық сақтау шығысындағы сақтандыру үлестерінің ең жоғарысы {value} болды ({country}). Ол мына үлестерді атады: {list}.',
			ru: 'Самая высокая доля страхования в расходах на здравоохранение, которую министерство назвало в 2016 году, составляла {value} ({country}). Оно назвало такие доли: {list}.',
			en: 'The highest share of insurance in health spending that the ministry named in 2016 was {value} ({country}). It named these shares: {list}.'
		},
		spending: {
			kk: '{During} Қазақстан мемлекетінің денсаулық сақтау шығысы ЖІӨ-ге қатысты {value} болды, сол файлдағы басқа {others} {above} елінде үлес бұдан жоғары болды.',
			ru: '{During} госрасходы Казахстана на здравоохранение составили {value} ВВП, и у {above} из {others} того же файла доля была выше.',
			en: '{During} public health spending of Kazakhstan was {value} of GDP, and {above} of {others} in the same file spent a larger share.'
		}
	},
	others: { kk: 'елдің', ru: 'другой страны|других стран|других стран', en: 'other country|other countries' },
	/** The sentence on spending where every other country spent a larger share. */
	spendingAll: {
		kk: '{During} Қазақстан мемлекетінің денсаулық сақтау шығысы ЖІӨ-ге қатысты {value} болды, сол файлдағы басқа {others} бәрінде үлес бұдан жоғары болды.',
		ru: '{During} госрасходы Казахстана на здравоохранение составили {value} ВВП, и у каждой из {others} того же файла доля была выше.',
		en: '{During} public health spending of Kazakhstan was {value} of GDP, and every one of {others} in the same file spent a larger share.'
	},
	headline: {
		rates: {
			kk: 'министрлік атаған жұмыс беруші мөлшерлемелерінің ең жоғарысы болды ({country}, {when})',
			ru: 'составляла самая высокая ставка работодателя из названных министерством ({country}, {when})',
			en: 'was the highest employer rate among those the ministry named ({country}, {when})'
		},
		'insurance-share': {
			kk: 'министрлік атаған сақтандыру үлестерінің ең жоғарысы болды ({country}, {when})',
			ru: 'составляла самая высокая доля страхования из названных министерством ({country}, {when})',
			en: 'was the highest share of insurance among those the ministry named ({country}, {when})'
		},
		spending: {
			kk: 'мемлекеттің денсаулық сақтау шығысының ЖІӨ-ге қатынасы болды ({country}, {when})',
			ru: 'ВВП составили госрасходы на здравоохранение ({country}, {when})',
			en: 'of GDP was public health spending in {when} ({country})'
		}
	},
	columns: {
		what: SHARED.measured,
		country: { kk: 'Ел', ru: 'Страна', en: 'Country' },
		when: SHARED.period,
		payer: SHARED.payer,
		status: SHARED.status,
		publisher: SHARED.publisher,
		value: SHARED.value
	},
	caveats: {
		rates: [
			{
				kk: 'Мөлшерлеме ғана қанша төленетінін айтпайды: база, шек және жарна нені өтейтіні ел мен жылға қарай әртүрлі. «Екеуі бірге» – құжаттағы бір мөлшерлеме немесе құжаттың өзі есептеген қосынды; біз ештеңе қоспадық.',
				ru: 'Одна ставка не говорит, сколько платят: база, предел и то, что покрывает взнос, различаются по странам и годам. «Оба вместе» – одна ставка или сумма, приведенная в самом документе; мы ничего не складывали.',
				en: 'A rate alone does not tell what is paid: base, ceiling and what the contribution covers differ by country and year. "Both together" is printed as one rate or as a sum of the document, never added by us.'
			},
			{
				kk: '2016 жылғы Германия үшін министрлік 7,3 және 8,2 %-ды келтірді, жиыны 15,5; Германияның параметрлер файлында 14,6 және қосымша 1,1. Екеуі де осында берілген.',
				ru: 'Для Германии 2016 года министерство указало 7,3 и 8,2 %, в сумме 15,5; в немецком файле параметров 14,6 и дополнительные 1,1. Здесь приведено и то и другое.',
				en: 'For Germany in 2016 the ministry printed 7.3 and 8.2 percent, together 15.5; the German parameter file has 14.6 and an additional 1.1. Both stand here.'
			}
		],
		'insurance-share': [
			{
				kk: 'Жылы құжат бойынша алынған; ол бұл үлестердің көзін атамайды, бүкіл шығыстан ба, мемлекет шығысынан ба, оны айтпайды.',
				ru: 'Год взят по документу; источника этих долей он не называет и не говорит, от всех расходов они или от государственных.',
				en: 'Year as of the document, which names no source for these shares; it does not say whether they are of all or of public health spending.'
			}
		],
		spending: [
			{
				kk: '{years} жылға қатысты екі диаграмма ДДҰ деректерінің бір файлынан алынған. ЭЫДҰ сандары басқа жылға қатысты әрі басқаша есептелген, сондықтан бөлек берілген.',
				ru: 'Два графика за {years} год взяты из одного файла данных ВОЗ. Цифры ОЭСР относятся к другому году и подсчитаны иначе, поэтому даны отдельно.',
				en: 'The two drawings for {years} come from one file of WHO data. The OECD figures are for another year and counted otherwise, so they stand apart.'
			}
		]
	},
	caveatAll: {
		kk: 'Мұнда жинақтағы құжаттарда аталған елдер ғана берілген; әділ салыстыру үшін оларды ешкім іріктемеген.',
		ru: 'Здесь те страны, которые названы в документах свода; для справедливого сравнения их никто не подбирал.',
		en: 'Countries are those that documents of the record name; they are not chosen as a fair comparison.'
	}
};
