/** The words of the vocabularies. */

import type { Lang } from '../contract/vocabulary.ts';
import { FORMULA_WORDS } from './formulas.ts';
import { inOne, type InOne } from './in-one.ts';

const WORDS = {
	...FORMULA_WORDS,
	...{
		languages: {
			kk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
			ru: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
			en: { kk: 'ағылшынша', ru: 'на английском', en: 'in English' }
		},
		statuses: {
			actual: {
				name: { kk: 'нақты', ru: 'факт', en: 'actual' },
				says: {
					kk: 'Іс жүзінде болғаны: кезең аяқталған, сан есепте жарияланған.',
					ru: 'Свершившееся: период закончен, цифра опубликована в отчете.',
					en: 'It happened: the period is over and the figure was reported.'
				}
			},
			preliminary: {
				name: { kk: 'алдын ала дерек', ru: 'предварительно', en: 'preliminary' },
				says: {
					kk: 'Болған іс, бірақ жарияланымда сан әлі нақтыланбаған деп аталған.',
					ru: 'Свершившееся, но в публикации цифра названа еще не уточненной.',
					en: 'It happened, but the publication calls the figure not yet final.'
				}
			},
			plan: {
				name: { kk: 'жоспар', ru: 'план', en: 'plan' },
				says: {
					kk: 'Заңда, бюджетте немесе шешімде бекітілген ниет.',
					ru: 'Намерение, закрепленное в законе, бюджете или решении.',
					en: 'An intention fixed in a law, a budget or a decision.'
				}
			},
			estimate: {
				name: { kk: 'бағалау', ru: 'оценка', en: 'estimate' },
				says: {
					kk: 'Жарияланымның болжамы немесе өз есебі.',
					ru: 'Прогноз или собственный расчет автора публикации.',
					en: "The publication's forecast or own reckoning."
				}
			},
			law: {
				name: { kk: 'заң нормасы', ru: 'норма закона', en: 'set by law' },
				says: {
					kk: 'Заң не қаулы белгілеген мөлшерлеме, шек немесе ереже.',
					ru: 'Ставка, предел или правило, установленные законом или постановлением.',
					en: 'A rate, a limit or a rule that a law or decree sets.'
				}
			}
		},
		evidence: {
			text: {
				name: { kk: 'мәтіннен оқылған', ru: 'прочитано в тексте', en: 'read in the text' },
				says: {
					kk: 'Жарияланымдағы орны оқылған.',
					ru: 'Место в публикации прочитано.',
					en: 'The place in the publication was read.'
				}
			},
			headline: {
				name: { kk: 'тақырыптан алынған', ru: 'из заголовка', en: 'from a headline' },
				says: {
					kk: 'Сан тек тақырыптан немесе анонстан оқылған.',
					ru: 'Число прочитано только в заголовке или анонсе.',
					en: 'The number was read in a headline or a preview only.'
				}
			},
			rewrite: {
				name: { kk: 'басқалардың айтуынша', ru: 'в пересказе', en: 'told by others' },
				says: {
					kk: 'Жарияланым басқалардың сөзін өз сөзімен айтады не көшіріп жариялайды, немесе оны машина қайта жазған.',
					ru: 'Публикация пересказывает или перепечатывает чужие слова, либо их переписала машина.',
					en: 'The publication tells or copies the words of others, or a machine rewrote them.'
				}
			},
			assumed: {
				name: { kk: 'ішінара жорамалданған', ru: 'отчасти предположено', en: 'partly assumed' },
				says: {
					kk: 'Сан оқылған; кезеңі, бірлігі немесе аясы – біздің жорамалымыз.',
					ru: 'Число прочитано; период, единица или охват – наше предположение.',
					en: 'The number was read; its period, unit or scope is our assumption.'
				}
			}
		},
		classes: {
			happened: { kk: 'болғаны', ru: 'что было', en: 'what happened' },
			expected: { kk: 'күтілгені', ru: 'чего ожидали', en: 'what was expected' },
			law: { kk: 'заң белгілегені', ru: 'что установил закон', en: 'what the law sets' }
		},
		precisions: {
			exact: {
				name: { kk: 'дәл', ru: 'точно', en: 'exact' },
				says: {
					kk: 'Сан соңғы цифрына дейін жарияланған.',
					ru: 'Число опубликовано с точностью до последней цифры.',
					en: 'The figure is printed to its last digit.'
				}
			},
			rounded: {
				name: { kk: 'дөңгелектелген', ru: 'округлено', en: 'rounded' },
				says: {
					kk: 'Жарияланымда сан дөңгелектеп берілген.',
					ru: 'Опубликована округленная цифра.',
					en: 'The publication printed a rounded figure.'
				}
			},
			about: {
				name: { kk: 'шамамен', ru: 'около', en: 'about' },
				says: {
					kk: 'Жарияланымда санның алдына «шамамен» деген сөз қойылған.',
					ru: 'В публикации перед цифрой сказано «около» или «примерно».',
					en: 'The publication put "about" before the figure.'
				}
			},
			over: {
				name: { kk: 'астам', ru: 'более', en: 'over' },
				says: {
					kk: 'Жарияланымда «осынша саннан астам» деп жазылған.',
					ru: 'В публикации сказано «более» этой цифры.',
					en: 'The publication wrote "over" this figure.'
				}
			},
			under: {
				name: { kk: 'аз', ru: 'менее', en: 'under' },
				says: {
					kk: 'Жарияланымда «осынша саннан аз» деп жазылған.',
					ru: 'В публикации сказано «менее» этой цифры.',
					en: 'The publication wrote "under" this figure.'
				}
			},
			up_to: {
				name: { kk: 'дейін', ru: 'до', en: 'up to' },
				says: {
					kk: 'Жарияланымда «осынша санға дейін» деп жазылған.',
					ru: 'В публикации сказано «до» этой цифры.',
					en: 'The publication wrote "up to" this figure.'
				}
			}
		},
		units: {
			KZT: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
			KZT_constant: { kk: 'тұрақты бағамен теңге', ru: 'тенге в постоянных ценах', en: 'tenge at constant prices' },
			KZT_per_person: { kk: 'адам басына теңге', ru: 'тенге на человека', en: 'tenge per person' },
			KZT_per_resident: { kk: 'бір тұрғынға шаққанда теңге', ru: 'тенге на жителя', en: 'tenge per resident' },
			USD: { kk: 'АҚШ доллары', ru: 'доллары США', en: 'US dollars' },
			persons: { kk: 'адам', ru: 'человек', en: 'people' },
			percent: { kk: 'пайыз', ru: 'проценты', en: 'percent' },
			percent_of_gdp: { kk: 'ЖІӨ-ге қатысты пайыз', ru: 'проценты ВВП', en: 'percent of GDP' },
			percentage_points: { kk: 'пайыздық тармақ', ru: 'процентные пункты', en: 'percentage points' },
			count: { kk: 'саны', ru: 'число', en: 'number' },
			ratio: { kk: 'қатынас', ru: 'отношение', en: 'ratio' }
		},
		publisherKinds: {
			fund: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' },
			government: {
				kk: 'Үкімет және министрліктер',
				ru: 'Правительство и министерства',
				en: 'Government and ministries'
			},
			parliament: { kk: 'Парламент', ru: 'Парламент', en: 'Parliament' },
			law: { kk: 'заңнама', ru: 'законодательство', en: 'legislation' },
			statistics: { kk: 'статистика органы', ru: 'орган статистики', en: 'statistics office' },
			international: { kk: 'халықаралық ұйым', ru: 'международная организация', en: 'international organisation' },
			academic: { kk: 'ғылыми жарияланым', ru: 'научное издание', en: 'academic publication' },
			press: { kk: 'баспасөз', ru: 'пресса', en: 'press' },
			repost: { kk: 'қайта жариялау', ru: 'перепечатка', en: 'repost' }
		},
		rooms: {
			sources: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
			facts: { kk: 'Жарияланған сандар', ru: 'Опубликованные цифры', en: 'Printed figures' },
			lists: { kk: 'Тізімдер', ru: 'Списки', en: 'Lists' },
			stories: { kk: 'Мәтіндер', ru: 'Тексты', en: 'Stories' },
			derived: { kk: 'Есептелген кестелер', ru: 'Расчетные таблицы', en: 'Derived tables' }
		},
		themes: {
			spending: { kk: 'Медициналық көмек шығыстары', ru: 'Расходы на медицинскую помощь', en: 'Spending on care' },
			inflows: { kk: 'Қорға түсімдер', ru: 'Поступления в Фонд', en: 'Receipts of the Fund' },
			budget: {
				kk: 'Республикалық және жергілікті бюджеттер',
				ru: 'Республиканский и местные бюджеты',
				en: 'Republican and local budgets'
			},
			services: { kk: 'Көрсетілген қызметтер', ru: 'Оказанные услуги', en: 'Services given' },
			beneficiaries: { kk: 'Жеңілдікті санаттар', ru: 'Льготные категории', en: 'State-paid categories' },
			coverage: { kk: 'Сақтандырумен қамту', ru: 'Охват страхованием', en: 'Insurance coverage' },
			rates: { kk: 'Мөлшерлемелер', ru: 'Ставки', en: 'Rates' },
			macro: { kk: 'Салыстыруға арналған көрсеткіштер', ru: 'Показатели для сравнения', en: 'Figures for comparison' },
			accounts: {
				kk: 'Денсаулық сақтаудың ұлттық шоттары',
				ru: 'Национальные счета здравоохранения',
				en: 'National health accounts'
			},
			fund1996: { kk: '1996–1998 жылдардағы қор', ru: 'Фонд 1996–1998 годов', en: 'The fund of 1996-1998' },
			oversight: { kk: 'Бақылау және аудит', ru: 'Надзор и аудит', en: 'Oversight and audit' }
		},
		bases: {
			cumulative_since_2017_07: {
				kk: '2017 жылғы шілдеден бергі өспелі қорытынды',
				ru: 'нарастающим итогом с июля 2017 года',
				en: 'cumulative since July 2017'
			},
			period: { kk: 'кезең ішінде', ru: 'за период', en: 'for the period' }
		},
		reasons: {
			only_one: {
				kk: 'сұраққа осы сан ғана жауап береді',
				ru: 'на вопрос отвечает только эта цифра',
				en: 'the only figure that answers the question'
			},
			status: {
				kk: 'нақты сан алдын ала деректен, ал жоспар бағалаудан артық саналады',
				ru: 'факт выше предварительных данных, план выше оценки',
				en: 'an actual figure stands above a preliminary one, a plan above an estimate'
			},
			evidence: {
				kk: 'жарияланымдағы орнының өзі оқылған',
				ru: 'само место в публикации прочитано',
				en: 'its place was read, not only told'
			},
			edition: {
				kk: 'бір қатардағы оны келтірген ең соңғы редакция',
				ru: 'новейшая из редакций одного ряда, где она приведена',
				en: 'the newest edition of one series that prints it'
			},
			publisher_kind: {
				kk: 'жариялаушысы бастапқы дереккөзге жақынырақ',
				ru: 'публикация ближе к первоисточнику',
				en: 'its publisher is closer to the origin'
			},
			newest: { kk: 'кейінірек жарияланған', ru: 'опубликовано позже', en: 'published later' },
			rounding: { kk: 'аз дөңгелектелген', ru: 'меньше округлено', en: 'rounded less' },
			fact_id: {
				kk: 'басқа айырмасы жоқ, кілтінің реті бойынша алынған',
				ru: 'других различий нет, взято по порядку ключей',
				en: 'no other difference, taken by the order of keys'
			}
		},
		grids: {
			payer: { kk: 'жыл және төлеуші', ru: 'год и плательщик', en: 'year and payer' },
			package: { kk: 'жыл және пакет', ru: 'год и пакет', en: 'year and package' },
			care_type: { kk: 'жыл және көмек түрі', ru: 'год и вид помощи', en: 'year and kind of care' },
			category: { kk: 'жыл және санат', ru: 'год и категория', en: 'year and category' },
			coverage: { kk: 'жыл және қамту', ru: 'год и охват', en: 'year and coverage' },
			accounts: {
				kk: 'жыл және денсаулық сақтаудың ұлттық шоттарының бөлігі',
				ru: 'год и часть национальных счетов здравоохранения',
				en: 'year and part of the national health accounts'
			},
			local_budget: { kk: 'жыл және жергілікті бюджет', ru: 'год и местный бюджет', en: 'year and local budget' }
		},
		gapReasons: {
			part_year_only: {
				kk: 'жылдың бір бөлігі ғана жарияланған',
				ru: 'опубликована только часть года',
				en: 'only a part of the year is published'
			},
			mixed_only: {
				kk: 'басқалармен ортақ сома немесе бөлігі ғана жарияланған',
				ru: 'опубликована только общая с другими сумма или часть',
				en: 'only a sum with others, or a part, is published'
			},
			plan_only: {
				kk: 'жоспар не бағалау ғана жарияланған',
				ru: 'опубликованы только план или оценка',
				en: 'only a plan or an estimate is published'
			},
			population_only: {
				kk: 'топтың жалпы халық саны ғана жарияланған: ол жоғарғы шек',
				ru: 'опубликована только численность всей группы: это верхний предел',
				en: 'only the population of the group is published: an upper bound'
			},
			total_only: {
				kk: 'жалпы жиынтығы ғана жарияланған',
				ru: 'опубликован только общий итог',
				en: 'only the total is published'
			},
			nothing: { kk: 'ештеңе жарияланбаған', ru: 'ничего не опубликовано', en: 'nothing is published' }
		},
		payerNotes: {
			entrepreneurs_and_others: {
				kk: 'Біздің топтауымыз: ешбір жарияланым бұл соманы бөлек келтірмейді.',
				ru: 'Наша группировка: ни одна публикация не приводит эту сумму отдельно.',
				en: 'Our own grouping: no publication prints this sum by itself.'
			},
			entrepreneur_and_civil_contract: {
				kk: '2019 жылға дейін бір сомамен жарияланған.',
				ru: 'До 2019 года публиковалось одной суммой.',
				en: 'Printed as one sum until 2019.'
			},
			nonbudget: {
				kk: 'Аралас сома: жұмыс берушілер, жұмыскерлер, кәсіпкерлер және басқалар; төрт топқа қосылмайды.',
				ru: 'Смешанная сумма: работодатели, работники, предприниматели и прочие; к четырем группам не прибавляется.',
				en: 'A mixed sum: employers, employees, entrepreneurs and others; not added to the four groups.'
			},
			other_citizens: {
				kk: 'Аралас сома: жұмыскерлер, кәсіпкерлер және басқалар; төрт топқа бөлінбейді.',
				ru: 'Смешанная сумма: работники, предприниматели и прочие; на четыре группы не делится.',
				en: 'A mixed sum: employees, entrepreneurs and others; cannot be divided among the four groups.'
			},
			employee_entrepreneur_self_payer: {
				kk: 'Аралас сома: жұмыскерлер, кәсіпкерлер және дербес төлеушілер; төрт топқа бөлінбейді.',
				ru: 'Смешанная сумма: работники, предприниматели и самостоятельные плательщики; на четыре группы не делится.',
				en: 'A mixed sum: employees, entrepreneurs and self-payers; cannot be divided among the four groups.'
			},
			employer_and_employee: {
				kk: 'Аралас сома: жұмыс берушілер мен жұмыскерлер; төрт топқа бөлінбейді.',
				ru: 'Смешанная сумма: работодатели и работники; на четыре группы не делится.',
				en: 'A mixed sum: employers and employees; cannot be divided among the four groups.'
			},
			nonstate_contributions: {
				kk: 'Бюджет туралы заңның жолы: мемлекеттен басқалардың жарналары, жұмыс берушілердің аударымдарынсыз.',
				ru: 'Строка закона о бюджете: взносы всех, кроме государства, без отчислений работодателей.',
				en: "A line of the budget law: contributions of all but the state, without employers' deductions."
			}
		},
		printed: { kk: 'жарияланған сан', ru: 'опубликованная цифра', en: 'printed figure' },
		derived: {
			kk: 'формуламен есептелген сан',
			ru: 'цифра, рассчитанная по формуле',
			en: 'figure derived by a formula'
		},
		notPublished: { kk: 'жарияланбаған', ru: 'не опубликовано', en: 'not published' },
		noSourcePrints: {
			kk: 'бұл санды ешбір жарияланым келтірмейді',
			ru: 'ни одна публикация не приводит эту цифру',
			en: 'no publication prints this figure'
		},
		refused: {
			kk: '{year} жыл есептелмейді: {input} жарияланбаған',
			ru: '{year} год не рассчитан: {input} – данные не опубликованы',
			en: '{year} is not derived: {input} is not published'
		},
		total: { kk: 'барлығы', ru: 'всего', en: 'total' },
		facts: {
			kk: ['{n} жарияланған сан'],
			ru: ['{n} опубликованное число', '{n} опубликованных числа', '{n} опубликованных чисел'],
			en: ['{n} printed figure', '{n} printed figures']
		},
		publications: {
			kk: ['{n} жарияланым'],
			ru: ['{n} публикация', '{n} публикации', '{n} публикаций'],
			en: ['{n} publication', '{n} publications']
		},
		rows: { kk: ['{n} жол'], ru: ['{n} строка', '{n} строки', '{n} строк'], en: ['{n} row', '{n} rows'] }
	}
};

export type Terms = InOne<typeof WORDS>;

/** Each language by its own name, alike on every page. */
export const LANGUAGE_NAMES: Record<Lang, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export function terms(lang: Lang): Terms {
	return inOne(WORDS, lang);
}
