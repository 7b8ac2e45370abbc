/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Амбулаториялық дәрілерге қанша ақша жұмсалады?',
		ru: 'Сколько тратится на амбулаторные лекарства?',
		en: 'How much goes to medicines for outpatients?'
	},
	description: {
		kk: 'Диаграмма амбулаториялық науқастарға берілетін тегін дәрілерді жылдар бойынша көрсетеді; жоспар мен нақты сома бөлек берілген, жылдың бөлігі белгіленген, сомасы жарияланбаған жылдар бос қалған.',
		ru: 'График показывает бесплатные лекарства для амбулаторных больных по годам; план и факт даны отдельно, часть года отмечена, годы без опубликованной суммы остаются пустыми.',
		en: 'The figure shows free medicines for outpatients by year; what was planned and what was provided stand apart, a part of a year is marked, and years without a printed sum stay empty.'
	},
	unitLine: {
		kk: 'млрд теңге, әр жылдың өз бағасымен; * жылдың бір бөлігі',
		ru: 'млрд тенге, в ценах каждого года; * часть года',
		en: 'billion tenge, prices of each year; * a part of the year'
	},
	panel: {
		money: { kk: 'Жылдар бойынша ақша', ru: 'Деньги по годам', en: 'Money by year' },
		people: { kk: 'Дәрі алған адамдар', ru: 'Сколько людей обеспечено', en: 'People covered' }
	},
	notPublished: SHARED.notPublished,
	notSpent: {
		kk: 'Бүкіл {year} жылда жұмсалғаны',
		ru: 'Израсходовано за весь {year} год',
		en: 'Spent in the whole year {year}'
	},
	/** What happened in a period beside the plan of a year; `part` where the period is none. */
	beside: {
		money: {
			kk: '{when} тегін амбулаториялық дәрілерге {done} жұмсалды ({status}); бүкіл {year} жылға жоспар – {plan}{part}.',
			ru: '{when} на бесплатные амбулаторные лекарства направлено {done} ({status}); план на весь {year} год – {plan}{part}.',
			en: '{when}, {done} went to free medicines for outpatients ({status}); the plan for the whole year {year} is {plan}{part}.'
		},
		people: {
			kk: '{when} оларды {done} алды ({status}); бүкіл {year} жылға жоспар – {plan}{part}.',
			ru: '{when} их получили {done} ({status}); план на весь {year} год – {plan}{part}.',
			en: '{when}, {done} got them ({status}); the plan for the whole year {year} is {plan}{part}.'
		}
	},
	besidePart: {
		kk: ', онымен жылдың бір бөлігі салыстырылмайды',
		ru: ', и с ним часть года не сравнивают',
		en: ', with which a part of a year cannot be compared'
	},
	/** The words of those sentences that tell what the two have unlike. */
	cautions: {
		plan: { kk: 'жылға жоспар', ru: 'план на весь', en: 'the plan for the whole year' }
	},
	takeawaySilent: {
		kk: '{years} жылдарға біз тапқан жарияланымдардың бірде-бірі ешқандай сома келтірмейді.',
		ru: 'Никакой суммы за {years} годы ни одна найденная нами публикация не приводит.',
		en: 'No publication that we found prints any sum for {years}.'
	},
	headline: {
		kk: '{when} тегін амбулаториялық дәрілерге жұмсалды ({status})',
		ru: 'направлено на бесплатные амбулаторные лекарства {when} ({status})',
		en: 'went to free medicines for outpatients {when} ({status})'
	},
	alt: SHARED.altPanel,
	altSilent: {
		kk: 'Сомасы табылмаған жылдар: {years}.',
		ru: 'Суммы не найдены за годы: {years}.',
		en: 'No sum found for: {years}.'
	},
	columns: {
		measure: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'What is printed' },
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Он айдың сомасы толық жылмен, жоспар жұмсалғанмен салыстырылмайды.',
			ru: 'Сумму за десять месяцев не сравнивают с суммой за год, план не сравнивают с израсходованным.',
			en: 'The sum of ten months is not compared with a year, nor a plan with what was spent.'
		},
		{
			kk: '115 және 262 млрд теңгені келтірген жарияланым 48 % өсім туралы жазады; бұл осы екі сомаға сай келмейді, себебі айтылмаған.',
			ru: 'Публикация, которая приводит 115 и 262 млрд, пишет о росте на 48 %; с этими двумя суммами это не сходится, а почему – не сказано.',
			en: 'The publication that prints 115 and 262 billion speaks of growth by 48 percent; that does not fit these two sums, and why is not said.'
		},
		{
			kk: '2024 жылғы 251 млрд теңге туралы жарияланым оның бәрі Қор арқылы өтеді демейді.',
			ru: 'О 251 млрд 2024 года публикация не уточняет, все ли они идут через Фонд.',
			en: 'For 251 billion of 2024 the publication does not say that all of it goes through the Fund.'
		},
		{
			kk: 'Бұл сомалар тек амбулаториялық дәрілерге қатысты; стационарда берілетін дәрілер оған кірмейді. Біз тапқан жарияланымдардың бірде-бірі бұл сомаларды пакет немесе ауру бойынша бөлмейді.',
			ru: 'Эти суммы касаются только амбулаторных лекарств; лекарства в стационаре в них не входят. Ни одна найденная нами публикация не делит эти суммы по пакетам или болезням.',
			en: 'These sums are medicines for outpatients alone; medicines given in hospital are not in them. No publication that we found splits the sums by package or by disease.'
		}
	]
};
