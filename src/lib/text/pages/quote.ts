/** The words of a quotation and of the place that makes it, by language. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	quotation: {
		/** One printed figure, by its status: {what}, {when}, {value}, {publisher}, {published}. */
		figure: {
			actual: {
				kk: '«{what}» көрсеткіші {when} {value} болды (нақты дерек; {publisher}, {published}).',
				ru: 'Показатель «{what}» {when} составил {value} (факт; {publisher}, {published}).',
				en: '“{what}” {when} came to {value} (actual figure; {publisher}, {published}).'
			},
			preliminary: {
				kk: '«{what}» көрсеткіші {when} {value} болды (алдын ала дерек; {publisher}, {published}).',
				ru: 'Показатель «{what}» {when} составил {value} (предварительно; {publisher}, {published}).',
				en: '“{what}” {when} came to {value} (preliminary figure; {publisher}, {published}).'
			},
			plan: {
				kk: 'Жоспарланған «{what}» көрсеткіші {when} – {value} ({publisher}, {published}).',
				ru: 'По плану показатель «{what}» {when} – {value} ({publisher}, {published}).',
				en: 'The plan puts “{what}” {when} at {value} ({publisher}, {published}).'
			},
			estimate: {
				kk: 'Бағалап есептелген «{what}» көрсеткіші {when} – {value} ({publisher}, {published}).',
				ru: 'По оценке показатель «{what}» {when} – {value} ({publisher}, {published}).',
				en: 'An estimate puts “{what}” {when} at {value} ({publisher}, {published}).'
			},
			law: {
				kk: 'Заң белгілеген «{what}» көрсеткіші {when} – {value} ({publisher}, {published}).',
				ru: 'По норме закона показатель «{what}» {when} – {value} ({publisher}, {published}).',
				en: 'The law sets “{what}” {when} at {value} ({publisher}, {published}).'
			}
		},
		/** A row of a table that is no printed figure: {title}, {row}. */
		row: {
			derived: {
				kk: '«{title}» {row}. Бұл сан жарияланбаған, жарияланған сандардан есептелген: «{formula}» формуласы.',
				ru: '«{title}» {row}. Эта цифра не опубликована, а рассчитана по опубликованным: формула «{formula}».',
				en: '“{title}” {row}. It is not printed but derived from printed figures: formula “{formula}”.'
			},
			story: {
				kk: '«{title}» {row} ({publishers}).',
				ru: '«{title}» {row} ({publishers}).',
				en: '“{title}” {row} ({publishers}).'
			},
			none: {
				kk: '«{title}» {row} («Ашық Қор» деректері бойынша).',
				ru: '«{title}» {row} (по данным Ashyq Qor).',
				en: '“{title}” {row} (record of Ashyq Qor).'
			}
		},
		/** The first figure against the second; `Alone`: their roundings leave the difference too open to be told. */
		compared: {
			more: {
				kk: 'Бірінші сан екіншісінен {by} артық.',
				ru: 'Первая цифра больше второй {by}.',
				en: 'The first figure is larger than the second {by}.'
			},
			less: {
				kk: 'Бірінші сан екіншісінен {by} кем.',
				ru: 'Первая цифра меньше второй {by}.',
				en: 'The first figure is smaller than the second {by}.'
			},
			moreShare: {
				kk: 'Бірінші сан екіншісінен {by}, яғни {percent} артық.',
				ru: 'Первая цифра больше второй {by}, или {percent}.',
				en: 'The first figure is larger than the second {by}, or {percent}.'
			},
			lessShare: {
				kk: 'Бірінші сан екіншісінен {by}, яғни {percent} кем.',
				ru: 'Первая цифра меньше второй {by}, или {percent}.',
				en: 'The first figure is smaller than the second {by}, or {percent}.'
			},
			moreTimes: {
				kk: 'Бірінші сан екіншісінен {by}, яғни {times} артық.',
				ru: 'Первая цифра больше второй {by}, то есть {times}.',
				en: 'The first figure is larger than the second {by}: it is {times} the second.'
			},
			lessTimes: {
				kk: 'Бірінші сан екіншісінен {by} кем: екіншісі {times} артық.',
				ru: 'Первая цифра меньше второй {by}: вторая больше {times}.',
				en: 'The first figure is smaller than the second {by}: the second is {times} the first.'
			},
			moreAlone: {
				kk: 'Бірінші сан екіншісінен артық; сандар тым жуық берілгендіктен, айырмасы қанша екенін айту мүмкін емес.',
				ru: 'Первая цифра больше второй; они приведены слишком приблизительно, чтобы сказать, на сколько.',
				en: 'The first figure is larger than the second; they are printed too coarsely to say by how much.'
			},
			lessAlone: {
				kk: 'Бірінші сан екіншісінен кем; сандар тым жуық берілгендіктен, айырмасы қанша екенін айту мүмкін емес.',
				ru: 'Первая цифра меньше второй; они приведены слишком приблизительно, чтобы сказать, на сколько.',
				en: 'The first figure is smaller than the second; they are printed too coarsely to say by how much.'
			},
			moreTimesAlone: {
				kk: 'Бірінші сан екіншісінен {times} артық.',
				ru: 'Первая цифра больше второй {times}.',
				en: 'The first figure is {times} the second.'
			},
			lessTimesAlone: {
				kk: 'Екінші сан біріншісінен {times} артық.',
				ru: 'Вторая цифра больше первой {times}.',
				en: 'The second figure is {times} the first.'
			},
			equal: {
				kk: 'Жарияланған сандар бірдей.',
				ru: 'Опубликованные цифры совпадают.',
				en: 'Both figures are printed as the same number.'
			},
			open: {
				kk: 'Сандар дөңгелектелгендіктен, қайсысының артық екені белгісіз.',
				ru: 'Цифры округлены так, что большей может быть любая из них.',
				en: 'They are rounded so that either could be the larger one.'
			}
		},
		times: {
			/** "times" after a number, in the forms of the language. */
			forms: { kk: ['есе'], ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] },
			/** {times}: the number with its word, as it stands in `compared`. */
			plain: { kk: '{times}', ru: 'в {times}', en: '{times}' },
			about: { kk: 'шамамен {times}', ru: 'примерно в {times}', en: 'about {times}' }
		},
		warnings: {
			class: {
				kk: 'Бұл жерде жоспар немесе бағалау нақты санмен салыстырылып отыр.',
				ru: 'При этом план или оценка сравнивается с тем, что было на деле.',
				en: 'Note that a plan or an estimate is compared with what happened.'
			},
			law: {
				kk: 'Бұл жерде заң нормасы есепте келтірілген немесе күтілген санмен салыстырылып отыр.',
				ru: 'При этом норма закона сравнивается с отчетной или ожидаемой цифрой.',
				en: 'Note that what a law sets is compared with a figure that was reported or expected.'
			},
			status: {
				kk: 'Сандардың мәртебесі әртүрлі: бірі екіншісіндей нақтыланбаған.',
				ru: 'При этом у цифр разный статус: одна из них менее окончательная.',
				en: 'Note that the two differ in status: one of them is less firm than the other.'
			},
			measure: {
				kk: 'Сандар әртүрлі нәрсені өлшейді.',
				ru: 'При этом цифры измеряют разное.',
				en: 'Note that the two measure different things.'
			},
			whom: {
				kk: 'Сандар әртүрлі топқа, пакетке, көмек түріне немесе жерге қатысты.',
				ru: 'При этом цифры относятся к разным группам, пакетам, видам помощи или местам.',
				en: 'Note that the two are of different groups, packages, kinds of care or places.'
			},
			basis: {
				kk: 'Бір сан – өспелі қорытынды, екіншісі өз кезеңіне ғана тиесілі.',
				ru: 'При этом одна цифра дана нарастающим итогом, другая – только за свой период.',
				en: 'Note that one is a running total and the other is for its own period alone.'
			},
			period: {
				kk: 'Кезеңдердің ұзақтығы әртүрлі, мысалы, жылдың бір бөлігі мен толық жыл.',
				ru: 'При этом периоды разной длины, например часть года рядом с годом.',
				en: 'Note that their periods differ in length, such as a part of a year beside a year.'
			},
			package_split: {
				kk: 'Екеуінің арасында қатар үзілген: {year} жылы кепілдік берілген пакет бөлінді.',
				ru: 'Между ними разрыв ряда: в {year} году гарантированный пакет разделили.',
				en: 'A break lies between them: the guaranteed package was split in {year}.'
			},
			launch: {
				kk: 'Екеуінің арасында қатар үзілген: {year} жылы мемлекет пен жұмыскерлер төлей бастады.',
				ru: 'Между ними разрыв ряда: в {year} году начали платить государство и работники.',
				en: 'A break lies between them: the state and employees began to pay in {year}.'
			},
			line_changed: {
				kk: 'Екеуінің арасында қатар үзілген: {year} жылы бюджет бағдарламасының мазмұны өзгерді.',
				ru: 'Между ними разрыв ряда: в {year} году изменилось содержание бюджетной программы.',
				en: 'A break lies between them: the budget line changed its contents in {year}.'
			},
			accounts_changed: {
				kk: 'Екеуінің арасында қатар үзілген: {year} жылдан бастап ұлттық шоттар схемаларды басқаша есептейді.',
				ru: 'Между ними разрыв ряда: с {year} года национальные счета считают схемы иначе.',
				en: 'A break lies between them: from {year} on the national accounts count schemes otherwise.'
			},
			borders: {
				kk: 'Екеуінің арасында қатар үзілген: {year} жылдан бері өңірдің шекарасы басқа.',
				ru: 'Между ними разрыв ряда: с {year} года у региона другие границы.',
				en: 'A break lies between them: the region has had other borders since {year}.'
			},
			two_funds: {
				kk: 'Сандар екі бөлек қорға тиесілі: 1990-жылдардағы қор мен бүгінгі Қор; оларды қосатын қатар жоқ.',
				ru: 'Цифры относятся к двум разным фондам, 1990-х годов и нынешнему; общего ряда у них нет.',
				en: 'They belong to two different funds, that of the 1990s and that of today; no series joins them.'
			},
			one_question: {
				kk: 'Екі сан бір сұраққа жауап береді: бұл уақыт ішіндегі өзгеріс емес, әртүрлі жарияланым немесе редакция.',
				ru: 'Обе цифры отвечают на один вопрос: это разные публикации или редакции, а не изменение во времени.',
				en: 'Both answer one question: they differ by publication or edition and are no change over time.'
			},
			precision: {
				kk: 'Кемінде бір сан «шамамен», «астам» сияқты сөзбен жарияланған, сондықтан айырма да дәл емес.',
				ru: 'Хотя бы одна из цифр опубликована со словом «около», «более» или подобным, поэтому и разница неточная.',
				en: 'At least one is printed as “about”, “over” or the like, so the difference is inexact too.'
			},
			prices: {
				kk: 'Әр сома өз жылының ақшасымен берілген, баға өсімі шегерілмеген.',
				ru: 'Каждая сумма дана в деньгах своего года, рост цен не исключен.',
				en: 'Each sum is in the money of its own year; the rise of prices is not taken out.'
			}
		},
		/** Added to a figure that another publication prints otherwise. */
		disputed: {
			kk: 'Басқа жарияланым өзге сан береді.',
			ru: 'Другая публикация приводит иную цифру.',
			en: 'Another publication prints a different figure.'
		},
		refused: {
			unit: {
				kk: 'Бұл екі сан салыстырылмайды, өлшем бірліктері басқа: {one} және {other}. Өлшем бірлігі бірдей санды таңдаңыз.',
				ru: 'Эти цифры не сравниваются, у них разные единицы: {one} и {other}. Выберите цифру в той же единице.',
				en: 'These two are not compared: one is counted in {one}, the other in {other}. Choose a figure with the same unit.'
			},
			same: {
				kk: 'Бұл – бір сан. Салыстыру үшін басқа санды таңдаңыз.',
				ru: 'Это одна и та же цифра. Выберите для сравнения другую.',
				en: 'This is one and the same figure. Choose another one to compare it with.'
			},
			row: {
				kk: 'Тек жарияланған сандар салыстырылады; есептелген жол немесе сөзден тұратын жол жеке келтіріледі.',
				ru: 'Сравниваются только опубликованные цифры; расчетная строка или строка из слов цитируется отдельно.',
				en: 'Only printed figures are compared; a derived row or a row of words is quoted alone.'
			}
		},
		units: {
			KZT: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
			KZT_per_person: { kk: 'адам басына теңге', ru: 'тенге на человека', en: 'tenge per person' },
			persons: { kk: 'адам', ru: 'люди', en: 'people' },
			percent: { kk: 'пайыз', ru: 'проценты', en: 'percent' },
			count: { kk: 'дана', ru: 'единицы', en: 'items' },
			ratio: { kk: 'есе', ru: 'разы', en: 'times' }
		}
	},
	panel: {
		/** Of the part of a figure's page, and of the way to it from pages that list figures. */
		title: { kk: 'Саннан дәйексөз алу', ru: 'Процитировать цифру', en: 'Quote a number' },
		lead: {
			kk: 'Бір сан туралы немесе екі сан мен олардың айырмасы туралы дайын сөйлем: жариялаушысы, күні және сілтемесімен.',
			ru: 'Готовая фраза об одной цифре или о двух с их разницей, с указанием, кто и когда опубликовал, и со ссылкой.',
			en: 'A ready sentence about one figure, or about two with their difference, with publisher, day and link.'
		},
		noScript: {
			kk: 'Сөйлемді скрипт құрастырады. Скриптсіз санды төмендегі кестеден, ал оның жарияланымын кестеден кейінгі тізімнен алыңыз.',
			ru: 'Фразу составляет скрипт. Без него возьмите цифру из таблицы ниже, а ее публикацию – из списка после нее.',
			en: 'The sentence is put together by a script. Without one, take the figure from the table below and its publication from the list after it.'
		},
		loading: { kk: 'Сандар жүктеліп жатыр.', ru: 'Цифры загружаются.', en: 'Loading the figures.' },
		failed: {
			kk: 'Дәйексөзге арналған сандар жүктелмеді. Байланысты тексеріп, осы бөлікті жауып, қайта ашыңыз.',
			ru: 'Цифры для цитат загрузить не удалось. Проверьте связь, закройте эту часть и откройте ее снова.',
			en: 'The figures for quotations could not be loaded. Check the connection, close this part and open it again.'
		},
		first: { kk: 'Сан', ru: 'Цифра', en: 'Figure' },
		second: { kk: 'Немен салыстыру', ru: 'Сравнить с', en: 'Compare with' },
		none: { kk: 'салыстырмау', ru: 'ни с чем', en: 'nothing' },
		choose: {
			kk: 'Тізімнен таңдаңыз не диаграмма белгісін немесе кесте жолын шертіңіз (Enter пернесі де жарайды): бірінші таңдалған сан келтіріледі, келесісі онымен салыстырылады.',
			ru: 'Выберите из списков либо щелчком или клавишей Enter на отметках графика и строках таблицы: первая выбранная цифра цитируется, следующая с ней сравнивается.',
			en: 'Choose from the lists, or by a click or Enter on marks of the chart or rows of the table: the first choice is quoted, the next is compared with it.'
		},
		/** On the button of a row, before the words of the row. */
		quote: { kk: 'Дәйексөз', ru: 'Цитата', en: 'Quote' },
		result: { kk: 'Сөйлем', ru: 'Фраза', en: 'Sentence' },
		warnings: { kk: 'Дәйексөз алмас бұрын', ru: 'Прежде чем цитировать', en: 'Before you quote' },
		copy: { kk: 'Сілтемесімен көшіру', ru: 'Скопировать со ссылкой', en: 'Copy with link' },
		copied: { kk: 'Көшірілді.', ru: 'Скопировано.', en: 'Copied.' },
		notCopied: {
			kk: 'Браузер көшіруге рұқсат бермеді. Төмендегі өрістен мәтінді өзіңіз көшіріп алыңыз.',
			ru: 'Браузер не разрешил копирование. Скопируйте текст из поля ниже сами.',
			en: 'The browser did not allow copying. Copy the text from the field below by hand.'
		},
		byHand: { kk: 'Көшірілетін мәтін', ru: 'Текст для копирования', en: 'Text to copy' }
	}
};

export type QuoteWords = InOne<typeof WORDS>;
export type QuotationWords = QuoteWords['quotation'];
export type QuotePanelWords = QuoteWords['panel'];

export function quoteWords(lang: Lang): QuoteWords {
	return inOne(WORDS, lang);
}
