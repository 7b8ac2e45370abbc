/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Қанша көмек көрсетілді?', ru: 'Сколько помощи оказано?', en: 'How much care was given?' },
	description: {
		kk: 'Диаграмма жарияланымдарда көмек түрі мен жыл бойынша қанша пациент, қызмет, қаралу, жедел жәрдем шақыртуы мен емделіп шыққан жағдай келтірілгенін көрсетеді; жылдың бөлігі белгіленген, ештеңе қосылмаған.',
		ru: 'График показывает, сколько пациентов, услуг, посещений, вызовов скорой помощи и пролеченных случаев приводят публикации по видам помощи и годам; он отмечает части года и ничего не складывает.',
		en: 'The chart shows how many patients, services, visits, ambulance calls and treated cases publications print by kind of care and year; it marks parts of a year and adds nothing up.'
	},
	choices: {
		measure: { kk: 'Не саналады', ru: 'Что считают', en: 'What is counted' },
		'measure.patients': { kk: 'пациенттер', ru: 'пациенты', en: 'patients' },
		'measure.services': { kk: 'қызметтер', ru: 'услуги', en: 'services' },
		'measure.visits': { kk: 'қаралулар', ru: 'посещения', en: 'visits' },
		'measure.calls': { kk: 'шақыртулар', ru: 'вызовы', en: 'calls' },
		'measure.cases': {
			kk: 'емделіп шыққан жағдайлар мен операциялар',
			ru: 'пролеченные случаи и операции',
			en: 'treated cases and operations'
		},
		'measure.screening': { kk: 'скрининг', ru: 'скрининг', en: 'screening' },
		'measure.need': { kk: 'мұқтаж адамдардың үлесі', ru: 'доля нуждающихся', en: 'share of those in need' }
	},
	unit: {
		patients: {
			kk: 'пациенттер; * жылдың бөлігі; † жоспар',
			ru: 'пациенты; * часть года; † план',
			en: 'patients; * a part of the year; † planned'
		},
		services: {
			kk: 'қызметтер; * жылдың бөлігі; † жоспар',
			ru: 'услуги; * часть года; † план',
			en: 'services; * a part of the year; † planned'
		},
		visits: {
			kk: 'қаралулар мен бригаданың шығуы; * жылдың бөлігі; † жоспар',
			ru: 'посещения и выезды; * часть года; † план',
			en: 'visits and call-outs; * a part of the year; † planned'
		},
		calls: {
			kk: 'шақыртулар; * жылдың бөлігі; † жоспар',
			ru: 'вызовы; * часть года; † план',
			en: 'calls; * a part of the year; † planned'
		},
		cases: {
			kk: 'емделіп шыққан жағдайлар мен операциялар; * жылдың бөлігі; † жоспар',
			ru: 'пролеченные случаи и операции; * часть года; † план',
			en: 'treated cases and operations; * a part of the year; † planned'
		},
		screening: {
			kk: 'адам; * жылдың бөлігі; † жоспар',
			ru: 'человек; * часть года; † план',
			en: 'people; * a part of the year; † planned'
		},
		need: {
			kk: 'мұқтаж адамдардың %-ы; * жылдың бөлігі; † жоспар',
			ru: '% нуждающихся; * часть года; † план',
			en: 'percent of those in need; * a part of the year; † planned'
		}
	},
	package: {
		gobmp: SHARED.gobmp,
		osms: SHARED.osms,
		all: SHARED.bothPackages,
		none: { kk: 'пакеті аталмаған', ru: 'пакет не назван', en: 'package not named' }
	},
	country: SHARED.country,
	partYear: { kk: 'жылдың бір бөлігі', ru: 'часть года', en: 'part of the year' },
	notPublished: SHARED.notPublished,
	takeaway: {
		patients: {
			kk: '{During} {value} {care} алды.',
			ru: '{During} число пациентов по виду «{care}» составило {value}.',
			en: '{During}, {value} received {care}.'
		},
		services: {
			kk: '{During} {care} бойынша {value} қызмет көрсетілді.',
			ru: '{During} число услуг по виду «{care}» составило {value}.',
			en: '{During}, {value} services of {care} were given.'
		},
		visits: {
			kk: '{During} {care} бойынша {value} қаралу мен бригада шығуы болды.',
			ru: '{During} число посещений и выездов по виду «{care}» составило {value}.',
			en: '{During} there were {value} visits and team call-outs of {care}.'
		},
		calls: {
			kk: '{During} {care} бойынша {value} шақырту болды.',
			ru: '{During} число вызовов по виду «{care}» составило {value}.',
			en: '{During} there were {value} {care} calls.'
		},
		surgeries: {
			kk: '{During} {care} бойынша {value} операция жасалды.',
			ru: '{During} число операций по виду «{care}» составило {value}.',
			en: '{During} there were {value} {care} operations.'
		},
		screened_persons: {
			kk: '{During} {value} скринингтен өтті ({care}).',
			ru: '{During} число прошедших скрининг по виду «{care}» составило {value}.',
			en: '{During}, {value} took part in {care}.'
		},
		need_covered_share: {
			kk: '{During} мұқтаж адамдардың {value} көмек алды ({care}).',
			ru: '{During} помощь по виду «{care}» получили {value} нуждающихся.',
			en: '{During}, {value} of those in need received {care}.'
		},
		other: {
			kk: '{During} «{measure}» көрсеткіші {care} бойынша {value} болды.',
			ru: '{During} показатель «{measure}» по виду «{care}» составил {value}.',
			en: '{During} the count was {value} ({care}, {measure}).'
		}
	},
	takeawayPart: {
		kk: 'Диаграммада ел бойынша {all} бар, оның ішінде {part} сан жылдың бір бөлігін ғана қамтиды.',
		ru: 'На графике – {all}, из них {part} – только за часть года.',
		en: 'The drawing holds {all}, {part} of them only for a part of a year.'
	},
	takeawayNone: {
		kk: 'Негізгі {main} {none} түрі бойынша біз тапқан жарияланымдардың бірде-бірі ешқандай сан келтірмейді ({list}).',
		ru: 'Для {none} из {main} ни одна найденная нами публикация не приводит никаких цифр ({list}).',
		en: 'For {none} of {main} no publication that we found prints any count ({list}).'
	},
	countsOf: {
		kk: 'сан',
		ru: 'цифра по стране|цифры по стране|цифр по стране',
		en: 'figure of the country|figures of the country'
	},
	mainKinds: {
		kk: 'көмек түрінің',
		ru: 'основного вида помощи|основных видов помощи|основных видов помощи',
		en: 'main kind of care|main kinds of care'
	},
	takeawayWhole: {
		kk: 'Диаграммада ел бойынша {all} бар, әрқайсысы толық жылды қамтиды.',
		ru: 'На графике – {all}, каждая за целый год.',
		en: 'The drawing holds {all}, each of them for a whole year.'
	},
	headline: {
		patients: {
			kk: '{during} {care} алды',
			ru: 'составило {during} число пациентов по виду «{care}»',
			en: 'received {care} {during}'
		},
		services: {
			kk: 'қызмет {during} {care} бойынша көрсетілді',
			ru: 'составило {during} число услуг по виду «{care}»',
			en: 'services of {care} were given {during}'
		},
		visits: {
			kk: 'қаралу мен бригада шығуы {during} {care} бойынша болды',
			ru: 'составило {during} число посещений и выездов по виду «{care}»',
			en: 'visits and team call-outs of {care} were made {during}'
		},
		calls: {
			kk: 'шақырту {during} {care} бойынша болды',
			ru: 'составило {during} число вызовов по виду «{care}»',
			en: '{care} calls were made {during}'
		},
		surgeries: {
			kk: 'операция {during} {care} бойынша жасалды',
			ru: 'составило {during} число операций по виду «{care}»',
			en: '{care} operations were done {during}'
		},
		screened_persons: {
			kk: '{during} скринингтен өтті ({care})',
			ru: 'составило {during} число прошедших скрининг по виду «{care}»',
			en: 'took part in {care} {during}'
		},
		need_covered_share: {
			kk: 'мұқтаж адам {during} көмек алды ({care})',
			ru: 'нуждающихся получили {during} помощь по виду «{care}»',
			en: 'of those in need received {care} {during}'
		},
		other: {
			kk: '{during} «{measure}» көрсеткіші бойынша есептелді ({care})',
			ru: 'составил {during} показатель «{measure}» по виду «{care}»',
			en: 'were counted {during} ({care}, {measure})'
		}
	},
	alt: { kk: '{care}: {list}.', ru: '{care}: {list}.', en: '{care}: {list}.' },
	altNone: { kk: 'Саны табылмады: {list}.', ru: 'Цифр не найдено: {list}.', en: 'No count found: {list}.' },
	columns: {
		measure: { kk: 'Не саналады', ru: 'Что считают', en: 'What is counted' },
		care: SHARED.careType,
		period: SHARED.period,
		place: SHARED.place,
		package: SHARED.package,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Пациенттер, қызметтер, қаралулар, шақыртулар мен жағдайлар – әртүрлі көрсеткіштер; олар ешқашан қосылмайды, салыстырылмайды. Бір пациентке көп қызмет көрсетілуі мүмкін.',
			ru: 'Пациенты, услуги, посещения, вызовы и случаи – разные показатели; их никогда не складывают и не сравнивают. У одного пациента может быть много услуг.',
			en: 'Patients, services, visits, calls and cases count different things and are never added or compared. One patient can have many services.'
		},
		{
			kk: 'Жылдың бөлігі толық жылмен салыстырылмайды. Бос шеңбер – біз тапқан жарияланымдардың бірде-бірі сан келтірмейтін жыл.',
			ru: 'Часть года не сравнивают с годом. Пустое кольцо – год, для которого ни одна найденная нами публикация не приводит цифры.',
			en: 'A part of a year is not compared with a year. An empty ring is a year for which no publication that we found prints a count.'
		},
		{
			kk: '2025 жылғы жедел жәрдем шақыртулары үшін он бір айдың саны көрсетілген: басқа басылым осыған жуық санды жылдық сан ретінде береді.',
			ru: 'Для вызовов скорой помощи в 2025 году показана цифра за одиннадцать месяцев: другое издание приводит почти ту же цифру как годовую.',
			en: 'For ambulance calls of 2025 the count of eleven months is drawn: another outlet prints nearly the same figure as that of the year.'
		},
		{
			kk: 'Жеке өңірлердің және Қорға дейінгі жылдардың сандары тек кестеде. Паллиативтік көмек бойынша ел туралы төсек пен бригада саны жарияланған, пациенттер саны жарияланбаған. 2023 жылдың бірнеше саны басқа тақырыптағы беттегі көшірмеден алынған.',
			ru: 'Цифры по отдельным регионам и за годы до Фонда приведены только в таблице. О паллиативной помощи по стране опубликовано число коек и бригад, но не пациентов. Несколько цифр 2023 года взяты из перепечатки на посторонней странице.',
			en: 'Counts of single regions and of years before the Fund stand in the table only. For palliative care the country has a count of beds and teams but none of patients. Several counts of 2023 come from a repost on an unrelated page.'
		},
		{
			kk: 'COVID-19 туралы жеке диаграмма бар.',
			ru: 'О COVID-19 есть отдельный график.',
			en: 'COVID-19 has a figure of its own.'
		}
	]
};
