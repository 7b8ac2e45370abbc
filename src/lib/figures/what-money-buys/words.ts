/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Аурухана ма, емхана ма: Қазақстанда денсаулыққа жұмсалған ақша неге кетеді?',
		ru: 'Больницы или поликлиники: на что уходят деньги на здоровье в Казахстане?',
		en: 'Hospitals or clinics: what does money for health buy in Kazakhstan?'
	},
	description: {
		kk: 'Диаграмма денсаулық сақтаудың ұлттық шоттары бойынша Қазақстанда барлық төлеушінің ақшасы қандай көмекке кететінін жыл сайын және өзге елдермен қатар көрсетеді.',
		ru: 'График показывает по национальным счетам здравоохранения, на какую помощь уходят деньги всех плательщиков Казахстана по годам и рядом с другими странами.',
		en: 'The chart shows by national health accounts what care the money of all payers in Kazakhstan goes on, by year and beside other countries.'
	},
	choices: {
		show: SHARED.show,
		'show.share': { kk: 'үлес', ru: 'доли', en: 'shares' },
		'show.tenge': SHARED.tenge,
		'show.countries': { kk: 'өзге елдер', ru: 'другие страны', en: 'other countries' }
	},
	unitLine: {
		share: {
			kk: 'барлық төлеушінің, отбасыларды қоса, ағымдағы денсаулық сақтау шығысына шаққандағы %; Қордың ақшасы бөлек емес',
			ru: '% текущих расходов на здравоохранение всех плательщиков, включая семьи; не деньги одного Фонда',
			en: 'percent of current health expenditure of all payers, families included; not the money of the Fund alone'
		},
		tenge: {
			kk: 'млрд теңге, әр жылдың өз бағасымен; барлық төлеушінің ақшасы; үлес пен жалпы соманың көбейтіндісі',
			ru: 'млрд тенге, в ценах каждого года; деньги всех плательщиков; доля, умноженная на общую сумму',
			en: 'billion tenge, prices of each year; money of all payers; the share times the total'
		},
		countries: {
			kk: 'барлық төлеушінің ағымдағы денсаулық сақтау шығысына шаққандағы %; әр елдің ең жаңа жылы',
			ru: '% текущих расходов на здравоохранение всех плательщиков; последний год каждой страны',
			en: 'percent of current health expenditure of all payers; the newest year of each country'
		}
	},
	panel: {
		newest: { kk: 'Бір жыл: {year}', ru: 'Один год: {year}', en: 'One year: {year}' },
		years: { kk: 'Жыл бойынша', ru: 'По годам', en: 'Year by year' }
	},
	/** Names that find room beside a column. */
	short: {
		curative: { kk: 'емдік көмек', ru: 'лечебная помощь', en: 'curative care' },
		medical_goods: { kk: 'дәрі мен тауар', ru: 'лекарства и товары', en: 'medical goods' },
		ancillary: { kk: 'қосалқы қызмет', ru: 'вспомогательные услуги', en: 'ancillary services' },
		preventive: { kk: 'профилактика', ru: 'профилактика', en: 'prevention' },
		rehabilitative: { kk: 'оңалту', ru: 'реабилитация', en: 'rehabilitation' },
		administration: { kk: 'басқару', ru: 'управление', en: 'administration' },
		long_term: { kk: 'ұзақ күтім', ru: 'долгосрочный уход', en: 'long-term care' },
		other_functions: { kk: 'бөлінбеген ақша (HC.9)', ru: 'не распределено (HC.9)', en: 'not shared out (HC.9)' }
	},
	ofIt: {
		hospitals: { kk: '– оның ішінде аурухана', ru: '– из нее больницы', en: '– of it, hospitals' },
		clinics: { kk: '– оның ішінде емхана', ru: '– из нее поликлиники', en: '– of it, clinics' }
	},
	split: { kk: 'бөлінбеген', ru: 'не разделено', en: 'not split' },
	noAccounts: { kk: 'бөлу жоқ', ru: 'разбивки нет', en: 'no split' },
	noTotal: { kk: 'теңге жоқ', ru: 'нет тенге', en: 'no tenge' },
	headline: {
		percent: {
			kk: 'Қазақстанда {when} барлық төлеуші, отбасыларды қоса, денсаулыққа жұмсаған ақшадан емдік көмекке кетті; онда аурухана мен емхана бөлінбеген',
			ru: 'всего, что плательщики Казахстана, включая семьи, потратили на здоровье {when}, ушло на лечебную помощь, где больницы и поликлиники не разделены',
			en: 'of what all payers in Kazakhstan, families included, spent on health {when} went on curative care, where hospitals and clinics are not split'
		},
		KZT: {
			kk: 'Қазақстанда {when} барлық төлеушінің, отбасыларды қоса, ақшасынан емдік көмекке кетті; онда аурухана мен емхана бөлінбеген, есеп біздікі',
			ru: 'всех плательщиков Казахстана, включая семьи, ушло {when} на лечебную помощь, где больницы и поликлиники не разделены (расчет наш)',
			en: 'of all payers in Kazakhstan, families included, went {when} on curative care, where hospitals and clinics are not split (our calculation)'
		}
	},
	takeaway: {
		curative: {
			percent: {
				kk: '{When} Қазақстанда барлық төлеуші, отбасыларды қоса, денсаулыққа жұмсаған ақшаның ішінен {value} аурухана мен емхананың емдік көмегіне бірге кетті.',
				ru: '{When} на лечебную помощь больниц и поликлиник вместе ушло {value} всего, что все плательщики Казахстана, включая семьи, потратили на здоровье.',
				en: '{When}, {value} of what all payers in Kazakhstan, families included, spent on health went on curative care of hospitals and clinics together.'
			},
			KZT: {
				kk: '{When} Қазақстанда аурухана мен емхананың емдік көмегіне бірге барлық төлеушінің, отбасыларды қоса, ақшасынан {value} кетті; бұл – үлес пен жалпы соманың көбейтіндісі.',
				ru: '{When} на лечебную помощь больниц и поликлиник вместе ушло {value} всех плательщиков Казахстана, включая семьи; это доля, умноженная на общую сумму.',
				en: '{When}, {value} of all payers in Kazakhstan, families included, went on curative care of hospitals and clinics together, which is the share times the total.'
			}
		},
		medical_goods: {
			kk: 'Медициналық тауарға, негізінен дәріханадан алынған дәріге, {value} кетті.',
			ru: 'На медицинские товары, в основном лекарства из аптек, ушло {value}.',
			en: 'Medical goods, mostly medicines bought in pharmacies, took {value}.'
		},
		preventive: {
			kk: 'Профилактикаға {value} кетті.',
			ru: 'На профилактику ушло {value}.',
			en: 'Prevention took {value}.'
		}
	},
	notSplit: {
		kk: 'Аурухана бөлек, емхана бөлек қанша алғанын біз тапқан шоттар Қазақстан бойынша көрсетпейді.',
		ru: 'Сколько получили отдельно больницы и отдельно поликлиники, найденные нами счета по Казахстану не показывают.',
		en: 'What hospitals and clinics each got is not shown for Kazakhstan in the accounts that we found.'
	},
	notSplitAlt: {
		kk: 'Аурухана мен емхана бөлінбеген.',
		ru: 'Больницы и поликлиники не разделены.',
		en: 'Hospitals and clinics are not split.'
	},
	/** Functions as the sentence beside other countries has them. */
	besideOf: {
		curative: { kk: 'емдік көмектің', ru: 'лечебной помощи', en: 'curative care' },
		medical_goods: { kk: 'медициналық тауарлардың', ru: 'медицинских товаров', en: 'medical goods' },
		preventive: { kk: 'профилактиканың', ru: 'профилактики', en: 'prevention' }
	},
	beside: {
		kk: '{When} Қазақстанда барлық төлеушінің денсаулық сақтау шығысындағы {function} үлесі {value} болды, ал басқа {others} {above} елде, әр елдің ең жаңа жылында, ол жоғары болды.',
		ru: '{When} доля {function} в расходах всех плательщиков Казахстана на здоровье составила {value}, а в {above} из {others}, в последнем году каждой, она была выше.',
		en: '{When}, {function} took {value} of health spending of all payers in Kazakhstan, and of {others}, each in its newest year, {above} had a higher share.'
	},
	others: {
		kk: 'елдің ішінде',
		ru: 'другой страны|других стран|других стран',
		en: 'other country|other countries'
	},
	kinds: {
		kk: 'түрінің',
		ru: 'основного вида помощи|основных видов помощи|основных видов помощи',
		en: 'main kind of care|main kinds of care'
	},
	fund: {
		kk: 'Қордың өз ақшасының көмек түрлері бойынша бөлінуі толық жарияланбаған: көмектің негізгі {kinds} {known} түрі бойынша ғана толық жылғы сома бар.',
		ru: 'Разбивка денег самого Фонда по видам помощи полностью не опубликована: из {kinds} сумма за целый год есть лишь для {known}.',
		en: 'The split of the money of the Fund itself by kind of care is not published in full: of {kinds} only {known} have a sum of a whole year.'
	},
	duty: {
		kk: '2025 жылғы шілдедегі заң Қорды 2025 жылғы 14 қыркүйектен кірісі мен шығысын тоқсан сайын жариялауға міндеттейді, бірақ біз оқыған шолу көмек түрлері бойынша бөлуді атамайды.',
		ru: 'Закон июля 2025 года обязывает Фонд с 14 сентября 2025 года ежеквартально публиковать доходы и расходы, но разбивки по видам помощи прочитанный нами обзор закона не называет.',
		en: 'The law of July 2025 obliges the Fund to publish its income and spending every quarter from 14 September 2025, but the overview of the law that we read names no split by kind of care.'
	},
	alt: SHARED.altPanel,
	columns: {
		place: SHARED.place,
		what: SHARED.careType,
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value
	},
	notShared: {
		kk: '{When} ақшаның {value} бөлігі ешбір көмек түріне жатқызылмаған, сондықтан сол жылдың басқа үлестері төмен көрінеді.',
		ru: '{When} {value} не отнесено ни к одному виду помощи, поэтому прочие доли этого года занижены.',
		en: '{When}, {value} of the money was not shared out to any kind of care, so that the other shares of that year look low.'
	},
	caveats: [
		{
			kk: 'Бұл – барлық төлеушінің ақшасы: мемлекеттің, Қордың, отбасылардың және жұмыс берушілердің. Оның қаншасын Қор төлегенін бұл үлестерден білуге болмайды.',
			ru: 'Это деньги всех плательщиков: государства, Фонда, семей и работодателей. Сколько из них заплатил Фонд, по этим долям узнать нельзя.',
			en: 'This is the money of all payers: the state, the Fund, families and employers. How much of it the Fund paid cannot be told from these shares.'
		},
		{
			kk: 'Емдік көмекке (HC.1) стационар, күндізгі стационар және амбулаториялық көмек бірге кіреді; ауруханада қолданылған дәрі де сонда. Оларды ДДСҰ-ның толық дерекқоры бөлек көрсетуі мүмкін, оны біз оқымадық.',
			ru: 'Лечебная помощь (HC.1) включает стационар, дневной стационар и амбулаторную помощь вместе; там же лекарства, использованные в больнице. Отдельно они могут стоять в полной базе ВОЗ, ее мы не читали.',
			en: 'Curative care (HC.1) is inpatient, day and outpatient care together, with the medicines used in hospital. The full database of WHO may hold them apart; we have not read it.'
		}
	],
	caveatsOf: {
		share: [
			{
				kk: 'Үлестер ДДСҰ деректерінің 2025 жылғы шығарылымынан; шығарылым айын біз көшірмеден шығардық. Файлдағы көп таңба өлшеудің дәлдігі емес, сондықтан сөзде дөңгелектелген.',
				ru: 'Доли взяты из выпуска данных ВОЗ 2025 года; месяц выпуска мы вывели по копии. Длинные дроби – свойство файла, а не точность измерения, поэтому в тексте они округлены.',
				en: 'The shares are of the 2025 edition of the WHO data; the month of the edition is inferred from the copy. Long decimals are those of a file, not of the measurement, so the text rounds them.'
			}
		],
		tenge: [
			{
				kk: 'Үлестер 2025 жылғы, теңгедегі жалпы сома 2024 жылғы шығарылымнан; екі шығарылымның айын біз көшірмелерден шығардық. 2024 жылғы шығарылымда 2023 жылдың теңгесі жоқ.',
				ru: 'Доли взяты из выпуска 2025 года, общая сумма в тенге – из выпуска 2024 года; месяцы выпусков мы вывели по копиям. Тенге за 2023 год в выпуске 2024 года нет.',
				en: 'The shares are of the 2025 edition, the total in tenge of the 2024 edition; the months of both are inferred from copies. The 2024 edition has no tenge of 2023.'
			}
		],
		countries: [
			{
				kk: 'Елдер қызметтерді функцияларға әртүрлі бөледі, ал жылдары бірдей емес: әр елдің жылы атының жанында тұр. Үлестер ДДСҰ деректерінің 2025 жылғы шығарылымынан, айы көшірмеден шығарылған.',
				ru: 'Страны по-разному относят услуги к функциям, и годы у них не одинаковы: год стоит у имени страны. Доли взяты из выпуска данных ВОЗ 2025 года, месяц выведен по копии.',
				en: 'Countries sort services into functions in different ways, and their years differ: the year stands beside the name. The shares are of the 2025 edition of the WHO data, its month inferred from the copy.'
			}
		]
	}
};
