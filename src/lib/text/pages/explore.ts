/** The words of the page where a reader asks with SQL, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Өз сұрағым', ru: 'Свой вопрос', en: 'Ask your own question' },
	description: {
		kk: 'Қазақстандағы міндетті медициналық сақтандыру туралы өз сұрағыңызды барлық жарияланған кесте бойынша, форма арқылы немесе SQL тілінде қойыңыз; ол браузеріңізде есептеледі, ештеңе жіберілмейді.',
		ru: 'Задайте свой вопрос об обязательном медицинском страховании Казахстана, в форме или на SQL, по всем опубликованным таблицам; ответ вычисляется в вашем браузере, ничего не отправляется.',
		en: 'Ask a question of your own about Kazakhstan’s compulsory health insurance, in a form or in SQL over all published tables; it runs in your browser and nothing is uploaded.'
	},
	lead: {
		kk: 'Диаграммаларда жауабы жоқ сұрақты өзіңіз қойыңыз. Жауап жарияланған кестелер бойынша браузеріңізде есептеледі; сұрақ та, жауап та ешқайда жіберілмейді.',
		ru: 'Задайте вопрос, на который не отвечает ни один график. Ответ вычисляется в вашем браузере по опубликованным таблицам; ни вопрос, ни ответ никуда не отправляются.',
		en: 'Ask what no figure here asks. The question runs in your browser over the published tables; neither the question nor the answer is sent anywhere.'
	},
	noScript: {
		kk: 'Жауаптарды браузер есептейді, оған скрипттер керек. Скриптсіз кестелерді деректер бетінен алыңыз.',
		ru: 'Ответы вычисляет браузер, для этого нужны скрипты. Без них возьмите таблицы со страницы данных.',
		en: 'The questions run in the browser, which needs scripts. Without them take the tables from the data page.'
	},
	ready: {
		title: { kk: 'Бастауға он сұрақ', ru: 'Десять вопросов для начала', en: 'Ten questions to begin with' },
		lead: {
			kk: 'Сұрақ редакторға түседі және «Орындау» батырмасын басқанда орындалады.',
			ru: 'Вопрос помещается в редактор и выполняется, когда вы нажмете «Выполнить».',
			en: 'A question is put into the editor; it runs when you press Run.'
		},
		questions: {
			publishers: {
				kk: 'Жинақтағы сандарды кім жариялады?',
				ru: 'Кто опубликовал цифры свода?',
				en: 'Who published the figures of the record?'
			},
			packages: {
				kk: 'Толық жылдарда пакеттер бойынша қанша бөлінді және төленді?',
				ru: 'Сколько выделено и выплачено по пакетам за полные годы?',
				en: 'How much was given and paid by package, in full years?'
			},
			receipts: {
				kk: 'Ай сайын қанша жарна түсті?',
				ru: 'Сколько взносов поступало по месяцам?',
				en: 'How much was contributed, month by month?'
			},
			budget: {
				kk: 'Республикалық бюджетте медициналық көмекке қанша қаражат жоспарланды?',
				ru: 'Сколько денег на медпомощь планировалось в республиканском бюджете?',
				en: 'What did the republican budget plan for care?'
			},
			insured: {
				kk: 'Қанша адам сақтандырылған, қаншасы сақтандырылмаған?',
				ru: 'Сколько людей было застраховано и не застраховано?',
				en: 'How many people were insured and uninsured?'
			},
			regions: {
				kk: 'Қай өңірлер туралы сандар бар?',
				ru: 'О каких регионах есть цифры?',
				en: 'On which regions are there figures?'
			},
			disagreements: {
				kk: 'Жарияланымдар арасындағы айырма қай сұрақта ең үлкен?',
				ru: 'Где публикации расходятся сильнее всего?',
				en: 'Where do publications disagree most?'
			},
			gaps: {
				kk: 'Жылдар бойынша қанша дерек жарияланбады?',
				ru: 'Сколько данных не опубликовано по годам?',
				en: 'How much was not published, by year?'
			},
			share: {
				kk: 'Сомалар ЖІӨ-нің қандай үлесін құрайды?',
				ru: 'Какую долю ВВП составляют суммы?',
				en: 'What share of GDP do the amounts make?'
			},
			promises: {
				kk: 'Не уәде етілді және одан не шықты?',
				ru: 'Что обещали и что из этого вышло?',
				en: 'What was promised, and what became of it?'
			}
		}
	},
	editor: { kk: 'SQL тіліндегі сұрағыңыз', ru: 'Ваш вопрос на SQL', en: 'Your question in SQL' },
	/** How the keys work in the editor. */
	keys: {
		kk: 'Ctrl+Enter (⌘+Enter) орындайды. Бірнеше команда нүктелі үтірмен бөлінеді; соңғысының жауабы көрсетіледі. Редактордан шығу: Escape, содан кейін Tab.',
		ru: 'Ctrl+Enter (⌘+Enter) выполняет его. Несколько команд разделяются точкой с запятой; показан ответ последней. Escape, затем Tab выводит из редактора.',
		en: 'Ctrl+Enter (⌘+Enter) runs it. Several statements are separated by a semicolon; the answer of the last one is shown. Escape, then Tab leaves the editor.'
	},
	buttons: {
		run: { kk: 'Орындау', ru: 'Выполнить', en: 'Run' },
		stop: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
		reset: { kk: 'Кестелерді бастапқы күйіне келтіру', ru: 'Восстановить таблицы', en: 'Bring the tables back' },
		copy: { kk: 'Сілтемені көшіру', ru: 'Скопировать ссылку', en: 'Copy the link' }
	},
	/** What is loaded at the first run; `{size}`. */
	size: {
		kk: 'Алғашқы сұрақта браузер қозғалтқыш пен кестелерді жүктейді: {size}, бір рет.',
		ru: 'При первом вопросе браузер загрузит движок и таблицы: {size}, один раз.',
		en: 'At the first question your browser loads the engine and the tables: {size}, once.'
	},
	/** Asked before loading on a machine that may not bear it; `{size}`. */
	careful: {
		kk: 'Байланыс ақылы не баяу, немесе құрылғының жады аз. Қозғалтқыш пен кестелер – {size}; 400 МБ-қа дейін жад керек.',
		ru: 'Связь платная или медленная, либо у устройства мало памяти. Движок и таблицы – это {size}; памяти нужно до 400 МБ.',
		en: 'Your connection is metered or slow, or the device has little memory. The engine and the tables are {size} and take up to 400 MB of memory.'
	},
	anyway: { kk: 'Жүктеп, орындау', ru: 'Загрузить и выполнить', en: 'Load and run' },
	megabytes: { kk: 'МБ', ru: 'МБ', en: 'MB' },
	loading: {
		engine: {
			kk: 'Қозғалтқыш жүктеліп жатыр: {loaded}, барлығы {total}',
			ru: 'Загружается движок: {loaded} из {total}',
			en: 'The engine is loading: {loaded} of {total}'
		},
		tables: {
			kk: 'Кестелер жүктеліп жатыр: {loaded}, барлығы {total}',
			ru: 'Загружаются таблицы: {loaded} из {total}',
			en: 'The tables are loading: {loaded} of {total}'
		}
	},
	running: { kk: 'Сұрау орындалып жатыр.', ru: 'Запрос выполняется.', en: 'The question runs.' },
	rows: {
		kk: 'Жолдар: {rows}. Уақыты: {ms} мс.',
		ru: 'Строк: {rows}. Время: {ms} мс.',
		en: 'Rows: {rows}. Time: {ms} ms.'
	},
	cutRows: {
		kk: 'Жолдар бұдан көп еді; алғашқы {rows} көрсетілді.',
		ru: 'Строк было больше; показаны первые {rows}.',
		en: 'There were more rows; the first {rows} are shown.'
	},
	cutColumns: {
		kk: 'Жауаптағы бағандар: {all}; алғашқы {shown} көрсетілді.',
		ru: 'В ответе столбцов: {all}; показаны первые {shown}.',
		en: 'The answer has {all} columns; the first {shown} are shown.'
	},
	noRows: { kk: 'Жауапта жол жоқ.', ru: 'В ответе нет строк.', en: 'The answer has no rows.' },
	place: {
		kk: '{line}-жол, {column}-таңба.',
		ru: 'Строка {line}, знак {column}.',
		en: 'Line {line}, column {column}.'
	},
	nearest: {
		kk: 'Мүмкін, «{name}» дегіңіз келген шығар?',
		ru: 'Возможно, имелось в виду «{name}»?',
		en: 'Did you mean “{name}”?'
	},
	detail: { kk: 'DuckDB хабарламасы', ru: 'Сообщение движка', en: 'The engine’s own words' },
	reset: {
		kk: 'Жарияланған кестелер бұрынғы қалпында.',
		ru: 'Опубликованные таблицы снова такие, как были.',
		en: 'The published tables are as they were.'
	},
	/** SQL changed what is published. */
	spoiled: {
		kk: 'Бұл SQL жарияланған кестелерді не кірістірілген функцияларды өзгертті. Келесі сұрақ алдында бәрі жарияланған күйінде қайта жүктеледі; SQL жасаған кестелер жоғалады.',
		ru: 'Этот SQL изменил опубликованные таблицы или встроенные функции. Перед следующим вопросом всё загрузится таким, как опубликовано; сделанное через SQL пропадет.',
		en: 'This SQL changed published tables or built-in functions. Before the next question everything is loaded as published; what SQL made is gone then.'
	},
	lost: {
		kk: 'Келесі сұрақ қозғалтқышты жаңадан іске қосады; өзіңіз жасаған кестелер жойылды.',
		ru: 'Следующий вопрос запустит движок заново; созданных вами таблиц больше нет.',
		en: 'The next question starts the engine anew; tables that you made are gone.'
	},
	copied: {
		kk: 'Сұрағы бар сілтеме көшірілді.',
		ru: 'Ссылка с вопросом скопирована.',
		en: 'The link with the question is copied.'
	},
	notCopied: {
		kk: 'Браузер көшіруге рұқсат бермеді: мекенжайды мекенжай жолағынан көшіріңіз.',
		ru: 'Браузер не дал скопировать: скопируйте адрес из адресной строки.',
		en: 'The browser did not allow copying: take the address from its bar.'
	},
	fragment: {
		opened: {
			kk: 'Бұл сұрақ сілтеме арқылы ашылды. Алдымен оқып шығыңыз: ол «Орындау» батырмасын басқанда ғана орындалады.',
			ru: 'Этот вопрос открыт по ссылке. Сначала прочтите его: он выполнится, только когда вы нажмете «Выполнить».',
			en: 'The address brought this question. Read it first; it runs only when you press Run.'
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
		}
	},
	failures: {
		offline: {
			kk: 'Желі жоқ: қозғалтқыш немесе кестелер жүктелмеді. Байланысты тексеріп, қайта басыңыз.',
			ru: 'Нет сети: движок или таблицы не загрузились. Проверьте связь и попробуйте еще раз.',
			en: 'There is no network: the engine or the tables could not be loaded. Check the connection and try again.'
		},
		missing: {
			kk: 'Қажетті файл табылмады: сайттың жаңа нұсқасы шыққан болуы мүмкін. Бетті қайта жүктеңіз.',
			ru: 'Нужный файл не найден: возможно, вышла новая версия сайта. Обновите страницу.',
			en: 'A file that is needed was not found: the site may have a newer version. Reload the page.'
		},
		corrupt: {
			kk: 'Файл бүлініп келді, пайдаланылған жоқ. Бетті қайта жүктеңіз.',
			ru: 'Файл пришел поврежденным и не использован. Обновите страницу.',
			en: 'A file arrived damaged and was not used. Reload the page.'
		},
		hang: {
			kk: 'Жүктеу тоқтап қалды. Қайта басып көріңіз.',
			ru: 'Загрузка остановилась. Попробуйте еще раз.',
			en: 'Loading stopped. Try again.'
		},
		cancelled: { kk: 'Жүктеу тоқтатылды.', ru: 'Загрузка остановлена.', en: 'Loading was stopped.' },
		unsupported: {
			kk: 'Бұл браузер немесе сайттың қауіпсіздік саясаты DuckDB-ді іске қосуға мүмкіндік бермейді.',
			ru: 'Этот браузер или политика сайта не дают движку работать.',
			en: 'This browser or the policy of this site does not let the engine run.'
		},
		crashed: {
			kk: 'Осы сұрақта қозғалтқыш тоқтап қалды.',
			ru: 'На этом вопросе движок остановился из-за сбоя.',
			en: 'The engine crashed over this question.'
		},
		'out-of-memory': {
			kk: 'Сұраққа рұқсат етілгеннен көп жад керек (400 МБ). Азырақ сұраңыз.',
			ru: 'Вопросу нужно больше памяти, чем разрешено (400 МБ). Спросите о меньшем.',
			en: 'The question needs more memory than it may take (400 MB). Ask for less.'
		},
		sql: {
			kk: 'Қозғалтқыш сұрақты қабылдамады.',
			ru: 'Движок не принял вопрос.',
			en: 'The engine refused the question.'
		},
		time: {
			kk: 'Сұрақ {seconds} секундтан кейін тоқтатылды. Азырақ сұраңыз.',
			ru: 'Запрос остановлен через {seconds} с. Спросите о меньшем.',
			en: 'The question was stopped after {seconds} seconds. Ask for less.'
		},
		stopped: { kk: 'Сұрақ тоқтатылды.', ru: 'Вопрос остановлен.', en: 'The question was stopped.' }
	},
	result: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
	empty: { kk: 'бос', ru: 'пусто', en: 'empty' },
	cut: { kk: '…', ru: '…', en: '…' },
	yes: { kk: 'иә', ru: 'да', en: 'yes' },
	no: { kk: 'жоқ', ru: 'нет', en: 'no' },
	sort: { kk: '{column} бағаны бойынша реттеу', ru: 'Упорядочить по столбцу {column}', en: 'Sort by {column}' },
	statistics: {
		title: { kk: 'Бағандар туралы қысқаша', ru: 'Столбцы вкратце', en: 'Columns in brief' },
		column: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
		type: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
		count: { kk: 'Мәндер', ru: 'Значений', en: 'Values' },
		empty: { kk: 'Бос', ru: 'Пустых', en: 'Empty' },
		distinct: { kk: 'Әртүрлі', ru: 'Разных', en: 'Distinct' },
		min: { kk: 'Ең кіші', ru: 'Наименьшее', en: 'Least' },
		max: { kk: 'Ең үлкен', ru: 'Наибольшее', en: 'Greatest' }
	},
	tables: {
		title: { kk: 'Кестелер мен бағандар', ru: 'Таблицы и столбцы', en: 'Tables and columns' },
		lead: {
			kk: 'Барлық жарияланған кесте, әр бағанның түсіндірмесімен.',
			ru: 'Все опубликованные таблицы, с пояснением каждого столбца.',
			en: 'All published tables, each column in words.'
		}
	},
	caveat: {
		kk: 'Жауап сіздікі, ресми сан емес: жоспар мен нақты, жиынтық пен оның бөліктері, өспелі қорытынды мен кезең сомасы қосылмайды.',
		ru: 'Ответ ваш, это не официальная цифра: планы и факты, итоги и их части, суммы нарастающим итогом и суммы за период не складываются.',
		en: 'The answer is yours, not an official figure: plans and actuals, totals and their parts, cumulative amounts and amounts of a period do not add up.'
	}
};

export type ExploreWords = InOne<typeof WORDS>;

export function exploreWords(lang: Lang): ExploreWords {
	return inOne(WORDS, lang);
}
