/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Сақтандыру отбасылардың төлемін азайтты ма?',
		ru: 'Стали ли семьи платить меньше из-за страхования?',
		en: 'Did insurance lower what families pay?'
	},
	description: {
		kk: 'Диаграмма отбасылардың денсаулыққа өз қалтасынан төлейтін үлесі сақтандыру толық іске қосылғанға дейін және одан кейін қандай болғанын Қазақстанда және басқа елдерде көрсетеді.',
		ru: 'График показывает, какую долю расходов на здравоохранение семьи оплачивали сами до полного запуска страхования и после него, в Казахстане и в других странах.',
		en: 'The chart shows what share of health spending families paid themselves before insurance started in full and after, in Kazakhstan and in other countries.'
	},
	unitLine: {
		kk: 'отбасылар өз қалтасынан төлеген бөлік, әр елдің барлық ағымдағы денсаулық сақтау шығысының %-ы',
		ru: 'что семьи оплатили из своего кармана, % всех текущих расходов каждой страны на здравоохранение',
		en: 'what families paid out of pocket, percent of all current health spending of each country'
	},
	headline: {
		kk: '{when} Қазақстанда отбасылар өз қалтасынан төлеген үлес болды; МӘМС толық іске қосылғанға дейінгі {beforeYear} жылы ол {before} еді, ал басқа {others} {fallen} елінде үлес осы жылдары төмендеді',
		ru: 'текущих расходов на здравоохранение в Казахстане {when} семьи оплатили сами; в {beforeYear} году, до полного запуска ОСМС, было {before}, а за те же годы доля снизилась в {fallen} из {others}',
		en: 'of current health spending in Kazakhstan {when} was paid by families themselves; in {beforeYear}, before OSMS started in full, it was {before}, and over the same years the share fell in {fallen} of {others}'
	},
	others: {
		kk: 'елдің',
		ru: 'другой страны|других стран|других стран',
		en: 'other country|other countries'
	},
	takeaway: {
		kk: 'Нақты дерек бойынша {beforeYear} жылдан {year} жылға дейін отбасылар төлейтін үлес МӘМС жоқ басқа {others} {fallen} елінде төмендеді, сондықтан Қазақстандағы өзгерістің өзі себебі сақтандыру екенін дәлелдемейді.',
		ru: 'По фактическим данным с {beforeYear} по {year} год доля, которую платят семьи, снизилась в {fallen} из {others}, где ОСМС нет, поэтому сама по себе перемена в Казахстане не доказывает, что ее причина – страхование.',
		en: 'By actual figures the share that families pay fell between {beforeYear} and {year} in {fallen} of {others}, none of which has OSMS, so the change in Kazakhstan alone does not prove that insurance caused it.'
	},
	more: {
		kk: 'Үлес Қазақстандағыдан да көп пайыздық тармаққа төмендеген елдер: {list}.',
		ru: 'На большее число процентных пунктов, чем в Казахстане, доля снизилась в таких странах: {list}.',
		en: 'The share fell by more percentage points than in Kazakhstan in {list}.'
	},
	rose: {
		kk: 'Үлес өскен елдер: {list}.',
		ru: 'Доля выросла в таких странах: {list}.',
		en: 'It rose in {list}.'
	},
	pandemic: {
		kk: 'Осы жылдарға коронавирус пандемиясы да тап келді.',
		ru: 'На эти же годы пришлась пандемия коронавируса.',
		en: 'The coronavirus pandemic fell into the same years.'
	},
	alt: {
		kk: 'Отбасылардың үлесі, {beforeYear} және {year} жылдар: {list}.',
		ru: 'Доля семей в {beforeYear} и {year} годах: {list}.',
		en: 'Share of families in {beforeYear} and {year}: {list}.'
	},
	/** One country in that list. */
	altPair: {
		kk: '{country} – {before}, {value}',
		ru: '{country} – {before}, {value}',
		en: '{country} – {before}, {value}'
	},
	key: { kk: '{year} жыл', ru: '{year} год', en: '{year}' },
	columns: {
		country: { kk: 'Ел', ru: 'Страна', en: 'Country' },
		before: { kk: 'Сақтандыруға дейін, {year} жыл', ru: 'До страхования, {year} год', en: 'Before insurance, {year}' },
		after: { kk: 'Кейін, {year} жыл', ru: 'После, {year} год', en: 'After, {year}' },
		status: SHARED.status
	},
	notPublished: SHARED.noInput,
	caveats: [
		{
			kk: 'Себеп туралы не белгілі: 2020 жылы сақтандыру да, пандемия да басталды, екеуінің әсерін бұл сандардан айыру мүмкін емес. Қазақстанда үлес осы екі жылдың арасында бірқалыпты өзгерген жоқ: жыл сайынғысы – «Денсаулыққа шын мәнінде кім төлейді» деген сұрақта.',
			ru: 'Что известно о причинах: в 2020 году начались и страхование, и пандемия, и разделить их влияние по этим цифрам нельзя. В Казахстане доля между двумя годами менялась неровно: по годам она дана в вопросе «Кто на самом деле платит за здоровье».',
			en: 'What is known of causes: in 2020 both insurance and the pandemic began, and these figures cannot part their effects. In Kazakhstan the share moved unevenly between the two years: it stands year by year at the question "Who really pays for health".'
		},
		{
			kk: 'Үлес әр елдің барлық ағымдағы денсаулық сақтау шығысынан алынған, сақтандыру қорының ақшасынан емес. Елдерді ешкім әділ салыстыру үшін іріктемеген; олардың шоттарындағы үзілістер мен реформалар тексерілмеген.',
			ru: 'Доля взята от всех текущих расходов каждой страны на здравоохранение, а не от денег страхового фонда. Страны никто не подбирал для честного сравнения; разрывы в их счетах и их реформы не проверены.',
			en: 'The share is of all current health spending of each country, not of the money of an insurance fund. The countries were not chosen for a fair comparison; breaks in their accounts and their reforms were not checked.'
		},
		{
			kk: 'Барлық сан ДДҰ деректерінің бір басылымынан (файлдың көшірмесінен) алынған, оның айы болжанған; файлдағы цифрлар бір ондыққа дейін дөңгелектелген.',
			ru: 'Все числа из одного издания данных ВОЗ (копии файла), его месяц предположен; цифры файла округлены до одного знака.',
			en: 'All figures come from one edition of the WHO data (a copy of the file), whose month is inferred; the digits of the file are rounded to one decimal.'
		}
	]
};
