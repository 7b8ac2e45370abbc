/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қай өңірлердің бюджеті D және E деңгейіндегі адамдардың сақтандыруын төлейді?',
		ru: 'Бюджеты каких регионов платят за страховку людей уровней D и E?',
		en: 'Which regions’ budgets pay the insurance of people at levels D and E?'
	},
	description: {
		kk: 'Карта әр өңір бюджетінде D және E деңгейіндегі адамдар мен тіркелген жұмыссыздар үшін Қорға қанша жарна жоспарланғанын көрсетеді және бюджеті табылмаған өңірлерді атайды.',
		ru: 'Карта показывает, сколько взносов Фонду за людей уровней D и E и зарегистрированных безработных запланировано в бюджете каждого региона, и называет регионы, бюджет которых не найден.',
		en: 'The map shows the contributions to the Fund that the budget of each region plans for people at levels D and E and the registered unemployed, and names the regions whose budget was not found.'
	},
	choices: {
		show: SHARED.show,
		'show.tenge': SHARED.tenge,
		'show.per-resident': { kk: 'бір тұрғынға шаққанда', ru: 'на жителя', en: 'per resident' }
	},
	unitLine: {
		tenge: {
			kk: 'млрд теңге, бір жылға жоспар',
			ru: 'млрд тенге, план на год',
			en: 'billion tenge, plan for a year'
		},
		'per-resident': {
			kk: 'өңірдің бір тұрғынына шаққанда теңге, бір жылға жоспар',
			ru: 'тенге на жителя региона, план на год',
			en: 'tenge per resident of the region, plan for a year'
		}
	},
	panel: { kk: '{year} жыл, жоспар', ru: '{year} год, план', en: '{year}, plan' },
	takeaway: {
		kk: '{year} жылға {known} өңірінің бюджеті D және E деңгейіндегі адамдар мен тіркелген жұмыссыздар үшін Қорға жарна жоспарлаған; қалған {unknown} өңірдің бюджет мәтіні біздің деректерде жоқ.',
		ru: 'На {year} год взносы Фонду за людей уровней D и E и зарегистрированных безработных запланированы в бюджетах {known}; текстов бюджетов остальных {unknown} в наших данных нет.',
		en: 'For {year}, the budgets of {known} plan contributions to the Fund for people at levels D and E and the registered unemployed; the budget texts of the other {unknown} are not in our record.'
	},
	takeawayDerived: {
		kk: '{year} жылға бір тұрғынға шаққандағы жоспарды {known} өңірі бойынша есептеуге болады; қалған {unknown} өңірде бюджет мәтіні немесе тұрғындардың жаңа саны жоқ.',
		ru: 'На {year} год план в расчете на жителя можно посчитать для {known}; для остальных {unknown} нет текста бюджета или свежего числа жителей.',
		en: 'For {year}, the plan per resident can be derived for {known}; for the other {unknown} a budget text or a recent count of residents is missing.'
	},
	levels: {
		kk: 'D – отбасының цифрлық картасындағы дағдарыстық, E – шұғыл деңгей; олар үшін көмекке жүгінгенде төленеді.',
		ru: 'D и E – кризисный и экстренный уровни цифровой карты семьи; за таких людей платят, когда они обращаются за помощью.',
		en: 'D and E are the crisis and the emergency level of the digital family card; for them it is paid when they seek care.'
	},
	regions: SHARED.regionsOf,
	regionsKnown: {
		kk: '{all} {known}',
		ru: '{known} из {all}',
		en: '{known} of {all}'
	},
	headline: {
		tenge: {
			kk: '{where} D және E деңгейіндегі адамдар мен тіркелген жұмыссыздар үшін Қорға жарна төлеуге өңір бюджетінде {year} жылға жоспарланған',
			ru: 'запланировано на {year} год {where} на взносы Фонду за людей уровней D и E и зарегистрированных безработных из бюджета региона',
			en: 'is planned for {year} {where}, from the budget of the region, as contributions to the Fund for people at levels D and E and the registered unemployed'
		},
		'per-resident': {
			kk: '{where} бюджеттің Қорға жарнасы ретінде {year} жылға жоспарланған (есептелген)',
			ru: 'запланировано на {year} год {where} на взносы бюджета Фонду (расчет)',
			en: 'is planned for {year} {where} as contributions of its budget to the Fund (derived)'
		}
	},
	mark: {
		kk: '{region}, {year} жыл, {status}: {value}; {edition}',
		ru: '{region}, {year} год, {status}: {value}; {edition}',
		en: '{region}, {year}, {status}: {value}; {edition}'
	},
	editionOf: { kk: 'мәтіні – {day}', ru: 'текст от {day}', en: 'text of {day}' },
	editionUnknown: { kk: 'редакциясы анық емес', ru: 'редакция точно не известна', en: 'edition not certain' },
	steps: { kk: '{low}–{high}', ru: '{low}–{high}', en: '{low}-{high}' },
	gap: {
		no_text: { kk: 'бюджеті табылмады', ru: 'бюджет не найден', en: 'budget not found' },
		no_line: { kk: 'бұл жылғы жол табылмады', ru: 'строка на этот год не найдена', en: 'no line found for this year' },
		press: { kk: 'тек баспасөз атаған', ru: 'называет лишь пресса', en: 'named by the press alone' },
		budget: { kk: 'тұрғындардың жаңа саны жоқ', ru: 'нет свежего числа жителей', en: 'no recent count of residents' }
	},
	missing: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
	/** The same in the table. */
	noInput: SHARED.noInput,
	gapLabel: { kk: '{region}, {year} жыл: {why}', ru: '{region}, {year} год: {why}', en: '{region}, {year}: {why}' },
	pressLabel: {
		kk: '{region}, {year} жыл: {value}, тек баспасөз атаған',
		ru: '{region}, {year} год: {value}, называет лишь пресса',
		en: '{region}, {year}: {value}, named by the press alone'
	},
	alt: { kk: '{year} жыл, жоспар: {list}.', ru: '{year} год, план: {list}.', en: '{year}, plan: {list}.' },
	altMissing: {
		kk: '{year} жылы белгісіз: {list}.',
		ru: 'На {year} год неизвестно: {list}.',
		en: 'Not known for {year}: {list}.'
	},
	columns: {
		region: SHARED.region,
		year: SHARED.year,
		status: SHARED.status,
		publisher: SHARED.publisher,
		edition: { kk: 'Мәтіннің редакциясы', ru: 'Редакция текста', en: 'Edition of the text' },
		residents: { kk: 'Тұрғындар', ru: 'Жители', en: 'Residents' },
		value: SHARED.value,
		note: SHARED.note
	},
	caveats: [
		{
			kk: 'Бюджетте бір ғана жол бар: сома жергілікті орган жарнасын төлейтін адамдардың бәріне арналған, тек D және E деңгейіне емес.',
			ru: 'В бюджете это одна строка: сумма за всех, чьи взносы платят местные органы, а не только за уровни D и E.',
			en: 'The budget has one line: one sum for all whose contributions local bodies pay, not for levels D and E alone.'
		},
		{
			kk: 'Барлық өңірдің бюджеті табылмағандықтан, ел бойынша қорытынды сома шығарылмайды; түсі белгісіз өңір төлемейді деген сөз емес.',
			ru: 'Итога по стране нет, потому что найдены бюджеты не всех регионов; пустой квадрат не значит, что регион не платит.',
			en: 'No total for the country is formed, because not every budget was found; an empty square does not mean that a region does not pay.'
		},
		{
			kk: 'Бұл – жоспар. Редакциялары әртүрлі күнге тиесілі, сондықтан өңірлердің реті – рейтинг емес. Үш жылдық бюджеттің екінші және үшінші жылдарын бірінші жылмен бірге сирек өзгертеді, сондықтан жылдар арасындағы айырма өсім не қысқару емес.',
			ru: 'Это планы. Редакции текстов от разных дней, поэтому порядок регионов не рейтинг. Второй и третий годы трехлетнего бюджета редко меняют вместе с первым, поэтому разница между годами не рост и не сокращение.',
			en: 'These are plans. The texts are editions of different days, so the order of regions is no ranking. The second and third year of a three-year budget are seldom changed along with the first, so a difference between years is neither growth nor a cut.'
		},
		{
			kk: 'Төлеу тәртібін Денсаулық сақтау министрлігі мен баспасөз айтқан: мөлшерлеме – 2 %, ол өңірдің орташа айлық жалақысынан есептеледі. Заңның өз мәтіні біздің деректерде жоқ.',
			ru: 'О правиле сообщили Министерство здравоохранения и пресса: ставка – 2 %, ее считают от средней месячной зарплаты в регионе. Самого текста закона в наших данных нет.',
			en: 'The rule is told by the Ministry of Health and the press: the rate is 2 percent, counted on the average monthly wage of the region. The text of the law itself is not in our record.'
		},
		{
			kk: 'Бір тұрғынға шаққандағы сома жоспарды тұрғындардың ең жаңа жарияланған санына бөлгенде шығады; ол сан бірінші жоспар жылынан екі жылдан ерте болса, есептелмейді. Тұрғындар саны әртүрлі күнге берілген.',
			ru: 'Сумма на жителя – план, деленный на новейшее опубликованное число жителей; если оно старше двух лет до первого года плана, сумма не считается. Числа жителей на разные дни.',
			en: 'Per resident is the plan divided by the newest printed count of residents; where that is from more than two years before the first planned year, none is derived. The counts are of different days.'
		}
	]
};
