/** The words of the calculator's page by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Сіз қанша төлейсіз?', ru: 'Сколько причитается с вас?', en: 'What is due from you?' },
	description: {
		kk: 'Есептегіш міндетті медициналық сақтандыруға 2017 жылдан бергі бір жылда мәртебе мен табысқа қарай қанша жарна мен аударым төленетінін мөлшерлемесі, базасы және шегімен көрсетеді.',
		ru: 'Калькулятор показывает, сколько взносов и отчислений на обязательное медицинское страхование причитается за год начиная с 2017-го, по статусу и доходу, со ставкой, базой и пределом.',
		en: 'The calculator tells what contributions and deductions of compulsory health insurance are due for a year since 2017, by status and income, with the rate, base and cap behind them.'
	},
	lead: {
		kk: 'Жыл мен мәртебені таңдаңыз. Жауап тек жарияланған заң нормалары бойынша есептеледі; норма болмаса, оның жоқ екені көрсетіледі, болжам жасалмайды.',
		ru: 'Выберите год и статус. Ответ рассчитывается только по опубликованным нормам закона; если нормы нет, об этом сказано, догадок страница не строит.',
		en: 'Choose a year and a status. The answer is counted only from rows of the law that a publication prints; where a row is missing, the page says which and does not guess.'
	},
	/** Said where scripts do not run. */
	noScript: {
		kk: 'Есептегішке скрипттер керек. Ол есептейтін нормалардың бәрі төмендегі кестеде.',
		ru: 'Для калькулятора нужны скрипты. Все нормы, по которым он считает, приведены в таблице ниже.',
		en: 'The calculator needs scripts. All the rows that it counts with are in the table below.'
	},
	form: {
		title: { kk: 'Сіздің жағдайыңыз', ru: 'Ваш случай', en: 'Your case' },
		year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
		status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
		income: {
			kk: 'Ұсталымдарға дейінгі айлық табыс, теңге',
			ru: 'Доход в месяц до вычетов, тенге',
			en: 'Income a month before deductions, tenge'
		},
		first: {
			kk: 'Бірінші жұмыс берушіден айлық табыс, теңге',
			ru: 'Доход в месяц у первого работодателя, тенге',
			en: 'Income a month from the first employer, tenge'
		},
		second: {
			kk: 'Екінші жұмыс берушіден айлық табыс, теңге',
			ru: 'Доход в месяц у второго работодателя, тенге',
			en: 'Income a month from the second employer, tenge'
		},
		category: { kk: 'Санат', ru: 'Категория', en: 'Category' },
		hint: { kk: 'Мысалы, 400 000', ru: 'Например, 400 000', en: 'For example 400 000' }
	},
	statuses: {
		employee: {
			kk: 'бір жұмыс берушідегі жұмыскер',
			ru: 'работник у одного работодателя',
			en: 'employee with one employer'
		},
		'two-employers': {
			kk: 'екі жұмыс берушідегі жұмыскер',
			ru: 'работник у двух работодателей',
			en: 'employee with two employers'
		},
		'civil-contract': {
			kk: 'азаматтық-құқықтық шарт',
			ru: 'договор гражданско-правового характера',
			en: 'civil-law contract'
		},
		entrepreneur: {
			kk: 'дара кәсіпкер (өз пайдасына)',
			ru: 'индивидуальный предприниматель, за себя',
			en: 'individual entrepreneur, for oneself'
		},
		'self-payer': { kk: 'дербес төлеуші', ru: 'самостоятельный плательщик', en: 'self-payer' },
		'state-paid': { kk: 'жеңілдікті санат', ru: 'льготная категория', en: 'state-paid category' }
	},
	faults: {
		empty: {
			kk: 'Табысты жазыңыз; нөл де болады.',
			ru: 'Введите доход; можно и ноль.',
			en: 'Type an income; zero is possible too.'
		},
		text: {
			kk: 'Бұл сан емес. Тек цифр жазыңыз, мысалы 400 000.',
			ru: 'Это не число. Введите только цифры, например 400 000.',
			en: 'This is not a number. Type digits only, for example 400 000.'
		},
		negative: {
			kk: 'Табыс нөлден аз бола алмайды.',
			ru: 'Доход не может быть меньше нуля.',
			en: 'An income cannot be less than zero.'
		},
		huge: {
			kk: 'Бір айда мұнша ешкім таппайды. Артық цифр жоқ па?',
			ru: 'Столько за месяц не зарабатывает никто. Нет ли лишней цифры?',
			en: 'This is more than anyone earns in a month. Is there a digit too many?'
		}
	},
	refusedInput: {
		kk: 'Мекенжайда «{value}» көрсетілген, ол мұнда қолданылмайды. Оның орнына көрсетілгені: {shown}.',
		ru: 'В адресе указано «{value}», здесь такого значения нет. Показано: {shown}.',
		en: 'The address asks for “{value}”, which cannot be used here. Shown instead: {shown}.'
	},
	answer: {
		title: { kk: '{year} жылы қанша төленеді', ru: 'Сколько причитается в {year} году', en: 'What is due in {year}' },
		own: { kk: 'Сіз айына {monthly} төлейсіз', ru: 'Вы платите {monthly} в месяц', en: 'You pay {monthly} a month' },
		nothing: { kk: 'Сіз ештеңе төлемейсіз', ru: 'Вы не платите ничего', en: 'You pay nothing' },
		year: {
			kk: 'Барлық ай бірдей болса, жылына {yearly}.',
			ru: '{yearly} за год, если все месяцы одинаковы.',
			en: '{yearly} in the year, if every month is alike.'
		},
		half: {
			kk: 'Барлық ай бірдей болса, шілдеден желтоқсанға дейін {yearly}: төлемдер 2017 жылғы шілдеде басталды.',
			ru: '{yearly} с июля по декабрь, если все месяцы одинаковы: платежи начались в июле 2017 года.',
			en: '{yearly} from July to December, if every month is alike: payments began in July 2017.'
		},
		printedYear: {
			kk: 'Жарияланым жылдық соманы келтіреді: {sum}.',
			ru: 'В публикации указана сумма за год: {sum}.',
			en: 'A publication prints the sum of the year: {sum}.'
		},
		caption: {
			kk: 'Кім қанша төлейді, заң нормаларымен',
			ru: 'Кто сколько платит, с нормами закона',
			en: 'Who pays what, with the rows of the law'
		},
		together: {
			kk: 'Барлық төлеуші бірге: айына {sum}.',
			ru: 'Все плательщики вместе: {sum} в месяц.',
			en: 'All payers together: {sum} a month.'
		}
	},
	columns: {
		who: { kk: 'Кім төлейді', ru: 'Кто платит', en: 'Who pays' },
		base: { kk: 'База', ru: 'База', en: 'Base' },
		rate: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' },
		cap: { kk: 'Базаның шегі', ru: 'Предел базы', en: 'Cap of the base' },
		monthly: { kk: 'Айына', ru: 'В месяц', en: 'A month' },
		yearly: { kk: 'Жылына', ru: 'За год', en: 'In the year' },
		rows: { kk: 'Нормалар', ru: 'Нормы', en: 'Rows used' }
	},
	payers: {
		employee: { kk: 'Сіз', ru: 'Вы', en: 'You' },
		employer: { kk: 'Жұмыс беруші', ru: 'Работодатель', en: 'Employer' },
		civil_contract: { kk: 'Сіз', ru: 'Вы', en: 'You' },
		entrepreneur: { kk: 'Сіз', ru: 'Вы', en: 'You' },
		self_payer: { kk: 'Сіз', ru: 'Вы', en: 'You' },
		state: { kk: 'Мемлекет', ru: 'Государство', en: 'State' }
	},
	job: { kk: '{payer}, {job}-жұмыс орны', ru: '{payer}, место работы {job}', en: '{payer}, job {job}' },
	cap: {
		kk: '{multiple} × {wage} = {limit}',
		ru: '{multiple} × {wage} = {limit}',
		en: '{multiple} × {wage} = {limit}'
	},
	capped: { kk: 'шекпен шектелді', ru: 'ограничено пределом', en: 'cut at the cap' },
	printed: { kk: 'жарияланған сома', ru: 'опубликованная сумма', en: 'printed sum' },
	/** Of a base that was not needed, as the sum itself is printed. */
	noBase: { kk: 'тек сома жарияланған', ru: 'опубликована только сумма', en: 'only the sum is printed' },
	refusal: {
		title: { kk: '{year} жылға есептелмеді', ru: 'За {year} год не посчитано', en: 'Not counted for {year}' },
		lead: {
			kk: 'Жинақта осы жыл мен мәртебеге қатысты заң нормасы жоқ. Біз тапқан жарияланымдардың бірде-бірі оны келтірмейді, сондықтан ештеңе есептелмеді.',
			ru: 'В своде нет нормы закона для этого года и статуса. Ни одна найденная нами публикация ее не приводит, поэтому ничего не посчитано.',
			en: 'The record lacks a row of the law for this year and status. No publication that we found prints it, so nothing is counted.'
		},
		missing: { kk: 'Жетіспейтіні', ru: 'Не хватает', en: 'Missing' },
		known: { kk: 'Белгілісі', ru: 'Что известно', en: 'What is known' },
		noLonger: {
			kk: 'Мемлекет бұл санат үшін төлеген соңғы күн: {day}. Одан кейін тіркелген жұмыссыздар үшін жергілікті бюджеттер төлейді.',
			ru: 'Государство платило за эту категорию по {day}. После этого за зарегистрированных безработных платят местные бюджеты.',
			en: 'The state paid for this category until {day}. After that, local budgets pay for the registered unemployed.'
		},
		notYet: {
			kk: 'Мемлекет бұл санат үшін төлей бастайтын күн: {day}.',
			ru: 'Государство платит за эту категорию с {day}.',
			en: 'The state pays for this category from {day}.'
		},
		rowOf: { kk: '{measure}, {payer}, {year}', ru: '{measure}, {payer}, {year}', en: '{measure}, {payer}, {year}' },
		rowOfAll: { kk: '{measure}, {year}', ru: '{measure}, {year}', en: '{measure}, {year}' }
	},
	/** What to keep in mind for a status; {year} is not among its holes. */
	notes: {
		employee: [
			{
				kk: 'Жұмыскер жеңілдікті санатта болса, жұмыс беруші ештеңе төлемейді: Қордың 2024 жылғы бетінде осылай көрсетілген.',
				ru: 'За работника льготной категории работодатель ничего не платит: так сказано на странице Фонда 2024 года.',
				en: 'For a worker of a state-paid category the employer owes nothing, according to the Fund’s page of 2024.'
			}
		],
		'two-employers': [
			{
				kk: 'Сіздің жарнаңыздың екі жұмыс орнына бір шегі бар, әр жұмыс берушінің шегі бөлек. Қордың 2024 жылғы бетінде осылай көрсетілген; басқа жылдарға сол ереже сол жылдарға жарияланған шектермен қолданылды.',
				ru: 'У ваших взносов один предел на оба места работы, у каждого работодателя предел свой. Так сказано на странице Фонда 2024 года; к другим годам то же правило применено с опубликованными для них пределами.',
				en: 'Your contributions share one cap over both jobs; each employer has a cap of its own. The Fund’s page of 2024 says so; for other years the same rule is applied to the caps printed for them.'
			},
			{
				kk: 'Екінші жұмыс берушіге біріншісінде қанша төленгені туралы анықтама керек.',
				ru: 'Второму работодателю нужна справка о том, что уплачено у первого.',
				en: 'The second employer needs a certificate of what was paid at the first.'
			}
		],
		'civil-contract': [
			{
				kk: 'Қордың 2024 жылғы беті азаматтық-құқықтық шартпен жұмыс істейтіндерді жұмыскерлермен бірге санайды; басқа жылдарға олар үшін жарияланған мөлшерлеме алынды.',
				ru: 'Страница Фонда 2024 года считает работающих по договорам ГПХ вместе с работниками; для других лет взята ставка, опубликованная для них.',
				en: 'The Fund’s page of 2024 counts those who work under civil contracts among employees; for other years their own printed rate is used.'
			}
		],
		entrepreneur: [
			{
				kk: 'Сома тұрақты, табысқа байланысты емес.',
				ru: 'Сумма фиксированная и от дохода не зависит.',
				en: 'The sum is fixed and does not depend on income.'
			}
		],
		'self-payer': [
			{
				kk: 'Бір жылдың жарнасы ай сайын, он екі бөлек төлеммен төленеді. Қордың 2024 жылғы бетіне сай, 51 000 теңгенің бір төлемі мәртебе бермейді.',
				ru: 'Взносы за год платят двенадцатью отдельными месячными платежами. Согласно странице Фонда 2024 года, один платеж в 51 000 тенге статуса не дает.',
				en: 'The year is paid in twelve separate monthly payments. According to the Fund’s page of 2024, one payment of 51,000 tenge does not give the status.'
			}
		],
		'state-paid': [
			{
				kk: 'Базасы – екі жыл бұрынғы орташа айлық жалақы. Жарияланымда сома келтірілсе, ол мұнда сол күйінде беріледі; әйтпесе бұл мөлшерлеме мен базаның көбейтіндісі.',
				ru: 'База – средняя месячная зарплата двумя годами ранее. Если сумма опубликована, она приведена здесь без изменений; иначе это ставка, умноженная на базу.',
				en: 'The base is the average monthly wage of two years earlier. Where a publication prints the sum, it stands here as printed; otherwise it is the rate times the base.'
			}
		]
	},
	before2020: {
		kk: 'Жұмыскерлер 2020 жылғы қаңтарда төлей бастады: оған дейін олардан ештеңе алынбаған.',
		ru: 'Работники начали платить в январе 2020 года: до этого с них ничего не причиталось.',
		en: 'Employees began to pay in January 2020: before that nothing was due from them.'
	},
	notesTitle: { kk: 'Нені ескерген жөн', ru: 'Что учесть', en: 'What to keep in mind' },
	table: {
		title: {
			kk: 'Есептегіш қолданатын барлық норма',
			ru: 'Все нормы, по которым считает калькулятор',
			en: 'All rows that the calculator counts with'
		},
		lead: {
			kk: 'Қолданыстағы мөлшерлемелер, базалар, шектер және жарияланған сомалар, ең төменгі жалақы мен екі жыл бұрынғы орташа жалақы.',
			ru: 'Действующие ставки, базы, пределы и опубликованные суммы, минимальная зарплата и средняя зарплата двумя годами ранее.',
			en: 'Rates, bases, caps and printed sums in force, the minimum wage, and the average wage of two years earlier.'
		},
		year: { kk: 'Кезең', ru: 'Период', en: 'Period' },
		what: { kk: 'Норма', ru: 'Норма', en: 'Row' },
		value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
		source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' }
	},
	ruleSource: {
		kk: 'Қордың 2024 жылғы беті (жинақта)',
		ru: 'Страница Фонда 2024 года в своде',
		en: 'The Fund’s page of 2024 in the record'
	}
};

export type CalculatorWords = InOne<typeof WORDS>;

export function calculatorWords(lang: Lang): CalculatorWords {
	return inOne(WORDS, lang);
}
