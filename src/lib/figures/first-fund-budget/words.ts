/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Бірінші қор қанша жинауға тиіс еді, іс жүзінде не түсті?',
		ru: 'Сколько должен был собрать первый фонд и что пришло?',
		en: 'What was the first fund to collect, and what came?'
	},
	description: {
		kk: 'Диаграмма бірінші қордың 1997 жылғы жоспарлы бюджетін төлеушілер мен мақсаттар бойынша, сондай-ақ жеке өңірлердің қанша төлеуге тиіс болғанын, қанша төлегенін және қандай берешек қалғанын көрсетеді.',
		ru: 'График показывает плановый бюджет первого фонда на 1997 год по плательщикам и назначению, а также сколько отдельные регионы должны были заплатить, сколько заплатили и какие долги остались.',
		en: 'The chart shows the planned budget of the first fund for 1997 by payer and purpose, and what single regions were to pay, what they paid and what was left owing.'
	},
	unitLine: {
		kk: 'теңге, сол жылдардың бағасымен; жоспардың, тұрғындардың және ЖІӨ-нің %-ы; мекемелер саны',
		ru: 'тенге в ценах тех лет; % плана, жителей и ВВП; число учреждений',
		en: 'tenge at prices of those years; percent of plan, people and GDP; number of facilities'
	},
	panel: {
		payers: {
			kk: 'Қордың {year} жылғы бюджеті, кім төлеуге тиіс еді: жоспар, теңге',
			ru: 'Бюджет фонда на {year} год, кто должен был заплатить: план, тенге',
			en: 'Budget of the fund for {year}, who was to pay: plan, tenge'
		},
		purposes: {
			kk: 'Сол бюджет не үшін: жоспар, теңге',
			ru: 'На что тот же бюджет: план, тенге',
			en: 'What the same budget was for: plan, tenge'
		},
		due: {
			kk: 'Жұмыс істемейтіндер үшін жергілікті бюджеттер қорға не төлеуге тиіс еді және не төледі, өңірлер бойынша, теңге',
			ru: 'Что местные бюджеты должны были фонду за неработающих и что заплатили, по регионам, тенге',
			en: 'What local budgets were to pay the fund for those who do not work, and what they paid, by region, tenge'
		},
		came: {
			kk: 'Төлем жоспарының қанша пайызы түсті: екі өңір',
			ru: 'Какая доля плана платежей пришла: два региона',
			en: 'How much of the planned payments came: two regions'
		},
		covered: {
			kk: 'Сақтандыру нені қамтыды: екі өңір',
			ru: 'Что покрыло страхование: два региона',
			en: 'What insurance covered: two regions'
		},
		arrears: {
			kk: 'Емханалар мен ауруханаларға және медицина қызметкерлеріне берешек, теңге',
			ru: 'Долги перед клиниками и медработниками, тенге',
			en: 'Arrears to clinics and health workers, tenge'
		},
		closed: {
			kk: '{year} жылғы жоспар: {beds} төсекті қысқарту және мына мекемелерді жабу, бүкіл ел',
			ru: 'План на {year} год: сократить коек – {beds}, а учреждений закрыть столько, вся страна',
			en: 'Plan of {year}: {beds} beds to cut and so many facilities to close, whole country'
		},
		size: {
			kk: 'Бірінші қордың көлемі, ЖІӨ-ге қатысты %: жоспар және біздің есебіміз, екеуі екі бөлек нәрсе',
			ru: 'Размер первого фонда, % ВВП: план и наш расчет, это разные вещи',
			en: 'Size of the first fund, percent of GDP: the plan and our calculation, two different things'
		}
	},
	/** A sum of the budget before its parts, and a part inside a part. */
	whole: { kk: 'Барлығы', ru: 'Всего', en: 'In all' },
	inside: { kk: 'соның ішінде: {name}', ru: 'в том числе: {name}', en: 'of that: {name}' },
	/** Rows of regions. */
	dueOf: { kk: '{place}, {when}', ru: '{place}, {when}', en: '{place}, {when}' },
	dueAdded: {
		kk: '{place}, {when} ({count} бюджеттің қосындысы)',
		ru: '{place}, {when} (сумма {count} бюджетов)',
		en: '{place}, {when} (sum of {count} budgets)'
	},
	dueItem: { kk: '{place}, {when} ({item})', ru: '{place}, {when} ({item})', en: '{place}, {when} ({item})' },
	lineOf: { kk: '{place}, {when}: {name}', ru: '{place}, {when}: {name}', en: '{place}, {when}: {name}' },
	/** Names of what is not broken down. */
	all: {
		collection_share: { kk: 'барлық төлеуші', ru: 'все плательщики', en: 'all payers' },
		services_covered_share: {
			kk: 'қор өтеген қызметтер',
			ru: 'услуги, покрытые фондом',
			en: 'services covered by the fund'
		},
		fund_insured_share: { kk: 'сақтандырылған тұрғындар', ru: 'застрахованные жители', en: 'people insured' },
		provider_arrears: { kk: 'барлық берешек', ru: 'весь долг', en: 'all arrears' },
		beds_cut_planned: { kk: 'Төсек, қысқартылады', ru: 'Койки, сократить', en: 'Beds, to be cut' }
	},
	insuredWorking: {
		kk: 'жұмыс істейтіндердің сақтандырылғаны',
		ru: 'застрахованные из работающих',
		en: 'insured of those who work'
	},
	owed: {
		provider_arrears: {
			kk: 'медициналық ұйымдарға: {name}',
			ru: 'перед клиниками: {name}',
			en: 'to clinics: {name}'
		},
		wage_arrears: { kk: 'жалақы: {name}', ru: 'зарплата: {name}', en: 'wages: {name}' }
	},
	size: {
		planned_revenue: { kk: '{year}: қордың бюджеті', ru: '{year}: бюджет фонда', en: '{year}: budget of the fund' },
		social_security_share: {
			kk: '{year}: әлеуметтік қамсыздандыру, есептелген',
			ru: '{year}: социальное обеспечение, расчет',
			en: '{year}: social security, derived'
		}
	},
	key: {
		paid: { kk: 'төленгені', ru: 'заплачено', en: 'paid' },
		due: {
			kk: 'төлеуге тиіс (жоспар); толық жолақ жоқ жерде төленгені жарияланбаған',
			ru: 'должны были (план); где нет закрашенной полосы, уплаченное не опубликовано',
			en: 'due (a plan); where no full bar stands, what was paid is not published'
		}
	},
	notPublished: SHARED.notPublished,
	takeaway: {
		kk: 'Бірінші қордың {year} жылға жоспарланған бюджетінің ({total}) ішінде {local} жергілікті бюджеттерден жұмыс істемейтіндер үшін түсуге тиіс еді.',
		ru: 'Бюджет первого фонда на {year} год составлял по плану {total}; {local} должны были заплатить местные бюджеты за неработающих.',
		en: 'Of the {total} planned in the budget of the first fund for {year}, {local} were to come from local budgets for those who do not work.'
	},
	takeawayUnknown: {
		kk: 'Бүкіл ел бойынша іс жүзінде қанша түскенін біз тапқан жарияланымдардың бірде-бірі келтірмейді; жеке өңірлердің актілері аз түскенін айтады.',
		ru: 'Сколько пришло на деле по всей стране, не приводит ни одна найденная нами публикация; акты отдельных регионов говорят, что пришло меньше.',
		en: 'What really came in the whole country no publication that we found prints; acts of single regions say that less came.'
	},
	takeawayCame: {
		kk: '{when} жергілікті бюджеттер қорға төлем жоспарын {value} орындады{beside} ({place}).',
		ru: '{when} местные бюджеты перечислили фонду {value} плановых платежей{beside} ({place}).',
		en: '{when} local budgets transferred to the fund {value} of the planned payments{beside} ({place}).'
	},
	takeawayEmployer: {
		kk: ', жұмыс берушілер – {value}',
		ru: ', работодатели – {value}',
		en: ', employers {value}'
	},
	takeawaySize: {
		kk: '{year} жылғы жоспар {planned} болды; ДДҰ-ның ескі деректері бойынша біз есептеген әлеуметтік қамсыздандыру – {derived} (бағалау): бұл басқа көрсеткіш, қор онда аталмаған.',
		ru: 'План на {year} год составлял {planned}; социальное обеспечение, рассчитанное нами по старым данным ВОЗ, – {derived} (оценка): это другой показатель, фонд в нем не назван.',
		en: 'The plan for {year} was {planned}; social security, derived by us from older data of WHO, was {derived} (an estimate): another measure, in which the fund is not named.'
	},
	/** The words of these sentences that tell what the two have unlike. */
	cautions: {
		local: { kk: 'жергілікті бюджеттерден', ru: 'местные бюджеты', en: 'local budgets' },
		employers: { kk: 'жұмыс берушілер', ru: 'работодатели', en: 'employers' },
		measure: { kk: 'басқа көрсеткіш', ru: 'другой показатель', en: 'another measure' },
		estimate: { kk: 'бағалау', ru: 'оценка', en: 'an estimate' }
	},
	headline: {
		kk: 'бірінші қордың {year} жылға жоспарланған бюджетінің ({total}) ішінде жергілікті бюджеттерден түсуге тиіс еді; іс жүзінде қанша түскені жарияланбаған',
		ru: 'должны были заплатить местные бюджеты в первый фонд за {year} год, по плану весь его бюджет – {total}; сколько пришло, не опубликовано',
		en: 'of the {total} planned in the budget of the first fund for {year} were to come from local budgets; what came is not published'
	},
	alt: SHARED.altPanel,
	columns: {
		panel: SHARED.kind,
		name: SHARED.what,
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value,
		paid: { kk: 'Төленгені', ru: 'Заплачено', en: 'Paid' }
	},
	/** What a row is about, in the table. */
	about: {
		payers: { kk: 'Бюджет, төлеушілер', ru: 'Бюджет, плательщики', en: 'Budget, payers' },
		purposes: { kk: 'Бюджет, мақсаты', ru: 'Бюджет, назначение', en: 'Budget, purpose' },
		due: {
			kk: 'Жергілікті бюджеттер төлеуге тиіс',
			ru: 'Причитается с местных бюджетов',
			en: 'Due from local budgets'
		},
		came: { kk: 'Жоспардың түскен бөлігі', ru: 'Пришло из плана', en: 'Came of the plan' },
		covered: { kk: 'Қамту', ru: 'Охват', en: 'Coverage' },
		arrears: { kk: 'Берешек', ru: 'Долги', en: 'Arrears' },
		closed: { kk: 'Желіні қысқарту жоспары', ru: 'План сокращения сети', en: 'Plan to cut the network' },
		size: { kk: 'Көлемі, ЖІӨ-ге қатысты', ru: 'Размер к ВВП', en: 'Size in GDP' }
	},
	caveats: [
		{
			kk: 'Бюджет – бүкіл елге арналған жоспар; өңірлер не төлегені тек өз актілерінен белгілі, ал олар бірнешеу ғана: басқа өңірлер туралы ештеңе айтпайды және қосылмайды.',
			ru: 'Бюджет – план для всей страны; что заплатили регионы, известно только из их собственных актов, а таких несколько: о других регионах они ничего не говорят и не складываются.',
			en: 'The budget is a plan for the whole country; what regions paid is known from their own acts alone, and those are few: they say nothing of other regions and are not added up.'
		},
		{
			kk: 'Шығыс Қазақстан – 2022 жылға дейінгі шекарасындағы облыс. Ақтөбе, Атырау, Павлодар және Солтүстік Қазақстан бүгінгі атаумен берілген, шекарасы ол кезде басқаша болуы мүмкін.',
			ru: 'Восточный Казахстан – область в границах до 2022 года. Актюбинская, Атырауская, Павлодарская и Северо-Казахстанская даны под нынешними названиями, тогда их границы могли быть другими.',
			en: 'East Kazakhstan is the region in its borders before 2022. Aktobe, Atyrau, Pavlodar and North Kazakhstan stand under their names of today; their borders then may have been others.'
		},
		{
			kk: 'Қордың өз қоры мен бағдарламалары көмекке төлемнің ішінде: бөліктер қосылмайды. Мекемелер мен төсектерді қысқарту – 1996 жылғы жоспар, іс жүзінде жабылғаны емес.',
			ru: 'Запас фонда и программы входят в оплату помощи: эти части не складываются с ней. Сокращение учреждений и коек – план 1996 года, а не то, что закрыли.',
			en: 'The stock of the fund and its programmes lie inside the payment for care and are not added to it. Cuts of facilities and beds are a plan of 1996, not what was closed.'
		},
		{
			kk: 'ДДҰ дерегі «әлеуметтік қамсыздандыру» дейді, қорды атамайды: ол қордан көп те, аз да болуы мүмкін. Ескі деректер бүгінгілерімен жалғанбайды.',
			ru: 'Данные ВОЗ говорят «социальное обеспечение» и не называют фонд: там может быть и больше, и меньше, чем у фонда. Старые данные не соединяются с нынешними.',
			en: 'The data of WHO say "social security" and do not name the fund: it may count more or less than the fund. The older data are not joined to those of today.'
		}
	]
};
