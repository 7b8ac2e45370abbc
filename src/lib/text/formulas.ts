/** The words of the formulas, and of the letters in them that are no series of the record. */

export const FORMULA_WORDS = {
	formulas: {
		monthly_receipts: {
			name: { kk: 'Бір айдың түсімдері', ru: 'Поступления за месяц', en: 'Receipts of one month' },
			says: {
				kk: 'Ай соңындағы өспелі қорытындыдан алдыңғы ай соңындағысы шегеріледі; екі санның дөңгелектеу қателігі қосылады.',
				ru: 'Из поступлений нарастающим итогом на конец месяца вычитается итог на конец предыдущего месяца; погрешности округления обоих итогов складываются.',
				en: 'The cumulative receipts at the end of the month less those at the end of the month before; the rounding errors of both add up.'
			}
		},
		constant_prices_december: {
			name: {
				kk: 'Тұрақты баға, желтоқсан алдыңғы желтоқсанға қатысты',
				ru: 'Постоянные цены, декабрь к декабрю',
				en: 'Constant prices, December on December'
			},
			says: {
				kk: 'Сома өз жылынан кейінгі әр жылдың өткен желтоқсанға есептелген баға индексіне базалық жылға дейін тізбектей көбейтіледі.',
				ru: 'Сумма последовательно умножается на индексы цен к прошлому декабрю за каждый следующий год вплоть до базового.',
				en: 'The sum is multiplied, year after year up to the base year, by the price index on the previous December.'
			}
		},
		constant_prices_average: {
			name: {
				kk: 'Тұрақты баға, жылдық орташа',
				ru: 'Постоянные цены, в среднем за год',
				en: 'Constant prices, annual average'
			},
			says: {
				kk: 'Сома өз жылынан кейінгі әр жылдың орташа баға өсіміне базалық жылға дейін тізбектей көбейтіледі.',
				ru: 'Сумма последовательно умножается на средний рост цен за каждый следующий год вплоть до базового.',
				en: 'The sum is multiplied, year after year up to the base year, by the average growth of prices.'
			}
		},
		per_resident: {
			name: { kk: 'Бір тұрғынға шаққанда', ru: 'В расчете на жителя', en: 'Per resident' },
			says: {
				kk: 'Сома елдің сол жылғы орташа халық санына бөлінеді.',
				ru: 'Сумма делится на среднюю численность населения страны за тот же год.',
				en: 'The sum is divided by the average population of the country in that year.'
			}
		},
		per_counted_resident: {
			name: {
				kk: 'Өңірдің бір тұрғынына шаққанда',
				ru: 'В расчете на жителя региона',
				en: 'Per resident of a region'
			},
			says: {
				kk: 'Жоспарланған сома өңір тұрғындарының ең жаңа жарияланған санына бөлінеді.',
				ru: 'Запланированная сумма делится на новейшее опубликованное число жителей региона.',
				en: 'The planned sum is divided by the newest printed count of residents of the region.'
			}
		},
		share_of_gdp: {
			name: { kk: 'ЖІӨ-дегі үлес', ru: 'Доля в ВВП', en: 'Share of GDP' },
			says: {
				kk: 'Сома сол жылғы жалпы ішкі өнімге бөлініп, 100-ге көбейтіледі.',
				ru: 'Сумма делится на валовой внутренний продукт того же года и умножается на 100.',
				en: 'The sum is divided by the gross domestic product of that year and multiplied by 100.'
			}
		},
		shares_of_gdp: {
			name: {
				kk: 'Әлеуметтік қамсыздандырудың ЖІӨ-дегі үлесі',
				ru: 'Доля социального обеспечения в ВВП',
				en: 'Social security as a share of GDP'
			},
			says: {
				kk: 'Денсаулық сақтаудың ЖІӨ-дегі үлесі оның мемлекеттік бөлігіне, ал нәтиже сол бөліктегі әлеуметтік қамсыздандыру үлесіне көбейтіледі.',
				ru: 'Доля здравоохранения в ВВП умножается на его государственную часть, а результат – на долю социального обеспечения в этой части.',
				en: 'Health spending as a share of GDP is multiplied by its public part, and the result by the share of social security in that part.'
			}
		},
		us_dollars: {
			name: { kk: 'АҚШ долларымен', ru: 'В долларах США', en: 'In US dollars' },
			says: {
				kk: 'Сома сол жылғы доллардың орташа бағамына бөлінеді.',
				ru: 'Сумма делится на средний курс доллара за тот же год.',
				en: 'The sum is divided by the average dollar rate of that year.'
			}
		},
		revision_change: {
			name: { kk: 'Редакциялар арасындағы өзгеріс', ru: 'Изменение между редакциями', en: 'Change between editions' },
			says: {
				kk: 'Редакциядағы көрсеткіштен алдыңғы редакциядағысы шегеріледі; пайыз алдыңғысына қатысты есептеледі.',
				ru: 'Из показателя редакции вычитается показатель предыдущей; проценты считаются от предыдущего.',
				en: 'The figure of an edition less that of the edition before; in per cent, of the one before.'
			}
		},
		disagreement_gap: {
			name: { kk: 'Екі жарияланымның айырмасы', ru: 'Расхождение двух публикаций', en: 'Gap between two publications' },
			says: {
				kk: 'Екі көрсеткіштің айырмасы; пайыз олардың үлкеніне қатысты есептеледі.',
				ru: 'Разность двух показателей; проценты считаются от большего из них.',
				en: 'The distance between two figures; in per cent, of the larger one.'
			}
		},
		sum: {
			name: { kk: 'Қосынды', ru: 'Сумма частей', en: 'Sum of parts' },
			says: {
				kk: 'Бір жарияланым берген бөліктер қосылады.',
				ru: 'Складываются части, которые привела одна публикация.',
				en: 'Parts that one publication printed are added.'
			}
		},
		change_year: {
			name: { kk: 'Бір жылдағы өзгеріс, %', ru: 'Изменение за год, %', en: 'Change in a year, percent' },
			says: {
				kk: 'Бір сұраққа жауап беретін, толық жылды қамтитын, мәртебесі мен өлшемі бірдей екі сан ғана салыстырылады; арасында үзіліс болса, өзгеріс есептелмейді.',
				ru: 'Сравниваются только две цифры по одному вопросу за целые годы, с одним статусом и одной единицей; через разрыв ряда изменение не считается.',
				en: 'Only two figures for one question over whole years, of one status and one unit, are compared; no change is computed across a break.'
			}
		},
		share_executed: {
			name: { kk: 'Жоспардың орындалуы, %', ru: 'Исполнение плана, %', en: 'Share of the plan carried out, percent' },
			says: {
				kk: 'Нақты сома сол жылғы, сол пакеттің, сол төлеушінің немесе бюджет туралы заң жолының жоспарлы сомасына бөлініп, 100-ге көбейтіледі.',
				ru: 'Фактическая сумма делится на план того же пакета, того же плательщика или той же строки закона о бюджете на тот же год и умножается на 100.',
				en: 'The actual sum is divided by the plan for the same package, payer or line of a budget law and the same year and multiplied by 100.'
			}
		},
		per_thousand: {
			name: { kk: 'Мың теңгеге шаққанда', ru: 'На тысячу тенге', en: 'Per thousand tenge' },
			says: {
				kk: 'Қордың комиссиялық сыйақысы немесе ұстау шығыстары сол жылғы, мәртебесі бірдей көмек ақшасына бөлініп, 1000-ға көбейтіледі.',
				ru: 'Комиссионное вознаграждение или содержание Фонда делится на деньги на помощь за тот же год и с тем же статусом и умножается на 1000.',
				en: 'The commission or the running cost of the Fund is divided by the money for care of the same year and status and multiplied by 1000.'
			}
		},
		days_of_care: {
			name: { kk: 'Төлемнің неше күніне тең', ru: 'В днях оплаты помощи', en: 'In days of payments for care' },
			says: {
				kk: 'Қордың активі немесе резерві сол жылы МӘМС бойынша көмекке төленген, мәртебесі бірдей ақшаға бөлініп, жылдағы күн санына көбейтіледі.',
				ru: 'Активы или резерв Фонда делятся на оплату помощи по ОСМС за тот же год и с тем же статусом и умножаются на число дней года.',
				en: 'Assets or a reserve of the Fund are divided by the payments for insured care of the same year and status and multiplied by the days of that year.'
			}
		},
		difference: {
			name: { kk: 'Айырма', ru: 'Разность', en: 'Difference' },
			says: {
				kk: 'Бір жарияланым берген сомадан сол жарияланымның басқа сомалары шегеріледі.',
				ru: 'Из суммы, которую привела одна публикация, вычитаются другие суммы той же публикации.',
				en: 'From a sum that one publication printed, other sums of the same publication are taken away.'
			}
		},
		part_of_total: {
			name: { kk: 'Жалпы соманың бөлігі', ru: 'Часть общей суммы', en: 'Part of a total' },
			says: {
				kk: 'Сол жылғы жарияланған жалпы сома жарияланған үлеске көбейтіліп, 100-ге бөлінеді; екеуі бір деректің әр шығарылымынан болуы мүмкін.',
				ru: 'Опубликованная общая сумма умножается на опубликованную долю того же года и делится на 100; сумма и доля могут быть из разных выпусков одних данных.',
				en: 'The printed total is multiplied by the printed share of the same year and divided by 100; the two may be of different editions of one set of data.'
			}
		},
		other_share: {
			name: { kk: 'Қалғандардың үлесі, %', ru: 'Доля остальных, %', en: 'Share of the others, percent' },
			says: {
				kk: 'Бүтіннің жарияланған үлесіне кірмейтіндердің үлесі – 100-ден сол үлесті шегергендегі айырма.',
				ru: 'Доля тех, кто не входит в опубликованную долю целого, равна 100 минус эта доля.',
				en: 'Who is not counted in a printed share of a whole is 100 less that share.'
			}
		},
		state_payment: {
			name: {
				kk: 'Мемлекеттің ай сайынғы төлемі',
				ru: 'Платеж государства за месяц',
				en: 'Payment of the state for a month'
			},
			says: {
				kk: 'Екі жыл бұрынғы орташа айлық жалақы мемлекет мөлшерлемесіне көбейтіліп, 100-ге бөлінеді.',
				ru: 'Средняя месячная зарплата двумя годами ранее умножается на ставку государства и делится на 100.',
				en: 'The average monthly wage of two years earlier is multiplied by the rate of the state and divided by 100.'
			}
		},
		state_payment_total: {
			name: {
				kk: 'Мемлекеттің бір жылғы төлемі',
				ru: 'Платежи государства за год',
				en: 'Payments of the state for a year'
			},
			says: {
				kk: 'Жарнасын мемлекет төлейтін адамдар саны бір адамға айлық сомаға және 12-ге көбейтіледі.',
				ru: 'Число людей, за которых платит государство, умножается на сумму за человека в месяц и на 12.',
				en: 'The number of people for whom the state pays is multiplied by the sum per person and month and by 12.'
			}
		},
		category_payment: {
			name: {
				kk: 'Топтың толық жылының құны',
				ru: 'Стоимость полного года за группу',
				en: 'Cost of a full year for a group'
			},
			says: {
				kk: 'Топтағы адам саны екі жыл бұрынғы орташа айлық жалақыға, мемлекет мөлшерлемесіне және 12-ге көбейтіледі; топтың саны – шек, төленетіндердің саны емес.',
				ru: 'Число людей в группе умножается на среднюю месячную зарплату двумя годами ранее, ставку государства и 12; численность группы – граница, а не число тех, за кого платят.',
				en: 'The number of people in a group is multiplied by the average monthly wage of two years earlier, the rate of the state and 12; the size of the group is a bound, not the number paid for.'
			}
		},
		payment_persons: {
			name: {
				kk: 'Заңдағы сома неше адамға жетеді',
				ru: 'На сколько человек хватает суммы закона',
				en: 'For how many people the sum of the law is enough'
			},
			says: {
				kk: 'Заңда бір жылға жоспарланған сома екі жыл бұрынғы орташа айлық жалақының, мемлекет мөлшерлемесінің және 12-нің көбейтіндісіне бөлінеді; бұл – он екі ай бойы төленетін адамдар.',
				ru: 'Сумма, запланированная законом на год, делится на произведение средней месячной зарплаты двумя годами ранее, ставки государства и 12; это люди, за которых платят двенадцать месяцев.',
				en: 'The sum that the law plans for a year is divided by the average monthly wage of two years earlier times the rate of the state times 12; these are people paid for during twelve months.'
			}
		}
	},
	letters: {
		nominal: { kk: 'жарияланған сома', ru: 'опубликованная сумма', en: 'the sum as printed' },
		mark: {
			kk: '2017 жылғы шілдеден ай соңына дейінгі түсімдер',
			ru: 'поступления с июля 2017 года на конец месяца',
			en: 'receipts since July 2017 at the end of a month'
		},
		earlier: {
			kk: 'алдыңғы редакциядағы көрсеткіш',
			ru: 'показатель предыдущей редакции',
			en: 'the figure of the earlier edition'
		},
		later: {
			kk: 'кейінгі редакциядағы көрсеткіш',
			ru: 'показатель следующей редакции',
			en: 'the figure of the later edition'
		},
		figure: { kk: 'жарияланған көрсеткіш', ru: 'опубликованный показатель', en: 'a figure as printed' },
		part: { kk: 'жарияланған бөлік', ru: 'опубликованная часть', en: 'a part as printed' },
		happened: { kk: 'жарияланған нақты сома', ru: 'опубликованная фактическая сумма', en: 'the actual sum as printed' },
		planned: { kk: 'жарияланған жоспар', ru: 'опубликованный план', en: 'the plan as printed' },
		residents: {
			kk: 'өңір тұрғындарының жарияланған саны',
			ru: 'опубликованное число жителей региона',
			en: 'number of residents of the region as printed'
		},
		fund_cost: {
			kk: 'жарияланған комиссиялық сыйақы немесе ұстау шығыстары',
			ru: 'опубликованные комиссионное вознаграждение или содержание Фонда',
			en: 'the commission or the running cost of the Fund as printed'
		},
		care_money: {
			kk: 'көмекке арналған жарияланған ақша немесе екі пакеттің қосындысы',
			ru: 'опубликованные деньги на помощь или сумма двух пакетов',
			en: 'money for care as printed, or the sum of the two packages'
		},
		fund_money: {
			kk: 'Қордың жарияланған активтері, резерві немесе инвестицияланбаған қалдығы',
			ru: 'опубликованные активы, резерв или неинвестированный остаток Фонда',
			en: 'assets, reserve or uninvested balance of the Fund as printed'
		},
		care_of_year: {
			kk: 'сол жылы МӘМС бойынша көмекке төленген немесе төленеді деп күтілген жарияланған ақша',
			ru: 'опубликованная оплата помощи по ОСМС за тот же год, произведенная или ожидаемая',
			en: 'payments for insured care of the same year as printed, made or expected'
		},
		days_in_year: { kk: 'жылдағы күн саны', ru: 'число дней в году', en: 'number of days of the year' },
		year_before: {
			kk: 'алдыңғы жылдың жарияланған саны',
			ru: 'опубликованная цифра прошлого года',
			en: 'the printed figure of the year before'
		},
		this_year: {
			kk: 'осы жылдың жарияланған саны',
			ru: 'опубликованная цифра этого года',
			en: 'the printed figure of this year'
		},
		share: { kk: 'жарияланған үлес, %', ru: 'опубликованная доля, %', en: 'a share as printed, percent' },
		whole: {
			kk: 'бөліктер шегерілетін жарияланған сома',
			ru: 'опубликованная сумма, из которой вычитаются части',
			en: 'a printed sum from which parts are taken away'
		},
		rate: { kk: 'мемлекет мөлшерлемесі, %', ru: 'ставка государства, %', en: 'rate of the state, percent' },
		paid_persons: {
			kk: 'жарнасын мемлекет төлейтін адамдардың жарияланған саны',
			ru: 'опубликованное число людей, за которых платит государство',
			en: 'number of people for whom the state pays, as printed'
		},
		group_persons: {
			kk: 'топтағы адамдардың жарияланған саны',
			ru: 'опубликованное число людей в группе',
			en: 'number of people in the group, as printed'
		},
		monthly: {
			kk: 'бір адамға айлық сома, жарияланған немесе есептелген',
			ru: 'сумма за человека в месяц, опубликованная или рассчитанная',
			en: 'sum per person and month, printed or derived'
		}
	}
};

/** A name and one sentence that explains it. */
export interface Explained {
	readonly name: string;
	readonly says: string;
}
