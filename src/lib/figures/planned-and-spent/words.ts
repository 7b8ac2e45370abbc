/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Республикалық бюджет денсаулық сақтауға қанша жоспарлап, қанша жұмсады?',
		ru: 'Сколько на здравоохранение запланировал и сколько потратил республиканский бюджет?',
		en: 'What did the republican budget plan for health, and what did it spend?'
	},
	description: {
		kk: 'Диаграмма республикалық бюджеттен денсаулық сақтауға жұмсалған ақшаны жинақта бар ең соңғы жоспармен қатар, жыл бойынша және жоспарға шаққандағы пайызбен көрсетеді.',
		ru: 'График показывает по годам, сколько республиканский бюджет потратил на здравоохранение, рядом с последним планом, который есть в своде, и с долей выполнения в процентах.',
		en: 'The chart shows by year what the republican budget spent on health beside the last plan that the record has, with the share carried out in percent.'
	},
	unitLine: SHARED.billions,
	panel: {
		kk: 'Жұмсалғаны, оның астында жинақта бар соңғы жоспар',
		ru: 'Потрачено, под ним последний план, который есть в своде',
		en: 'What was spent, and under it the last plan that the record has'
	},
	/** Which plan it is. */
	plan: {
		first: { kk: 'алғашқы жоспар, {law}', ru: 'первый план, {law}', en: 'first plan, {law}' },
		last: {
			kk: 'жинақтағы соңғы жоспар, {law}',
			ru: 'последний план в своде, {law}',
			en: 'last plan in the record, {law}'
		}
	},
	law: {
		first: SHARED.lawOfDay,
		last: { kk: '{day} редакция', ru: 'редакция от {day}', en: 'edition of {day}' }
	},
	/** The same after a share. */
	against: {
		first: { kk: 'алғашқы жоспарға шаққанда', ru: 'первого плана', en: 'of the first plan' },
		last: {
			kk: 'жинақтағы соңғы жоспарға шаққанда',
			ru: 'последнего плана в своде',
			en: 'of the last plan in the record'
		}
	},
	/** The words that tell that the other figure is no plan. */
	wasSpent: { kk: 'жұмсалды', ru: 'потрачено', en: 'spent' },
	name: { kk: '{year}: {plan}', ru: '{year}: {plan}', en: '{year}: {plan}' },
	spentCaption: {
		kk: '{value}: жоспарға шаққанда {share}',
		ru: '{value}: {share} плана',
		en: '{value}: {share} of the plan'
	},
	planCaption: { kk: 'жоспар {value}', ru: 'план {value}', en: 'plan {value}' },
	ofPlan: { kk: 'осы жоспарға шаққанда {share}', ru: '{share} этого плана', en: '{share} of this plan' },
	takeaway: {
		kk: '{year} жылға республикалық бюджетте денсаулық сақтауға {planned} жоспарланды ({law}), ал {spent} жұмсалды, бұл – {against} {share}.',
		ru: 'На {year} год республиканский бюджет запланировал на здравоохранение {planned} ({law}), а потрачено {spent} – {share} {against}.',
		en: 'For {year} the republican budget planned {planned} for health ({law}) and {spent} was spent, {share} {against}.'
	},
	takeawayMost: {
		kk: 'Үлес {year} жылы ең үлкен: {spent} жұмсалды, {against} {share} ({law}), ал бұл заңның одан кейінгі редакциясы жинақта жоқ.',
		ru: 'Самая большая доля – за {year} год: потрачено {spent} – {share} {against} ({law}), а более поздней редакции этого закона в своде нет.',
		en: 'The share is highest for {year}: {spent} was spent, {share} {against} ({law}), and the record has no later edition of that law.'
	},
	none: {
		kk: 'Жинақта республикалық бюджеттің денсаулық сақтауға арналған жоспары мен атқарылуы қатар келетін жыл жоқ.',
		ru: 'В своде нет года, за который есть и план, и исполнение республиканского бюджета по здравоохранению.',
		en: 'The record has no year with both a plan and the execution of health in the republican budget.'
	},
	headline: {
		kk: '{share} {against} ({law}) республикалық бюджеттен денсаулық сақтауға {year} жылы жұмсалды',
		ru: '{share} {against} ({law}) потрачено на здравоохранение из республиканского бюджета за {year} год',
		en: '{share} {against} ({law}) was spent on health from the republican budget in {year}'
	},
	alt: {
		kk: '{year}: {plan} – {planned}, жұмсалды {spent}, {against} {share}.',
		ru: '{year}: {plan} – {planned}, потрачено {spent}, {share} {against}.',
		en: '{year}: {plan} – {planned}, spent {spent}, {share} {against}.'
	},
	altAlone: {
		kk: 'Жоспары жинақта жоқ жылдар: {years}.',
		ru: 'Годы, плана на которые в своде нет: {years}.',
		en: 'Years whose plan is not in the record: {years}.'
	},
	noPlan: { kk: 'жоспары жинақта жоқ', ru: 'плана в своде нет', en: 'no plan in the record' },
	notPublished: SHARED.notPublished,
	columns: {
		year: SHARED.year,
		planned: { kk: 'Жоспарланды', ru: 'Запланировано', en: 'Planned' },
		plan: { kk: 'Қай жоспар', ru: 'Какой план', en: 'Which plan' },
		spent: { kk: 'Жұмсалды', ru: 'Потрачено', en: 'Spent' },
		status: { kk: 'Жұмсалғанның мәртебесі', ru: 'Статус потраченного', en: 'Status of what was spent' },
		share: { kk: 'Осы жоспарға шаққанда', ru: 'Доля этого плана', en: 'Share of this plan' }
	},
	caveats: [
		{
			kk: 'Жоспар – сол жылдың бюджеті туралы заңның жинақтағы соңғы редакциясы; одан кейінгілері болуы мүмкін. Көктемгі редакцияда жылдың соңына дейін қосылғаны немесе алынғаны жоқ, сондықтан 100 %-дан асқаны артық жұмсалды, одан төмені үнемделді деген сөз емес.',
			ru: 'План – это последняя редакция закона о бюджете того же года, которая есть в своде; позже могли быть и другие. В весенней редакции нет того, что добавили или сняли до конца года, поэтому больше 100 % не значит «перерасход», а меньше не значит «экономия».',
			en: 'The plan is the last edition of the law on the budget of that year that the record has; there may be later ones. An edition of spring does not hold what was added or taken away before the year ended: above 100 percent does not say "overspent", and below it does not say "saved".'
		},
		{
			kk: 'Бұл – республикалық бюджет қана, жергілікті бюджеттерсіз. Ол Қор төлеген ақша емес: Қор туралы диаграммалардағы сомаларға қосылмайды.',
			ru: 'Это один республиканский бюджет, без местных. Это не то, что заплатил Фонд: с суммами графиков о Фонде эти суммы не складываются.',
			en: 'This is the republican budget alone, without local budgets. It is not what the Fund paid, and is never added to the sums of figures on the Fund.'
		},
		{
			kk: 'Жұмсалған сомалар – Қаржы министрлігі кестесінің GitHub-тағы көшірмесінен; оның екінші көшірмесі табылмады. Пайыз есептелген және бүтін санмен берілген.',
			ru: 'Потраченные суммы взяты из копии таблицы Министерства финансов на GitHub; второй копии не нашлось. Доля рассчитана и дана в целых процентах.',
			en: 'The sums spent come from a copy on GitHub of a table of the Ministry of Finance; no second copy was found. The share is derived and told in whole percent.'
		}
	],
	caveatFirst: {
		kk: '{years} жыл бойынша жинақта жыл басталғанға дейін қабылданған алғашқы жоспар ғана бар.',
		ru: 'За {years} год в своде есть только первый план, принятый до начала года.',
		en: 'For {years} the record has only the first plan, made before the year began.'
	}
};
