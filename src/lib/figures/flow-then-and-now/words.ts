/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { WORDS as TODAY } from '../money-flow/words.ts';
import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Екі қордың ақшасы кімнен келіп, неге жұмсалуға тиіс еді?',
		ru: 'От кого и на что должны были идти деньги двух фондов?',
		en: 'From whom and for what was the money of the two funds to go?'
	},
	description: {
		kk: 'Диаграмма бірінші қордың және бүгінгі Қордың жоспарлы ақшасының төлеушіден мақсатқа дейінгі жолын қатар, ЖІӨ-нің бірдей масштабымен көрсетеді.',
		ru: 'График показывает рядом путь плановых денег первого фонда и нынешнего Фонда от плательщика до назначения, в одном масштабе ВВП.',
		en: 'The chart shows side by side the way of the planned money of the first fund and of the Fund of today, from payer to purpose, on one scale of GDP.'
	},
	unitLine: {
		kk: 'әр сома – өз жылының ЖІӨ-сіне қатысты %, екі суретте масштаб бір; теңгесі кестеде',
		ru: 'каждая сумма в % ВВП своего года, масштаб двух рисунков один; тенге – в таблице',
		en: 'each sum in percent of the GDP of its year, one scale for both drawings; tenge stand in the table'
	},
	panel: {
		then: {
			kk: 'Бірінші қор, {year} жылғы бюджет: жоспар',
			ru: 'Первый фонд, бюджет на {year} год: план',
			en: 'The first fund, budget of {year}: plan'
		},
		now: {
			kk: 'Бүгінгі Қор, {year} жыл, сақтандыру ақшасы: жоспар, сол масштабпен',
			ru: 'Нынешний Фонд, {year} год, деньги страхования: план, в том же масштабе',
			en: 'The Fund of today, {year}, insurance money: plan, on the same scale'
		}
	},
	stages: [
		{ kk: 'Кім төлейді', ru: 'Кто платит', en: 'Who pays' },
		{ kk: 'Қор', ru: 'Фонд', en: 'The fund' },
		{ kk: 'Неге', ru: 'На что', en: 'What for' }
	],
	node: {
		...TODAY.node,
		local_budget: {
			kk: 'Жергілікті бюджеттер, жұмыс істемейтіндер үшін',
			ru: 'Местные бюджеты за неработающих',
			en: 'Local budgets, for those who do not work'
		},
		opening_balance: {
			kk: 'Жыл басындағы қалдық',
			ru: 'Остаток на начало года',
			en: 'Balance at the start of the year'
		},
		other_income: { kk: 'Өзге түсімдер', ru: 'Прочие поступления', en: 'Other income' },
		running_costs: {
			kk: 'Қорды ұстау және дамыту',
			ru: 'Содержание и развитие фонда',
			en: 'Running and development of the fund'
		}
	},
	fund: {
		then: { kk: 'Бірінші қор, бүкіл бюджет', ru: 'Первый фонд, весь бюджет', en: 'First fund, whole budget' },
		now: TODAY.node.fund
	},
	care: {
		then: { kk: 'Медициналық көмекке төлем', ru: 'Оплата медицинской помощи', en: 'Payment for care' },
		now: TODAY.node.care
	},
	takeaway: {
		kk: 'Бірінші қордың {then} жылғы бюджеті жоспар бойынша {first} еді, ал бүгінгі Қордың {now} жылға жоспарланған түсімі – {second}; бұл – міндеті бөлек екі қор.',
		ru: 'Бюджет первого фонда на {then} год составлял по плану {first}, а поступления нынешнего Фонда, запланированные на {now} год, – {second}; это два фонда с разными задачами.',
		en: 'The budget of the first fund for {then} was planned at {first}, and the receipts of the Fund of today were planned for {now} at {second}; these are two funds with different tasks.'
	},
	takeawayPayers: {
		kk: 'Бұл міндеті бөлек екі қордың біріншісіне {then} жылға жергілікті бюджеттерден {local}, жұмыс берушілерден {first} жоспарланса, бүгінгісіне {now} жылға мемлекеттен {state}, жұмыс берушілерден {second} жоспарланды.',
		ru: 'В эти два фонда с разными задачами должны были по плану прийти: в первый на {then} год от местных бюджетов {local} и от работодателей {first}, в нынешний на {now} год от государства {state} и от работодателей {second}.',
		en: 'In these two funds with different tasks, local budgets were planned to pay {local} and employers {first} for {then}, and the state {state} and employers {second} for {now}.'
	},
	/** What the two have unlike, as each sentence says it. */
	cautions: {
		unlike: { kk: 'міндеті бөлек екі қор', ru: 'два фонда с разными задачами', en: 'two funds with different tasks' }
	},
	headline: {
		kk: 'бірінші қордың {then} жылға жоспарланған бүкіл бюджеті болды, ал бүгінгі Қордың {now} жылға жоспарланған түсімі – {second}; бұл – міндеті бөлек екі қор',
		ru: 'составлял по плану весь бюджет первого фонда на {then} год, а плановые поступления нынешнего Фонда на {now} год – {second}; это два фонда с разными задачами',
		en: 'was the whole planned budget of the first fund for {then}, and the planned receipts of the Fund of today for {now} were {second}; these are two funds with different tasks'
	},
	alt: SHARED.altPanel,
	columns: {
		fund: { kk: 'Қор', ru: 'Фонд', en: 'Fund' },
		stage: TODAY.columns.stage,
		what: TODAY.columns.what,
		period: SHARED.period,
		status: SHARED.status,
		law: { kk: 'Актінің күні', ru: 'День акта', en: 'Day of the act' },
		nominal: { kk: 'Теңге, өз жылының бағасымен', ru: 'Тенге, в ценах своего года', en: 'Tenge, prices of its year' },
		value: { kk: 'ЖІӨ-ге қатысты', ru: 'К ВВП', en: 'Of GDP' }
	},
	funds: {
		then: { kk: 'Бірінші қор', ru: 'Первый фонд', en: 'The first fund' },
		now: SHARED.fundToday
	},
	caveats: [
		{
			kk: 'Екеуі де жоспар: бірінші қорға бүкіл ел бойынша қанша түскені жарияланбаған, ал бүгінгі Қордың төлеушілер бойынша толық жылғы нақты түсімі ЖІӨ-мен бірге жоқ. Үлес соманы сол жылдың нақты ЖІӨ-сіне бөлу арқылы есептелген.',
			ru: 'И то и другое – план: сколько пришло в первый фонд по всей стране, не опубликовано, а фактических поступлений нынешнего Фонда по плательщикам за целый год в своде нет. Доля рассчитана делением на фактический ВВП того же года.',
			en: 'Both are plans: what came to the first fund in the whole country is not published, and the record has no receipts of the Fund of today by payer that happened in a whole year. The share is the sum divided by the GDP counted for that year.'
		},
		{
			kk: 'Бүгінгі Қордан тек сақтандыру ақшасы салынған: кепілдік берілген пакеттің ақшасы да сол Қор арқылы өтеді, бірақ мұнда жоқ. Бірінші қордың кезінде де денсаулық сақтаудың бір бөлігін бюджет тікелей төледі.',
			ru: 'От нынешнего Фонда показаны только деньги страхования: через него идут и деньги гарантированного пакета, здесь их нет. И при первом фонде часть здравоохранения бюджет оплачивал напрямую.',
			en: 'Of the Fund of today only insurance money is drawn: money of the guaranteed package goes through it too and is not here. In the time of the first fund too the budget paid a part of health care directly.'
		},
		{
			kk: 'Бірінші қордың түсімінде жыл басындағы қалдық бар, бүгінгі түсімде ондай жол жоқ. «Түсімнен қалғаны» – түсім мен жоспарланған шығыстың айырмасы.',
			ru: 'В доходах первого фонда есть остаток на начало года, в нынешних поступлениях такой строки нет. «Осталось от поступлений» – разность поступлений и плановых расходов.',
			en: 'The revenue of the first fund has the balance at the start of the year as a line, the receipts of today have none. "Left of receipts" is receipts less planned spending.'
		}
	]
};
