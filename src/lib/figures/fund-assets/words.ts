/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қорда не бар, ол қаншаға түседі және мемлекет оған қанша қарыз?',
		ru: 'Чем располагает Фонд, во что он обходится и сколько ему должно государство?',
		en: 'What does the Fund have, what does it cost, and what does the state owe it?'
	},
	description: {
		kk: 'Диаграмма Қазақстанның Әлеуметтік медициналық сақтандыру қорының активтерін, инвестициялық табысын, резервін, ұстау шығысын және мемлекеттің Қор алдындағы берешегін жарияланымдарда берілгендей, ал активтер мен резервті көмекке төлем күндерімен де көрсетеді.',
		ru: 'Активы, инвестиционный доход, резерв и расходы на содержание Фонда социального медицинского страхования Казахстана и задолженность государства перед Фондом, как их приводят публикации, а активы и резерв – еще и в днях оплаты помощи.',
		en: 'Assets, investment income, reserve and running costs of the Social Health Insurance Fund of Kazakhstan, and the arrears of the state to the Fund, as publications print them, and assets and reserve in days of payments for care too.'
	},
	unitLine: SHARED.billions,
	panel: {
		assets: {
			kk: 'Қордың активтері (күні көрсетілгендері)',
			ru: 'Активы Фонда, для которых указан день',
			en: 'Assets of the Fund, as far as a day is printed'
		},
		days: {
			kk: 'Активтер және заңдар күткен резерв сол жылғы МӘМС бойынша көмекке төлем күндерімен (есептелген)',
			ru: 'Активы и ожидаемый законами резерв в днях оплаты помощи по ОСМС за тот же год (рассчитано)',
			en: 'Assets, and the reserve that laws expect, in days of payments for insured care of the same year (derived)'
		},
		income: {
			kk: 'Активтерді инвестициялаудан түскен табыс және оның болжамы: әр жылға {law}',
			ru: 'Доход от инвестирования активов и его прогноз: для каждого года {law}',
			en: 'Income from investing the assets, and its forecast: for each year, {law}'
		},
		costs: {
			kk: 'Қорды ұстау қаншаға түседі, ол қандай қаражатқа ұсталады және резерв',
			ru: 'Во что обходится Фонд, за счет чего он содержится, и резерв',
			en: 'What keeping the Fund costs, what it lives on, and the reserve'
		},
		arrears: {
			kk: '2025 жылы мемлекеттің Қор алдындағы берешегі',
			ru: 'Сколько государство было должно Фонду в 2025 году',
			en: 'What the state owed the Fund in 2025'
		},
		transfers: {
			kk: '2025 жылы Қорға бюджет қаражаты: аталған күнге дейін тиесілісі мен түскені',
			ru: 'Средства бюджета для Фонда в 2025 году: сколько полагалось и поступило к указанным дням',
			en: 'Budget money for the Fund in 2025: due and received by the days named'
		}
	},
	inDays: {
		kk: '{what}, МӘМС бойынша көмекке төлем күндерімен',
		ru: '{what}, в днях оплаты помощи по ОСМС',
		en: '{what}, in days of payments for insured care'
	},
	dayForms: { kk: 'күн', ru: 'день|дня|дней', en: 'day|days' },
	/** Where the roundings leave more than a day open. */
	aboutDays: {
		kk: 'шамамен {count} ({from}–{to})',
		ru: 'примерно {count} (от {from} до {to})',
		en: 'about {count} ({from} to {to})'
	},
	law: SHARED.lawOfDay,
	gap: {
		kk: '{what}, {year}: біз тапқан бірде-бір жарияланымда жоқ',
		ru: '{what}, {year}: ни одна найденная нами публикация этого не приводит',
		en: '{what}, {year}: no publication that we found prints it'
	},
	notPublished: SHARED.notPublished,
	takeaway: {
		kk: '{assetsDay} Қордың активтері {assets} болды.',
		ru: '{assetsDay} активы Фонда составляли {assets}.',
		en: '{assetsDay} the Fund had {assets} of assets.'
	},
	takeawayIncome: {
		kk: 'Активтерді инвестициялаудан {incomeYear} жылы {income} табыс түсті. Қорды ұстауға {costYear} жылы {cost} жұмсалды, бұл – жарияланған ең жаңа жыл.',
		ru: 'Инвестирование активов принесло {income} за {incomeYear} год. На содержание Фонда в {costYear} году, последнем из опубликованных, ушло {cost}.',
		en: 'Investing the assets of the Fund brought {income} in {incomeYear}. Keeping the Fund cost {cost} in {costYear}, the newest year that is printed.'
	},
	takeawayDays: {
		kk: '{day} активтерді {year} МӘМС бойынша көмекке төленген ақшаға шақсақ, бұл – {days}.',
		ru: 'Если мерить оплатой помощи по ОСМС {year}, активы на {day} – это {days}.',
		en: 'The assets of {day} come to {days} of the payments for insured care made {year}.'
	},
	/** The words of it that tell what the assets are measured by. */
	paidForInsured: {
		kk: 'МӘМС бойынша көмекке төленген ақшаға',
		ru: 'оплатой помощи по ОСМС',
		en: 'payments for insured care'
	},
	/** Where the two days of the arrears are years apart. */
	inPrices: { kk: ', әр жылдың теңгесімен', ru: ', в тенге каждого года', en: ', in the tenge of each year' },
	takeawayArrears: {
		kk: '{owedDay} мемлекеттің Қор алдындағы берешегі {owed} болды ({status}), ал {wasDay} {was} еді{prices}.',
		ru: '{owedDay} государство было должно Фонду {owed} ({status}), {wasDay} – {was}{prices}.',
		en: '{owedDay} the state owed the Fund {owed} ({status}); {wasDay} it owed {was}{prices}.'
	},
	none: {
		kk: 'Біз тапқан бірде-бір жарияланымда мемлекеттің берешегі көрсетілмеген.',
		ru: 'Ни одна найденная нами публикация не приводит задолженности государства.',
		en: 'No publication that we found prints the arrears of the state.'
	},
	headline: {
		kk: '{owedDay} мемлекеттің Қор алдындағы берешегі болды ({status}), ал {wasDay} {was} еді{prices}',
		ru: 'государство было должно Фонду {owedDay} ({status}), {wasDay} – {was}{prices}',
		en: 'was owed to the Fund by the state {owedDay} ({status}); {wasDay} it was {was}{prices}'
	},
	alt: SHARED.altPanel,
	columns: {
		what: SHARED.what,
		period: { kk: 'Кезең немесе күн', ru: 'Период или день', en: 'Period or day' },
		status: SHARED.status,
		law: SHARED.law,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Диаграммалар әртүрлі нәрсені көрсетеді және қосылмайды: актив – белгілі бір күнгі қаражат, табыс пен ұстау шығысы – бір жылдың сомасы, берешек – белгілі күнге дейін төленбеген сома.',
			ru: 'Графики показывают разное и не складываются: активы – это остаток на день, доход и содержание – суммы за год, задолженность – то, что не уплачено к названному дню.',
			en: 'The panels show different things and are never added: assets are what there is on a day, income and costs are sums of a year, arrears are what had not been paid by a day.'
		},
		{
			kk: '2025 жылғы қыркүйектегі берешек екі бөлігімен жарияланған: кепілдік берілген пакет және мемлекеттің сақтандыруға жарнасы; дөңгелектеуді ескергенде олардың қосындысы жалпы сомаға тең. Екі сан да баспасөзден. Сол күнге дейін тиесілі болған және түскен бюджет қаражаты – басқа көрсеткіш, бөлек берілген. Бүгін қанша қарыз екенін біз тапқан бірде-бір жарияланым айтпайды.',
			ru: 'Задолженность сентября 2025 года опубликована с обеими частями: гарантированный пакет и взносы государства на страхование; с учетом округления они составляют всю сумму. Обе цифры взяты из прессы. Средства бюджета, которые полагались и поступили к тому же дню, – другой показатель, он приведен отдельно. Ни одна найденная нами публикация не говорит, сколько государство должно сегодня.',
			en: 'The arrears of September 2025 are printed with both parts, guaranteed package and state contributions for insurance, which add up to the whole within rounding. Both figures come from the press. Budget money due and received up to the same day is another measure and stands apart. No publication that we found says what is owed today.'
		},
		{
			kk: 'Активтер сұхбатта тек бір күнге айтылған; «депозиттерде» және бағалы қағаздардағы 52 % басқа күнгі активтердің бөліктері, олардың жалпы сомасы жарияланбаған. «2020 жылдан бері» активтер 588 млрд әкелді делінген; бірнеше жылдың бұл сомасы бағандарда емес, кестеде берілген.',
			ru: 'Активы названы только на один день – в интервью; «на депозитах» и 52 % в ценных бумагах относятся к другому дню, общая сумма активов на который не опубликована. «С 2020 года» активы, как сказано, принесли 588 млрд; эта сумма за несколько лет приведена в таблице, а не среди столбцов.',
			en: 'Assets are printed for one day only, in an interview; "on deposits" and 52 percent in securities are parts of the assets of another day, whose whole is not printed. "Since 2020" the assets are said to have brought 588 billion; that sum of several years is in the table and not among the columns.'
		},
		{
			kk: 'Күндер есептелген: сома сол жылғы МӘМС бойынша көмекке төлемге бөлініп, жылдағы күн санына көбейтіледі; жақшада дөңгелектеу ашық қалдыратын аралық тұр. Бұл – ақша жететін мерзім емес: түсімдер үздіксіз келіп тұрады. Активтер аталған күннен басталатын жылы төленгенге бөлінген; резерв пен инвестицияланбаған қалдық – заңның күткені, олар сол заң күткен төлемге бөлінген, ал қалдық сол заң оны келтірген жерде ғана бар.',
			ru: 'Дни рассчитаны: сумма делится на оплату помощи по ОСМС за тот же год и умножается на число дней года; в скобках – то, что допускают округления. Это не срок, на который хватит денег: поступления идут все время. Активы делятся на выплаты года, который начинается с названного дня; резерв и неинвестированный остаток – ожидания закона, и делятся они на выплаты, которых ждет тот же закон, а остаток дан только там, где этот закон его приводит.',
			en: 'Days are derived: a sum is divided by the payments for insured care of the same year and multiplied by the number of days of that year; the brackets hold what the roundings leave open. They are no term for which the money would last: receipts come in all the time. Assets are divided by what was paid in the year that begins with their day; reserve and uninvested balance are what a law expects, divided by the payments that the same law expects, and the balance stands only where that law prints it.'
		},
		{
			kk: 'Комиссиялық сыйақы мен резерв – бюджет туралы заңдарда сақтандыру пакеті бойынша күтілетін сомалар. Қордың өз табысы – негізінен комиссия, жарналар емес. Резервте іс жүзінде қанша болғаны жарияланбаған: біз тапқан бірде-бір жарияланым оны бірде-бір жыл бойынша айтпайды; мұны Қор айта алар еді.',
			ru: 'Комиссионное вознаграждение и резерв – ожидания законов о бюджете по страховому пакету. Собственный доход Фонда – в основном его комиссия, а не взносы. Сколько в резерве было на деле, не опубликовано: ни одна найденная нами публикация не говорит этого ни за один год; сказать это мог бы Фонд.',
			en: 'Commission and reserve are expectations of the budget laws for the insurance package. The own revenue of the Fund is mainly its commission; it is not the contributions. What the reserve really held is not published: no publication that we found says it for any year; the Fund would be the one to say.'
		}
	]
};
