/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { knownLaw } from '../../text/newest-law.ts';
import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Қорға кім төлейді?', ru: 'Кто платит в Фонд?', en: 'Who pays into the Fund?' },
	description: {
		kk: 'Диаграмма төлеушілер бойынша жарналар мен аударымдарды, бюджет туралы заңдардың жылдар бойынша болжамын, төлеушілер бойынша жарияланған түсімдерді және 2017 жылғы шілдеден бергі өспелі қорытындыны көрсетеді.',
		ru: 'График показывает взносы и отчисления по плательщикам, какими их прогнозируют законы о бюджете по годам, поступления, насколько они опубликованы по плательщикам, и нарастающий итог с июля 2017 года.',
		en: 'The figure shows contributions and deductions by payer, as the budget laws forecast them by year, receipts as far as they were printed by payer, and the running total since July 2017.'
	},
	choices: {
		editions: { kk: 'Бюджет туралы заңдар', ru: 'Законы о бюджете', en: 'Budget laws' },
		'editions.newest': {
			kk: `әр жылға: ${knownLaw('forecast', 'kk')}`,
			ru: `для каждого года ${knownLaw('forecast', 'ru')}`,
			en: `for each year, ${knownLaw('forecast', 'en')}`
		},
		'editions.all': {
			kk: 'бұрынғы заңдардың болжамымен бірге',
			ru: 'вместе с прогнозами прежних законов',
			en: 'with the forecasts of older laws'
		}
	},
	unitLine: SHARED.billions,
	panel: {
		forecast: {
			kk: 'Бюджет туралы заңдарда күтілетіні: төлеушілер мен жылдар бойынша',
			ru: 'Чего ожидают законы о бюджете, по плательщикам и годам',
			en: 'What the budget laws expect, by payer and year'
		},
		months: {
			kk: '{when} не түсті: төлеушілердің {count} тобы бойынша',
			ru: 'Что поступило за {when}; групп плательщиков: {count}',
			en: 'What came in over {when}, by {count} groups of payers'
		},
		cumulative: {
			kk: '2017 жылғы шілдеден бері не түсті: төлеушілер бойынша',
			ru: 'Что поступило с июля 2017 года, по плательщикам',
			en: 'What had come in since July 2017, by payer'
		}
	},
	/** Short names of payers for the drawing, where the list's name is long. */
	short: {
		all: { kk: 'Барлығы', ru: 'Всего', en: 'In all' },
		state: { kk: 'Мемлекет', ru: 'Государство', en: 'State' },
		employer: SHARED.employers,
		nonstate_contributions: SHARED.otherContributions,
		entrepreneur_and_civil_contract: {
			kk: 'Кәсіпкерлер, азаматтық шарттар',
			ru: 'ИП и договоры ГПХ',
			en: 'Entrepreneurs, civil contracts'
		}
	},
	/** How the first months of a year are called after "over" and "in", by the last of them; {year}. */
	spans: {
		3: { kk: '{year} жылдың бірінші тоқсанында', ru: 'первый квартал {year} года', en: 'the first quarter of {year}' },
		6: { kk: '{year} жылдың бірінші жартысында', ru: 'первое полугодие {year} года', en: 'the first half of {year}' },
		9: { kk: '{year} жылдың тоғыз айында', ru: 'девять месяцев {year} года', en: 'the nine months of {year}' },
		12: { kk: '{year} жылы', ru: '{year} год', en: '{year}' }
	},
	/** Any other number of first months; {count}, {year}. */
	months: {
		one: {
			kk: '{year} жылдың алғашқы {count} айында',
			ru: '{count} месяц {year} года',
			en: 'the first {count} month of {year}'
		},
		few: {
			kk: '{year} жылдың алғашқы {count} айында',
			ru: '{count} месяца {year} года',
			en: 'the first {count} months of {year}'
		},
		many: {
			kk: '{year} жылдың алғашқы {count} айында',
			ru: '{count} месяцев {year} года',
			en: 'the first {count} months of {year}'
		}
	},
	/** Said where no publication prints who paid what in the year. */
	takeawayUnknown: {
		kk: '{year} жылы кім қанша төлегенін біз тапқан жарияланымдардың бірде-бірі келтірмейді.',
		ru: 'Кто сколько заплатил в {year} году, ни одна найденная нами публикация не приводит.',
		en: 'Who paid what in {year} no publication that we found prints.'
	},
	takeaway: {
		kk: 'Бюджет туралы заңда ({day}) {year} жылға {all} түсім күтілген, оның ішінде мемлекеттен {state}, жұмыс берушілерден {employer}, барлық басқа жарналардан {other}.',
		ru: 'По закону о бюджете от {day} на {year} год ожидалось {all}, из них {state} от государства, {employer} от работодателей и {other} в виде всех других взносов.',
		en: 'For {year} the budget law of {day} expected {all}, including {state} from the state, {employer} from employers and {other} in all other contributions.'
	},
	takeawayMonths: {
		kk: '{when} (төлеушілер бойынша жарияланған ең жаңа кезең) түскені {all}, оның ішінде мемлекет төлегені {state}.',
		ru: 'За {when} (новейший период, опубликованный по плательщикам) поступило {all}, из них от государства {state}.',
		en: 'In {when}, the newest period printed by payer, of {all} received the state had paid {state}.'
	},
	headlineReceived: {
		kk: '{when} түсті, оның ішінде мемлекеттен {state}',
		ru: 'поступило за {when}, из них {state} от государства',
		en: 'received in {when}, {state} of it from the state'
	},
	headline: {
		kk: '{year} жылға барлығы күтілген (бюджет туралы заң, {day}), оның ішінде мемлекеттен {state}; кім қанша төлегенін біз тапқан жарияланымдардың бірде-бірі келтірмейді',
		ru: 'всего ожидалось на {year} год по закону о бюджете от {day}, из них {state} от государства; кто сколько заплатил, ни одна найденная нами публикация не приводит',
		en: 'expected in all for {year} by the budget law of {day}, {state} of it from the state; who paid what that year no publication that we found prints'
	},
	/** {law} from which the forecasts are */
	altLaw: {
		kk: 'Әр жылдың болжамы {law} бойынша берілген.',
		ru: 'Прогноз для каждого года дает {law}.',
		en: 'The forecasts are, for each year, of {law}.'
	},
	altForecast: { kk: 'Болжам, {payer}: {list}.', ru: 'Прогнозы, {payer}: {list}.', en: 'Forecasts, {payer}: {list}.' },
	altMonths: { kk: '{when} түскені: {list}.', ru: 'Поступило за {when}: {list}.', en: 'Received in {when}: {list}.' },
	altCumulative: {
		kk: '2017 жылғы шілдеден бері түскені, {payer}: {list}.',
		ru: 'Поступило с июля 2017 года, {payer}: {list}.',
		en: 'Received since July 2017, {payer}: {list}.'
	},
	law: SHARED.lawOfDay,
	earlier: { kk: '{day} заң: {value}', ru: 'Закон от {day}: {value}', en: 'The law of {day} expected {value}' },
	columns: {
		panel: SHARED.what,
		payer: SHARED.payer,
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value,
		law: SHARED.law
	},
	caveats: [
		{
			kk: 'Болжам – бюджет туралы заңда күтілетін сома; түсім – нақты түскен сома. Олар бөлек диаграммаларда берілген, қосылмайды және жалғанбайды.',
			ru: 'Прогноз – это то, чего ожидает закон о бюджете, поступления – то, что пришло. Они показаны на отдельных графиках, не складываются и не соединяются.',
			en: 'A forecast is what a budget law expects; a receipt is what came in. They stand in separate panels and are never added up or joined.'
		},
		{
			kk: 'Болжамдар тек сақтандыру пакетіне (МӘМС) қатысты. «Барлық басқа жарналар» – заңның бір жолы: онда жұмыскерлер, кәсіпкерлер, дербес төлеушілер және басқалар бір сомамен берілген, оны бөлуге болмайды, сондықтан ол мемлекет пен жұмыс берушілерге қосылмайды. Жалпы сомаға инвестициялық табыс, өсімпұл және әскерилер үшін аударым да кіреді.',
			ru: 'Прогнозы относятся только к страховому пакету (ОСМС). «Все другие взносы» – строка закона, где работники, предприниматели, самостоятельные плательщики и прочие даны одной суммой; разделить ее нельзя, поэтому она не сложена с государством и работодателями. В итог входят также инвестиционный доход, пени и перечисление за военнослужащих.',
			en: 'The forecasts speak of the insurance package (OSMS) only. "All other contributions" is a line of the law that holds employees, entrepreneurs, self-payers and others in one sum: it cannot be split, so it is not stacked with the state and the employers. The total also holds investment income, late-payment penalties and a transfer for the military.'
		},
		{
			kk: 'Өспелі қорытынды 2017 жылғы шілдеде басталды; ол кезде мемлекет әлі төлемеген. Нүкте – жарияланған қорытынды; сызық бір өспелі қорытындының нүктелерін қосады, арадағы күндер туралы ештеңе айтпайды.',
			ru: 'Нарастающий итог начался в июле 2017 года; государство тогда еще не платило. Точка – опубликованный итог; линия соединяет точки одного нарастающего итога и ничего не говорит о днях между ними.',
			en: 'The running total began in July 2017; the state did not pay yet. A dot is a printed total; the line joins dots of one running total and says nothing about the days between.'
		}
	],
	/** Where no whole year is printed by payer. */
	noWholeYear: {
		kk: 'Біз тапқан жарияланымдардың бірде-бірі бүкіл ел бойынша тұтас күнтізбелік жылдың түсімін төлеушілерге бөліп келтірмейді.',
		ru: 'Ни одна найденная нами публикация не приводит поступлений по всей стране за целый календарный год по плательщикам.',
		en: 'No publication that we found prints the receipts of the whole country for a whole calendar year by payer.'
	}
};
