/** The rules of the site, for the page that states them. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne } from '../in-one.ts';

const RULES = [
	{
		id: 'fact',
		title: { kk: 'Жинақта не бар', ru: 'Что есть в своде', en: 'What the record holds' },
		text: [
			{
				kk: 'Жинақтың бір жолы – белгілі бір жарияланымда берілген бір сан. Онымен бірге өлшем бірлігі, кезеңі, мәртебесі, қалай дөңгелектелгені, дереккөзі және сол дереккөздегі орны жазылады.',
				ru: 'Одна строка свода – одна цифра из одной названной публикации. Рядом записаны единица, период, статус, способ округления, источник и место в нем.',
				en: 'One row of the record is one figure that one named publication printed. With it stand its unit, period, status, rounding, source and the place in that source.'
			},
			{
				kk: 'Ештеңе ойдан қосылмайды және аралық мәндер болжанбайды. Сайттағы сан не жарияланған, не жарияланған сандардан формуламен есептелген. Есептелгенінің формуласы мен бастапқы сандары әрқашан көрсетіледі.',
				ru: 'Ничего не добавлено от себя, промежуточные значения не угаданы. Цифра на сайте либо опубликована, либо рассчитана по формуле из опубликованных; формула и исходные цифры рассчитанной всегда показаны.',
				en: 'Nothing is added and nothing is interpolated. A figure on this site was either published or is derived by a formula from published ones; the formula and the figures it starts from are always shown.'
			}
		]
	},
	{
		id: 'question',
		title: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
		text: [
			{
				kk: 'Екі санның көрсеткіші, кезеңі, өңірі, бөлінісі, бірлігі және тобы бірдей болғанда ғана бір сұраққа жауап береді. Үш топ бар: болғаны (нақты және алдын ала), күтілгені (жоспар және бағалау), заң белгілегені. Жоспар ешқашан не болғаны туралы сұраққа жауап бермейді.',
				ru: 'Две цифры отвечают на один вопрос, только если у них совпадают показатель, период, регион, разбивка, единица и класс. Классов три: случившееся (факт и предварительные данные), ожидаемое (план и оценка) и установленное законом. План никогда не отвечает на вопрос о том, что случилось.',
				en: 'Two figures answer one question only when measure, period, region, breakdown, unit and class are the same. There are three classes: what happened (actual and preliminary), what was expected (plan and estimate) and what the law sets. A plan never answers what happened.'
			}
		]
	},
	{
		id: 'preferred',
		title: {
			kk: 'Бірнеше саннан біреуі қалай таңдалады',
			ru: 'Как выбирается одна цифра из нескольких',
			en: 'How one figure is chosen among several'
		},
		text: [
			{
				kk: 'Бір сұраққа бірнеше жарияланым жауап берсе, біреуі таңдалады. Әр қадам алдыңғысы шешпегенде ғана қолданылады:',
				ru: 'Если на один вопрос отвечает несколько публикаций, выбирается одна. Каждый шаг действует, только если предыдущий не решил:',
				en: 'Where several publications answer one question, one is preferred. Each step counts only where the one before leaves a tie:'
			}
		],
		steps: [
			{
				kk: 'мәртебе: нақты сан алдын ала деректен, жоспар бағалаудан бұрын тұрады;',
				ru: 'статус: факт раньше предварительных данных, план раньше оценки;',
				en: 'status: actual before preliminary, plan before estimate;'
			},
			{
				kk: 'қалай оқылғаны: орны оқылған сан тақырыптан, басқалардың сөзінен немесе біздің жорамалымызбен алынған саннан бұрын тұрады;',
				ru: 'как прочитано: цифра, место которой прочитано, раньше цифры из заголовка, из чужих слов или с нашим предположением;',
				en: 'evidence: a figure whose place was read before one known from a headline, from the words of others or with an assumption of ours;'
			},
			{
				kk: 'редакция: бір қатардың жарияланымдарынан ең соңғы редакция ғана алынады; реті күнімен емес, қатардағы орнымен анықталады;',
				ru: 'редакция: из публикаций одного ряда действует только новейшая редакция; порядок определяет место в ряду, а не день;',
				en: 'edition: of the publications of one series only the newest edition stands, by its place in the series and not by its day;'
			},
			{
				kk: 'жариялаушы: заң мен Қор, одан кейін Үкімет пен Парламент, халықаралық ұйымдар мен статистика, ғылыми еңбек, баспасөз, қайта жариялау;',
				ru: 'кто опубликовал: закон и Фонд, затем Правительство и Парламент, международные организации и статистика, научные работы, пресса, перепечатки;',
				en: 'publisher: law and Fund, then Government and Parliament, international bodies and statistics, academic work, press, reposts;'
			},
			{
				kk: 'күн: кейінірек жарияланғаны, күні белгісізі соңында;',
				ru: 'день: опубликованная позже, неизвестный день последним;',
				en: 'day: the one published later, an unknown day last;'
			},
			{
				kk: 'дөңгелектеу: аз дөңгелектелгені;',
				ru: 'округление: менее округленная;',
				en: 'rounding: the one rounded less;'
			},
			{
				kk: 'кілт: әліпби бойынша біріншісі, таңдау кездейсоқ болмас үшін.',
				ru: 'ключ: первая по алфавиту, чтобы выбор не зависел от случая.',
				en: 'key: the first in the alphabet, so that the choice never depends on chance.'
			}
		],
		then: [
			{
				kk: 'Таңдалмаған сандар да жойылмайды: олар таңдалғанының қасында көрсетіледі.',
				ru: 'Невыбранные цифры не исчезают: они показаны рядом с выбранной.',
				en: 'Figures that were not chosen do not vanish: they are shown beside the chosen one.'
			}
		],
		table: 'preferred'
	},
	{
		id: 'revisions',
		title: { kk: 'Редакциялар', ru: 'Редакции', en: 'Editions' },
		text: [
			{
				kk: 'Бюджет туралы заң бірнеше рет өзгертіледі. Бір қатардың әр редакциясындағы сан – бір жоспардың өзгеруі, қайшылық емес. Олар редакция ретімен, алдыңғысынан айырмасымен беріледі.',
				ru: 'Закон о бюджете меняют несколько раз. Цифры из разных редакций одного ряда – это изменения одного плана, а не противоречия. Они даны по порядку редакций, с разницей от предыдущей.',
				en: 'A budget law is changed several times. Figures from different editions of one series are changes of one plan, not contradictions. They are given in the order of the editions, each with its change from the one before.'
			}
		],
		table: 'revisions'
	},
	{
		id: 'disagreements',
		title: { kk: 'Алшақтықтар', ru: 'Расхождения', en: 'Disagreements' },
		text: [
			{
				kk: 'Әр жарияланған сан аралықты білдіреді. Соңғы жарияланған разрядтың бірлігі r болса:',
				ru: 'Каждая опубликованная цифра означает промежуток. Если r – единица последнего опубликованного разряда, то:',
				en: 'Every printed figure means a span. With r as the unit of its last printed digit:'
			}
		],
		steps: [
			{ kk: 'дәл сан – тек өзі;', ru: 'точная цифра – только она сама;', en: 'an exact figure means itself only;' },
			{
				kk: 'дөңгелектелген – r-дің жартысына дейін кем не артық;',
				ru: 'округленная – меньше или больше не более чем на половину r;',
				en: 'a rounded one up to half of r less or more;'
			},
			{
				kk: '«шамамен» – r-ге дейін кем не артық;',
				ru: '«около» – меньше или больше не более чем на r;',
				en: '“about” up to r less or more;'
			},
			{
				kk: '«астам» – саннан бастап r-ге дейін артық;',
				ru: '«более» – от самой цифры и до r сверх нее;',
				en: '“over” from the figure to r more;'
			},
			{
				kk: '«аз» және «дейін» – r-ге дейін кем.',
				ru: '«менее» и «до» – не более чем на r меньше.',
				en: '“under” and “up to” as much as r less.'
			}
		],
		then: [
			{
				kk: 'Әртүрлі жарияланымдағы екі санның аралықтары түйіспесе, бұл – алшақтық. Айырмасы өлшем бірлігімен және үлкенінің пайызымен беріледі. Бір қатардың редакциялары алшақтық болып саналмайды.',
				ru: 'Если промежутки двух цифр из разных публикаций не соприкасаются, это расхождение. Разница дана в единицах и в процентах от большей цифры. Редакции одного ряда расхождением не считаются.',
				en: 'Two figures from different publications whose spans do not meet disagree. The gap is given in units and in percent of the larger figure. Editions of one series are not a disagreement.'
			}
		],
		table: 'disagreements'
	},
	{
		id: 'gaps',
		title: { kk: 'Олқылықтар', ru: 'Чего не хватает', en: 'What is missing' },
		text: [
			{
				kk: 'Оқырман жауабын күтуге құқылы сұрақтардың торлары бар: жыл мен төлеуші, жыл мен пакет, жыл мен көмек түрі, жыл мен санат, жыл мен қамту, жыл мен денсаулық сақтаудың ұлттық шоттарының бөлігі, жыл мен өңірдің жергілікті бюджеті. Жауабы жарияланбаған ұяшық бос қалдырылып, оның орнына не жарияланғаны айтылады: жылдың бір бөлігі, ортақ сома, жоспар, халық саны не ештеңе.',
				ru: 'Есть сетки вопросов, на которые читатель вправе ждать ответа: год и плательщик, год и пакет, год и вид помощи, год и категория, год и охват, год и часть национальных счетов здравоохранения, год и местный бюджет региона. Клетка без опубликованного ответа оставлена пустой, и указано, что опубликовано вместо него: часть года, общая сумма, план, численность населения или ничего.',
				en: 'There are grids of questions that a reader may expect to be answered: year and payer, year and package, year and kind of care, year and category, year and coverage, year and part of the national health accounts, year and local budget of a region. A cell without a published answer is drawn empty, and it is said what is printed instead: a part of the year, a joint sum, a plan, the population, or nothing.'
			},
			{
				kk: 'Торлар жинақтағы ең жаңа жарияланымның күнімен аяқталады; ұлттық шоттардың торы кез келген ел бойынша ең жаңа жылмен, жергілікті бюджеттердің торы кемінде біреуінің жоспары бар соңғы жылмен бітеді.',
				ru: 'Сетки заканчиваются датой самой новой публикации свода; сетка национальных счетов заканчивается новейшим годом любой страны, сетка местных бюджетов – последним годом, на который есть план хотя бы одного из них.',
				en: 'The grids end with the day of the newest publication in the record; that of the accounts with the newest year of any country, that of the local budgets with the last year that any of them plans.'
			}
		],
		table: 'gaps'
	},
	{
		id: 'rounding',
		title: {
			kk: 'Дөңгелектеу және дәлдік сөздері',
			ru: 'Округление и слова точности',
			en: 'Rounding and words of precision'
		},
		text: [
			{
				kk: 'Сан жарияланған күйінде сақталады. «2,8 триллионнан астам» деп жазылса, жинақта 2,8 триллион, «астам» деген сөз және соңғы разрядтың бірлігі жазылады. Есептелген санға бастапқы сандардың дөңгелектеуі көшеді.',
				ru: 'Цифра хранится такой, какой опубликована. Если написано «более 2,8 триллиона», в своде записаны 2,8 триллиона, слово «более» и единица последнего разряда. На рассчитанную цифру переходит округление исходных.',
				en: 'A figure is kept as it was printed. Where a text says “over 2.8 trillion”, the record holds 2.8 trillion, the word “over” and the unit of the last digit. A derived figure inherits the roundings of those it starts from.'
			}
		]
	},
	{
		id: 'statuses',
		title: { kk: 'Мәртебелер', ru: 'Статусы', en: 'Status' },
		text: [
			{
				kk: 'Мәртебе түспен емес, өрнекпен көрсетіледі, сондықтан ақ-қара қағазда да оқылады.',
				ru: 'Статус показан штриховкой, а не цветом, поэтому читается и на черно-белой бумаге.',
				en: 'Status is shown by texture, not by colour, so that it reads on black-and-white paper too.'
			}
		]
	},
	{
		id: 'evidence',
		title: { kk: 'Сан қалай оқылды', ru: 'Как прочитана цифра', en: 'How a figure was read' },
		text: [
			{
				kk: 'Барлық санды бірдей өз орнынан оқу мүмкін болған жоқ. Тақырып есеппен шатастырылмас үшін әрқайсысының қалай оқылғаны айтылады. Соңғы үшеуінің екеуі қатар келсе, біріншісі жазылады.',
				ru: 'Не каждую цифру удалось прочитать на ее месте. О каждой сказано, как она прочитана, чтобы заголовок не принимали за отчет. Если верны два из последних трех, записано первое.',
				en: 'Not every figure could be read in its place. Each says how it was read, so that a headline is not taken for a report. Where two of the last three hold, the first is written.'
			}
		]
	},
	{
		id: 'laws',
		title: {
			kk: 'Заң мәтіндері және қайта жарияланымдар',
			ru: 'Тексты законов и перепечатки',
			en: 'Texts of laws, and reposts'
		},
		text: [
			{
				kk: 'Заң мәтіндері заң мәтіндерінің ашық мұрағатынан алынған: бұл – ресми мәтіннің ресми емес көшірмесі.',
				ru: 'Тексты законов взяты из открытого архива текстов законов: это неофициальная копия официального текста.',
				en: 'The texts of laws come from a public archive of law texts: it is an unofficial copy of the official text.'
			},
			{
				kk: 'Бір мәлімдемені қайта жариялау екінші жарияланым болғанымен, тәуелсіз растау емес.',
				ru: 'Перепечатка того же заявления – еще одна публикация, но не независимое подтверждение.',
				en: 'A repost of one statement is a second publisher, but no independent confirmation.'
			}
		]
	},
	{
		id: 'correct',
		title: {
			kk: 'Санды қалай түзетуге немесе қосуға болады',
			ru: 'Как исправить или добавить цифру',
			en: 'How to correct or add a figure'
		},
		text: [
			{
				kk: 'Жинақ – жоба репозиторийіндегі CSV файлдары. Түзету былай жасалады:',
				ru: 'Свод – это файлы CSV в репозитории проекта. Исправление делается так:',
				en: 'The record is a set of CSV files in the repository of the project. A correction goes like this:'
			}
		],
		steps: [
			{
				kk: 'data/sources.csv файлынан дереккөзді табыңыз, жоқ болса, жаңа жол қосыңыз;',
				ru: 'найдите источник в data/sources.csv; если его нет, добавьте строку;',
				en: 'find the source in data/sources.csv; if it is not there, add a row;'
			},
			{
				kk: 'data/facts/ қалтасындағы тақырып файлында санның жолын түзетіңіз не қосыңыз; мән жарияланған күйінде, негізгі бірлікпен жазылады;',
				ru: 'исправьте или добавьте строку с цифрой в файле ее темы в папке data/facts/; значение пишется как опубликовано, в основных единицах;',
				en: 'correct or add the row of the figure in the file of its theme in data/facts/; write the value as printed, in base units;'
			},
			{
				kk: 'npm run data пәрменін іске қосыңыз: қате болса, файлы, жолы, бағаны және не істеу керегі айтылады;',
				ru: 'выполните npm run data: если есть ошибка, будут названы файл, строка, столбец и что сделать;',
				en: 'run npm run data: if something is wrong, it names the file, line and column and says what to do;'
			},
			{
				kk: 'өзгерісті дереккөзге сілтемесімен бірге ұсыныңыз. Ол тексерілгеннен кейін барлық бет пен файл қайта құрылады.',
				ru: 'предложите изменение вместе со ссылкой на источник. После проверки все страницы и файлы строятся заново.',
				en: 'propose the change with a link to the source. After a review all pages and files are built anew.'
			}
		],
		then: [
			{
				kk: 'Толық нұсқау data/README.md файлында.',
				ru: 'Полное описание – в файле data/README.md.',
				en: 'The whole description is in data/README.md.'
			}
		]
	},
	{
		id: 'licence',
		title: { kk: 'Пайдалану шарттары', ru: 'Условия использования', en: 'Terms of use' },
		text: [
			{
				kk: 'Код MIT лицензиясымен, деректер жинағы CC BY 4.0 лицензиясымен беріледі: «Ашық Қор» атауын көрсетіп, лицензияға сілтеме жасап, не өзгерткеніңізді айтсаңыз, еркін пайдалана аласыз. Сандардың өзі оларды жариялағандардікі; дәйексөз келтіргенде бастапқы жарияланымды да атаңыз.',
				ru: 'Код распространяется по лицензии MIT, свод данных – по CC BY 4.0: пользуйтесь свободно, назвав «Ашық Қор», дав ссылку на лицензию и сказав, что вы изменили. Сами цифры остаются за теми, кто их опубликовал; цитируя, называйте и исходную публикацию.',
				en: 'Code is under the MIT licence, the compiled data under CC BY 4.0: use it freely if you name Ashyq Qor, link to the licence and say what you changed. The figures themselves remain their publishers’; when you quote one, name the publication too.'
			}
		]
	}
] as const;

export interface Rule {
	/** Anchor on the page. */
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
	/** Steps or cases, in order. */
	readonly steps?: readonly string[];
	/** After the steps. */
	readonly then?: readonly string[];
	/** The table whose SQL is the rule itself. */
	readonly table?: string;
}

export function rules(lang: Lang): readonly Rule[] {
	return inOne(RULES, lang);
}
