/** The words of the form that builds a question without SQL, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Сұрақты SQL-сіз құрастыру', ru: 'Составить вопрос без SQL', en: 'Build a question without SQL' },
	lead: {
		kk: 'Нені санау керегін, не бойынша және қай сандарды алу керегін таңдаңыз. Жауаптың әр белгісі – бір жарияланған не содан есептелген сан; ол өз жарияланымына апарады; ештеңе қосылмайды.',
		ru: 'Выберите, что считать, по чему и какие цифры взять. Каждая отметка ответа – одна опубликованная цифра или рассчитанная по ней; отметка ведет к своей публикации; ничего не складывается.',
		en: 'Choose what to count, by what, and which figures. Each mark of the answer is one published figure, or one derived from it, and leads to its publication; nothing is added up.'
	},
	/** Opens the form. */
	start: { kk: 'Сұрақ құрастыру', ru: 'Составить вопрос', en: 'Build a question' },
	failed: {
		kk: 'Көрсеткіштер тізімі жүктелмеді. Байланысты тексеріп, қайта көріңіз.',
		ru: 'Списки показателей не загрузились. Проверьте соединение и попробуйте снова.',
		en: 'The lists of measures could not be loaded. Check the connection and try again.'
	},
	ready: {
		title: {
			kk: 'Осылай құрастырылған он екі сұрақ',
			ru: 'Двенадцать вопросов, составленных таким способом',
			en: 'Twelve questions built this way'
		},
		questions: {
			families: {
				kk: '2010 жылдан бері денсаулық сақтау шығынының қандай үлесін отбасылар, қандай үлесін мемлекет пен міндетті сақтандыру төледі?',
				ru: 'Какую долю расходов на здравоохранение с 2010 года оплатили семьи, а какую государство и обязательное страхование?',
				en: 'What share of health spending did families pay since 2010, and what share the state and compulsory insurance?'
			},
			functions: {
				kk: '2023 жылы денсаулық сақтауға жұмсалған ақшаға не алынды?',
				ru: 'На что ушли деньги на здравоохранение в 2023 году?',
				en: 'What did the money for health buy in 2023?'
			},
			funding: {
				kk: 'Медициналық көмекке жыл сайын қанша қаражат көзделді?',
				ru: 'Сколько денег предусмотрено на медицинскую помощь по годам?',
				en: 'How much money was set aside for care, year by year?'
			},
			packages: {
				kk: 'Ол екі пакетке қалай бөлінді?',
				ru: 'Как они поделены между двумя пакетами?',
				en: 'How was it divided between the two packages?'
			},
			constant: { kk: 'Ал тұрақты бағамен ше?', ru: 'А в постоянных ценах?', en: 'And at constant prices?' },
			contributions: {
				kk: '2020 жылдың алғашқы тоғыз айында әр төлеуші қанша төледі?',
				ru: 'Сколько внес каждый плательщик за первые девять месяцев 2020 года?',
				en: 'What did each payer contribute in the first nine months of 2020?'
			},
			budget: {
				kk: 'Республикалық бюджеттің медициналық көмекке арналған бағдарламалары ЖІӨ-нің қандай үлесін құрады?',
				ru: 'Какую долю ВВП заняли программы республиканского бюджета на медицинскую помощь?',
				en: 'How much of GDP did lines of the republican budget for care take?'
			},
			insured: {
				kk: 'Әр күнге қанша адам сақтандырылған?',
				ru: 'Сколько людей было застраховано на разные даты?',
				en: 'How many people were insured, day by day?'
			},
			pensioners: {
				kk: '2025 жылы қай өңірде қанша зейнеткер тұрды?',
				ru: 'Сколько пенсионеров жило в каждом регионе в 2025 году?',
				en: 'How many pensioners lived in which region in 2025?'
			},
			state_paid: {
				kk: 'Мемлекет қанша адам үшін төлейді?',
				ru: 'За сколько людей платит государство?',
				en: 'How many people does the state pay for?'
			},
			abroad: {
				kk: '2022 жылы елдер денсаулық сақтауға ЖІӨ-нің қандай үлесін жұмсады?',
				ru: 'Какую долю ВВП страны потратили на здравоохранение в 2022 году?',
				en: 'What share of GDP did countries spend on health in 2022?'
			},
			calls: {
				kk: '2025 жылдың он айында жедел жәрдем шақыртулары шұғылдығына қарай қанша болды?',
				ru: 'Сколько было вызовов скорой помощи по срочности за десять месяцев 2025 года?',
				en: 'How many ambulance calls were there by urgency in ten months of 2025?'
			}
		}
	},
	fields: {
		measure: { kk: 'Нені санау керек', ru: 'Что считать', en: 'What to count' },
		by: { kk: 'Не бойынша', ru: 'По чему', en: 'By what' },
		series: { kk: 'Тағы не бойынша бөлу керек', ru: 'Разделить еще по', en: 'Split further by' },
		facts: { kk: 'Қай сандар', ru: 'Какие цифры', en: 'Which figures' },
		unit: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' },
		drawing: { kk: 'Диаграмма түрі', ru: 'Вид графика', en: 'How to draw' },
		filters: { kk: 'Тек мыналар', ru: 'Только эти', en: 'Only these' }
	},
	dimensions: {
		year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
		span: { kk: 'Кезеңнің ұзақтығы', ru: 'Длина периода', en: 'Length of the period' },
		period: { kk: 'Дәл кезең', ru: 'Точный период', en: 'Exact period' },
		payer: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
		package: { kk: 'Пакет', ru: 'Пакет', en: 'Package' },
		care_type: { kk: 'Көмек түрі', ru: 'Вид помощи', en: 'Kind of care' },
		line: { kk: 'Бюджет бағдарламасы', ru: 'Бюджетная программа', en: 'Budget line' },
		category: { kk: 'Жеңілдікті санат', ru: 'Льготная категория', en: 'State-paid category' },
		group: { kk: 'Адамдар тобы', ru: 'Группа людей', en: 'Group of people' },
		series: { kk: 'Статистикалық қатар', ru: 'Статистический ряд', en: 'Statistical series' },
		subject: { kk: 'Бақылау нысаны', ru: 'Предмет надзора', en: 'Subject of oversight' },
		schedule: { kk: 'Мөлшерлемелер шкаласы', ru: 'Шкала ставок', en: 'Schedule of rates' },
		function: { kk: 'Көмек функциясы', ru: 'Функция помощи', en: 'Function of care' },
		financing: { kk: 'Қаржыландыру', ru: 'Финансирование', en: 'Financing' },
		item: { kk: 'Бап не нысан', ru: 'Статья или объект', en: 'Item' },
		basis: {
			kk: 'Өспелі қорытынды не кезең сомасы',
			ru: 'Нарастающим итогом или за период',
			en: 'Cumulative or of the period'
		},
		region: { kk: 'Өңір не ел', ru: 'Регион или страна', en: 'Region or country' },
		status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
		source: { kk: 'Жариялаушы', ru: 'Кто опубликовал', en: 'Publisher' }
	},
	spans: {
		year: { kk: 'толық жылдар', ru: 'целые годы', en: 'whole years' },
		day: { kk: 'бір күн', ru: 'один день', en: 'one day' },
		part: { kk: 'жылдың бөлігі', ru: 'часть года', en: 'part of a year' },
		long: { kk: 'бір жылдан артық', ru: 'больше года', en: 'more than a year' }
	},
	none: { kk: 'басқа ештеңе', ru: 'больше ничего', en: 'nothing further' },
	facts: {
		preferred: {
			kk: 'әр сұрақтың таңдалған саны',
			ru: 'выбранная цифра каждого вопроса',
			en: 'the preferred figure of each question'
		},
		all: { kk: 'жарияланған барлық сан', ru: 'все опубликованные цифры', en: 'all published figures' }
	},
	units: {
		printed: { kk: 'жарияланғандай', ru: 'как опубликовано', en: 'as printed' },
		constant: { kk: 'теңге, тұрақты бағамен', ru: 'тенге в постоянных ценах', en: 'tenge at constant prices' },
		'per-resident': { kk: 'бір тұрғынға шаққанда теңге', ru: 'тенге на жителя', en: 'tenge per resident' },
		gdp: { kk: 'ЖІӨ-ге қатысты, %', ru: 'процент ВВП', en: 'percent of GDP' }
	},
	drawings: {
		proposed: { kk: 'лайықты диаграмма түрі', ru: 'подходящий вид графика', en: 'the fitting drawing' },
		columns: { kk: 'жылдар бойынша бағандар', ru: 'столбцы по годам', en: 'columns by year' },
		lines: { kk: 'сызықтар', ru: 'линии', en: 'lines' },
		bars: { kk: 'шамасы бойынша жолақтар', ru: 'полосы по величине', en: 'ranked bars' },
		matrix: { kk: 'матрица', ru: 'матрица', en: 'matrix' },
		map: { kk: 'шаршылардан құралған карта', ru: 'карта из квадратов', en: 'tile map' },
		table: { kk: 'тек кесте', ru: 'только таблица', en: 'table only' }
	},
	/** A code that means: the figure is not broken down. */
	notSplit: { kk: 'бөлінбеген', ru: 'без разбивки', en: 'not broken down' },
	total: { kk: 'барлығы', ru: 'всего', en: 'total' },
	/** Beside a group of choices: `{chosen}` of `{all}`. */
	chosen: { kk: '{chosen} / {all}', ru: '{chosen} из {all}', en: '{chosen} of {all}' },
	/** Beside one choice, read out: `{name}`, `{count}`. */
	choice: { kk: '{name}: {count}', ru: '{name}: {count}', en: '{name}: {count}' },
	everything: { kk: 'Бәрі', ru: 'Все', en: 'All' },
	/** How many figures the question speaks of; `{count}`. */
	count: {
		kk: 'Бұл сұрақ қамтитын сандар: {count}.',
		ru: 'Вопрос охватывает цифр: {count}.',
		en: 'Figures that this question speaks of: {count}.'
	},
	buttons: {
		ask: { kk: 'Сұрау', ru: 'Спросить', en: 'Ask' },
		sql: { kk: 'SQL түрінде ашу', ru: 'Открыть как SQL', en: 'Open it as SQL' },
		copy: {
			kk: 'Формадағы сұрақтың сілтемесін көшіру',
			ru: 'Скопировать ссылку на вопрос формы',
			en: 'Copy the link of this form'
		},
		copyAnswer: {
			kk: 'Осы жауаптың сілтемесін көшіру',
			ru: 'Скопировать ссылку на этот ответ',
			en: 'Copy the link of this answer'
		}
	},
	/** Beside an answer to another question than the form’s; `{question}`. */
	changed: {
		kk: 'Форма өзгерді; бұл мына сұрақтың жауабы: {question}.',
		ru: 'Форма изменилась; это ответ на вопрос: {question}.',
		en: 'The form has changed; this is the answer to: {question}.'
	},
	answer: { kk: 'Құрастырылған сұраққа жауап', ru: 'Ответ на составленный вопрос', en: 'Answer to the built question' },
	/** `{what}`, `{value}`, `{status}`, `{source}`. */
	mark: {
		kk: '{what}: {value}; {status}; {source}',
		ru: '{what}: {value}; {status}; {source}',
		en: '{what}: {value}; {status}; {source}'
	},
	/** How marks are walked. */
	marks: {
		kk: 'Бағыттауыш пернелермен белгілер арасында жүруге болады; әр белгі сан алынған жерге апарады.',
		ru: 'Клавиши со стрелками переводят от отметки к отметке; каждая ведет туда, откуда взята цифра.',
		en: 'Arrow keys walk the marks; each leads to where its figure comes from.'
	},
	missing: { kk: 'сан жоқ', ru: 'нет цифры', en: 'no figure' },
	/** `{low}`, `{high}`. */
	step: { kk: '{low} – {high}', ru: 'от {low} до {high}', en: '{low} to {high}' },
	/** `{found}`. */
	breaks: {
		kk: 'Қатар үзілген: осы атаудағы сандардың мазмұны өзгерген жыл – {found}.',
		ru: 'Разрыв ряда: с {found} года под этим названием считают другое.',
		en: 'A break: from {found} on figures of this name count something else.'
	},
	/** Codes of a split without a figure; `{dimension}`, `{left}`, `{all}`. */
	leftOut: {
		kk: '{dimension}: осы сүзгілер бойынша саны жоғы – {left}, барлығы {all}.',
		ru: '{dimension}: {left} из {all} остались без цифры при этом отборе.',
		en: '{dimension}: {left} of {all} have no figure under these filters.'
	},
	/** Prices of `{year}`. */
	base: { kk: '{year} жылғы баға', ru: 'цены {year} года', en: 'prices of {year}' },
	columns: {
		period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
		status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
		value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
		from: { kk: 'Қайдан', ru: 'Откуда', en: 'Where from' }
	},
	formula: { kk: 'формула', ru: 'формула', en: 'formula' },
	/** A figure that can not be derived in the unit. */
	notDerived: { kk: 'есептелмейді', ru: 'не рассчитывается', en: 'not derived' },
	/** `other`: over those that do not apply at all; each `asked` names the drawing that came instead, `{drawing}`. */
	refused: {
		title: {
			kk: 'Бұл жерде жаңылыстыратын диаграммалар және себебі',
			ru: 'Графики, которые здесь ввели бы в заблуждение, и почему',
			en: 'Drawings that would mislead here, and why'
		},
		other: {
			kk: 'Бұл жерге келмейтін диаграмма түрлері',
			ru: 'Виды графиков, которые сюда не подходят',
			en: 'Drawings that do not apply here'
		},
		askedOther: {
			kk: 'Сіз таңдаған диаграмма түрі бұл жерге келмейді: оның орнында – «{drawing}».',
			ru: 'Выбранный вами вид графика сюда не подходит: вместо него – «{drawing}».',
			en: 'The drawing you asked for does not apply here: it is replaced by “{drawing}”.'
		},
		asked: {
			kk: 'Сіз таңдаған диаграмма түрі жаңылыстырар еді: оның орнында – «{drawing}».',
			ru: 'Выбранный вами вид графика ввел бы в заблуждение: вместо него – «{drawing}».',
			en: 'The drawing you asked for would mislead: it is replaced by “{drawing}”.'
		},
		reasons: {
			empty: {
				kk: 'көрсететін мән жоқ.',
				ru: 'показывать нечего: нет ни одного значения.',
				en: 'there is no value to draw.'
			},
			units: {
				kk: 'сандардың өлшем бірліктері әртүрлі.',
				ru: 'у цифр разные единицы.',
				en: 'the figures have different units.'
			},
			cumulative: {
				kk: 'сандардың бірі 2017 жылғы шілдеден бергі өспелі қорытынды, бірі кезең сомасы: екеуінің бірін таңдаңыз.',
				ru: 'одни цифры – нарастающим итогом с июля 2017 года, другие – за период: выберите одно из двух.',
				en: 'some figures are cumulative since July 2017 and others of a period: choose one of the two.'
			},
			spans: {
				kk: 'кезеңдердің ұзақтығы бірдей, ал жыл көрсетілсе, толық жылдар болуы керек; мұнда: {found}.',
				ru: 'нужны периоды одной длины, а где показаны годы – целые годы; здесь: {found}.',
				en: 'it needs periods of one length, and whole years where it shows years; here: {found}.'
			},
			unsplit: {
				kk: '«{dimension}» әртүрлі, бірақ ол көрінбес еді: біреуін таңдаңыз не сол бойынша бөліңіз. Мұнда: {found}.',
				ru: '«{dimension}»: значения разные, и этого не было бы видно. Выберите одно или разделите. Здесь: {found}.',
				en: '“{dimension}” differs and would not be seen: choose one or split by it. Here: {found}.'
			},
			several: {
				kk: 'бір орынға бірнеше сан сәйкес келеді, оларды жариялаған: {found}. Бір жариялаушыны не таңдалған сандарды алыңыз.',
				ru: 'на одно место приходится несколько цифр, их опубликовали {found}: оставьте одного в списке «Кто опубликовал» или возьмите выбранные цифры.',
				en: 'several figures stand for one place, printed by {found}: choose one publisher or the preferred figures.'
			},
			overlap: {
				kk: 'жиынтық өз бөліктерімен қатар көрсетілер еді не бөліктер қабаттасады: {found}.',
				ru: 'итог стоял бы рядом со своими частями, или части перекрываются: {found}.',
				en: 'a total would stand beside its own parts, or parts overlap: {found}.'
			},
			classes: {
				kk: 'болған, күтілген және заң белгілеген сандар бір қатарға қойылмайды: {found}.',
				ru: 'факт, ожидание и норма закона не стоят в одном ряду: {found}.',
				en: 'what happened, what was expected and what a law sets do not stand in one row: {found}.'
			},
			periods: {
				kk: 'сандар әртүрлі кезеңдікі: бір жылды таңдаңыз. Мұнда: {found}.',
				ru: 'цифры относятся к разным периодам: выберите один год. Здесь: {found}.',
				en: 'the figures are of different periods: choose one year. Here: {found}.'
			},
			breaks: {
				kk: 'сызық қатардың үзілген жерінен өтер еді; санның мазмұны өзгерген жыл: {found}.',
				ru: 'линия прошла бы через разрыв ряда: с {found} года показатель считают иначе.',
				en: 'a line would cross a break: from {found} on the figure counts something else.'
			},
			time: {
				kk: 'ол уақытты көрсетеді: жыл бойынша бөліңіз.',
				ru: 'он показывает время: разделите по годам.',
				en: 'it shows time: split by year.'
			},
			years: {
				kk: 'ол бұл бөлуге келмейді: матрицаға жылдар мен тағы бір бөлу, жолақтарға жылдан басқа бөлу керек.',
				ru: 'он не подходит к этому разделению: матрице нужны годы и еще одно разделение, полосам – разделение не по годам.',
				en: 'it does not fit this split: a matrix needs years and one more split, bars need a split other than years.'
			},
			series: {
				kk: 'ол тек бір бөлуді көрсетеді.',
				ru: 'он показывает только одно разделение.',
				en: 'it shows one split only.'
			},
			parts: {
				kk: '«{dimension}» бөліктері қосылып, бүтін болмайды.',
				ru: '«{dimension}»: части не складываются в целое.',
				en: '“{dimension}” does not divide into parts that add up.'
			},
			regions: {
				kk: 'ол тек бүгінгі өңірлерді көрсетеді.',
				ru: 'она показывает только нынешние регионы.',
				en: 'it shows today’s regions only.'
			},
			former: {
				kk: 'бұрынғы шекарадағы өңірлер бүгінгі картаға қойылмайды: {found}.',
				ru: 'регионы в прежних границах не показать на нынешней карте: {found}.',
				en: 'regions of former borders cannot stand on a map of today: {found}.'
			},
			many: {
				kk: 'бөліктер не сызықтар алтаудан көп.',
				ru: 'частей или линий больше шести.',
				en: 'there are more than six parts or lines.'
			},
			negative: { kk: 'нөлден кіші мән бар.', ru: 'есть значение меньше нуля.', en: 'a value is below zero.' }
		}
	},
	caveat: {
		kk: 'Бұл – оқырманның сұрағы, ресми сан емес. Сандар жарияланған күйінде; ешқайсысы басқасына қосылмаған.',
		ru: 'Вопрос читателя, не официальная цифра. Цифры такие, как их опубликовали; ни одна не сложена с другой.',
		en: 'A reader’s question, not an official figure. Figures come as they were published; none is added to another.'
	},
	fragment: {
		opened: {
			kk: 'Бұл сұрақ сілтеме арқылы ашылды. Ол «Сұрау» батырмасын басқанда ғана орындалады.',
			ru: 'Этот вопрос открыт по ссылке. Он выполнится, только когда вы нажмете «Спросить».',
			en: 'The address brought this question. It runs only when you press Ask.'
		},
		ready: {
			kk: 'Сұрақ формаға қойылды. Ол «Сұрау» батырмасын басқанда ғана орындалады.',
			ru: 'Вопрос внесен в форму. Он выполнится, только когда вы нажмете «Спросить».',
			en: 'The question is in the form. It runs only when you press Ask.'
		},
		broken: {
			kk: 'Мекенжайда сұрақ болуы керек еді, бірақ ол бүлінген. Сілтемені қайта сұраңыз.',
			ru: 'В ссылке должен быть вопрос, но он поврежден. Попросите ссылку еще раз.',
			en: 'The address should bring a question, but it is damaged. Ask for the link again.'
		},
		huge: {
			kk: 'Мекенжайдағы сұрақ тым ұзын, сондықтан ашылмады.',
			ru: 'Вопрос в ссылке слишком длинный, поэтому он не открыт.',
			en: 'The address brings a question that is too long, so it was not opened.'
		},
		unknown: {
			kk: 'Сілтемеде жинақта жоқ көрсеткіш аталған.',
			ru: 'В ссылке указан показатель, которого нет в своде.',
			en: 'The address asks for a measure that the record does not hold.'
		}
	}
};

export type BuildWords = InOne<typeof WORDS>;

export function buildWords(lang: Lang): BuildWords {
	return inOne(WORDS, lang);
}
