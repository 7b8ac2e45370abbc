/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Мемлекет бір адам үшін қанша төлейді?',
		ru: 'Сколько государство платит за одного человека?',
		en: 'What does the state pay for one person?'
	},
	description: {
		kk: 'Жеңілдікті санаттағы бір адам үшін мемлекеттің ай сайынғы төлемі, оның артындағы мөлшерлеме мен жалақы және бюджет туралы заңдармен қатар қойылған бір жылғы сома.',
		ru: 'Ежемесячный платеж государства за человека льготной категории, ставка и зарплата, из которых он складывается, и годовая сумма рядом с законами о бюджете.',
		en: 'The monthly payment of the state for a person of the state-paid categories, the rate and the wage behind it, and what that makes in a year beside the budget laws.'
	},
	unitLine: {
		kk: 'әр диаграмманың өз бірлігі бар, ол үстінде жазылған; әр жылдың өз бағасымен',
		ru: 'у каждого графика своя единица, она указана над ним; цены каждого года',
		en: 'each drawing has its own unit, named over it; prices of each year'
	},
	panel: {
		monthly: {
			kk: 'Бір адам үшін айына, теңге',
			ru: 'За одного человека в месяц, тенге',
			en: 'For one person and month, tenge'
		},
		rate: {
			kk: 'Неден құралады: мөлшерлеме, орташа жалақының %-ы',
			ru: 'Из чего складывается: ставка, % средней зарплаты',
			en: 'Behind it: the rate, percent of the average wage'
		},
		wage: {
			kk: 'Неден құралады: екі жыл бұрынғы орташа айлық жалақы, мың теңге',
			ru: 'Из чего складывается: средняя месячная зарплата двумя годами ранее, тыс. тенге',
			en: 'Behind it: the average monthly wage of two years earlier, thousand tenge'
		},
		total: {
			kk: 'Барлығы үшін бір жылға, млрд теңге',
			ru: 'За всех за год, млрд тенге',
			en: 'For all of them and a year, billion tenge'
		}
	},
	/** Which bars are printed and which derived, in the drawings that have both. */
	key: {
		monthly: {
			printed: { kk: 'жарияланған', ru: 'опубликовано', en: 'printed' },
			derived: {
				kk: 'есептелген: жалақы × мөлшерлеме',
				ru: 'рассчитано: зарплата × ставка',
				en: 'derived: wage × rate'
			}
		},
		total: {
			printed: { kk: 'бюджет туралы заңның жоспары', ru: 'план закона о бюджете', en: 'plan of the budget law' },
			derived: {
				kk: 'есептелген: адамдар × сома × 12',
				ru: 'рассчитано: люди × сумма × 12',
				en: 'derived: people × sum × 12'
			}
		}
	},
	kind: {
		monthly: {
			kk: 'бір адамға айлық сома, жарияланған',
			ru: 'сумма за человека в месяц, опубликованная',
			en: 'sum per person and month, printed'
		},
		monthly_derived: {
			kk: 'бір адамға айлық сома: жалақы × мөлшерлеме',
			ru: 'сумма за человека в месяц: зарплата × ставка',
			en: 'sum per person and month: wage × rate'
		},
		rate: { kk: 'мемлекет мөлшерлемесі', ru: 'ставка государства', en: 'rate of the state' },
		wage: {
			kk: 'екі жыл бұрынғы орташа айлық жалақы',
			ru: 'средняя месячная зарплата двумя годами ранее',
			en: 'average monthly wage of two years earlier'
		},
		persons: SHARED.paidForByState,
		persons_other: {
			kk: 'жарнасын мемлекет төлейтін адамдар, басқа күнге',
			ru: 'люди, за которых платит государство, на другой день',
			en: 'people for whom the state pays, another day'
		},
		total_derived: { kk: 'адамдар × сома × 12', ru: 'люди × сумма × 12', en: 'people × sum × 12' },
		forecast: {
			kk: 'бюджет туралы заңда күтілетін мемлекет төлемі (7-қосымша)',
			ru: 'платеж государства, ожидаемый законом о бюджете (приложение 7)',
			en: 'payment of the state expected by the budget law (annex 7)'
		},
		line: {
			kk: 'бюджет туралы заңның 066-бағдарламасы',
			ru: 'программа 066 закона о бюджете',
			en: 'line 066 of the budget law'
		},
		persons_derived: {
			kk: 'күтілетін төлем ÷ (жалақы × мөлшерлеме × 12)',
			ru: 'ожидаемый платеж ÷ (зарплата × ставка × 12)',
			en: 'expected payment ÷ (wage × rate × 12)'
		}
	},
	/** Heading of one of the small multiples. */
	multiple: {
		monthly: { kk: 'Жарияланған сома', ru: 'Опубликованная сумма', en: 'Printed sum' },
		monthly_derived: {
			kk: 'Екі жыл бұрынғы жалақы × мөлшерлеме',
			ru: 'Зарплата двумя годами ранее × ставка',
			en: 'Wage of two years earlier × rate'
		},
		rate: { kk: 'Мемлекет мөлшерлемесі', ru: 'Ставка государства', en: 'Rate of the state' },
		wage: { kk: 'Орташа жалақы', ru: 'Средняя зарплата', en: 'Average wage' },
		persons: { kk: 'Адамдар, жарияланғаны', ru: 'Люди, как опубликовано', en: 'People, as printed' },
		persons_other: { kk: 'Адамдар, басқа күнге', ru: 'Люди, на другой день', en: 'People, another day' },
		total_derived: { kk: 'Адамдар × сома × 12', ru: 'Люди × сумма × 12', en: 'People × sum × 12' },
		forecast: {
			kk: 'Бюджет туралы заң, 7-қосымша: мемлекеттен күтілетіні',
			ru: 'Закон о бюджете, приложение 7: ожидается от государства',
			en: 'Budget law, annex 7: expected from the state'
		},
		line: {
			kk: 'Бюджет туралы заң, 066-бағдарлама (7-қосымшаға дейін)',
			ru: 'Закон о бюджете, программа 066 (до приложения 7)',
			en: 'Budget law, line 066 (before annex 7)'
		},
		persons_derived: {
			kk: 'Заңның ақшасы ÷ (жалақы × мөлшерлеме × 12)',
			ru: 'Деньги закона ÷ (зарплата × ставка × 12)',
			en: 'Money of the law ÷ (wage × rate × 12)'
		}
	},
	input: {
		rate: {
			kk: 'бюджет туралы заңдағы жылдың мөлшерлемесі',
			ru: 'ставка года в законе о бюджете',
			en: 'the rate of the year in a budget law'
		},
		wage: {
			kk: 'екі жыл бұрынғы орташа жалақы',
			ru: 'средняя зарплата двумя годами ранее',
			en: 'the average wage of two years earlier'
		},
		persons: { kk: 'сол жылғы адам саны', ru: 'число людей в этом году', en: 'the number of people in that year' },
		total: { kk: 'бюджет туралы заңның сомасы', ru: 'сумма закона о бюджете', en: 'the sum of the budget law' }
	},
	derived: SHARED.derived,
	notPublished: SHARED.notPublished,
	noInput: SHARED.noInput,
	refused: {
		kk: 'дерек жоқ: {input} жарияланбаған',
		ru: 'нет данных для расчета, не опубликовано: {input}',
		en: 'no input: {input} is not published'
	},
	takeaway: {
		kk: '{year} жылға заң төлемді {wageYear} жылғы орташа жалақының ({wage}) {rate} мөлшерінде белгілейді, бұл – айына {monthly}.',
		ru: 'На {year} год закон устанавливает платеж в размере {rate} средней зарплаты {wageYear} года ({wage}), то есть {monthly} в месяц.',
		en: 'For {year} the law sets the payment at {rate} of the average wage of {wageYear} ({wage}), or {monthly} a month.'
	},
	takeawayTotal: {
		kk: 'Біздің формула бойынша жарнасы төленетіндер {persons} болғанда бұл жылына {derived} болады, ал бюджет туралы заңда мемлекеттен {expected} күтіледі, оның жететіні – {enough}.',
		ru: 'По нашей формуле при таком числе людей ({persons}) это {derived} в год, а по закону о бюджете от государства ожидается {expected}, и эта сумма покрывает {enough}.',
		en: 'By our formula that makes {derived} a year for {persons}, while the budget law expects {expected} from the state, enough for {enough}.'
	},
	takeawayOpen: {
		kk: 'Біз тапқан жарияланымдардың бірде-бірі айырманы түсіндірмейді.',
		ru: 'Ни одна найденная нами публикация не объясняет разницы.',
		en: 'No publication that we found explains the difference.'
	},
	/** The words of those sentences, and of the question, that tell what their figures have unlike. */
	cautions: {
		sets: { kk: 'заң төлемді', ru: 'закон устанавливает', en: 'the law sets' },
		wage: { kk: 'орташа жалақының', ru: 'средней зарплаты', en: 'of the average wage' },
		law: { kk: 'бюджет туралы заң', ru: 'закон', en: 'the budget law' },
		ours: SHARED.byOurFormula
	},
	headline: {
		kk: '{year} жылы заң бойынша мемлекеттен ай сайын төленуге тиіс, бұл – {wageYear} жылғы орташа жалақының {rate}-ы',
		ru: 'должно по закону платить государство каждый месяц {year} года, это {rate} средней зарплаты {wageYear} года',
		en: 'is due from the state for each month of {year} by law, which is {rate} of the average wage of {wageYear}'
	},
	alt: SHARED.altKind,
	columns: {
		kind: SHARED.measured,
		when: { kk: 'Жыл немесе күн', ru: 'Год или день', en: 'Year or day' },
		status: SHARED.status,
		value: SHARED.value
	},
	caveatQuestion: {
		kk: 'Біздің формула бойынша бюджет туралы заңдарда күтілетін сома {least}–{most} млн адамға жетеді, ал {printed} деп жарияланған. Бұл – сұрақ, қорытынды емес: заңдарда басқа адамдар, басқа айлар немесе басқа база есепке алынған болуы мүмкін.',
		ru: 'По нашей формуле сумм, которых ожидают законы о бюджете, хватает на {least}–{most} млн человек, а опубликовано {printed}: это вопрос, а не вывод, законы могут считать других людей, другое число месяцев или другую базу.',
		en: 'By our formula, what the budget laws expect is enough for {least} to {most} million people, while {printed} are printed: a question, not a finding, for the laws may count other people, other months or another base.'
	},
	caveats: [
		{
			kk: 'Есептелген сома – мөлшерлеме × база, жалақы статистика органының қазіргі дерегі бойынша алынған. Соманың өзі де жарияланған жерде екеуі аздап өзгеше; төлем жалақының қай редакциясынан есептелгені жарияланбаған.',
			ru: 'Рассчитанная сумма – ставка × база, где зарплата взята по нынешним данным органа статистики. Там, где опубликована и сама сумма, они немного расходятся; по какой редакции зарплаты считали платеж, не опубликовано.',
			en: 'A derived sum is rate × base with the wage as the statistics office prints it today. Where a sum was printed as well, the two differ a little; which edition of the wage the payment was counted from is not printed.'
		},
		{
			kk: 'Бюджет туралы заңда мөлшерлемесі жоқ немесе сол жылғы адам саны жарияланбаған жыл есептелмейді. 2020 жылға мемлекет мөлшерлемесі жинақта жоқ.',
			ru: 'Для года, по которому в законе о бюджете нет ставки или не опубликовано число людей, расчет не делается. Для 2020 года в своде нет ставки государства.',
			en: 'A year without a rate in its budget law, or without a number of people printed for that year, is not derived. For 2020 the record holds no rate of the state.'
		},
		{
			kk: '066-бағдарламада мемлекет төлемдері және тағы аздаған ақша бар; 7-қосымша тек мемлекет төлемін атайды. Екеуі де – жоспар. Мемлекеттің тұтас күнтізбелік жылда қанша төлегені туралы бір ғана жуық сома жарияланған: 2020 жылға шамамен 0,3 трлн теңге, оны Ұлттық экономика министрлігі атаған; ол диаграммада жоқ.',
			ru: 'Программа 066 содержит платежи государства и немного больше; приложение 7 называет только платеж государства. И то и другое – план. О том, сколько государство заплатило за целый календарный год, опубликована одна грубая сумма: около 0,3 трлн тенге за 2020 год, ее назвало Министерство национальной экономики; на графике ее нет.',
			en: 'Line 066 holds the payments of the state and a little more; annex 7 names the payment of the state alone. Both are plans. Of what the state paid in a whole calendar year one rough sum is printed, about 0.3 trillion tenge for 2020, named by the Ministry of National Economy; it is not drawn.'
		}
	],
	caveatOthers: {
		kk: 'Бір жылға бірнеше адам саны жарияланған; мұнда алынбағаны: {list}.',
		ru: 'Для одного года опубликовано несколько чисел людей; здесь не взяты: {list}.',
		en: 'For one year several numbers of people were printed; not used here: {list}.'
	}
};
