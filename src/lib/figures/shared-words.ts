/** Words that several figures say alike, each written once: their own words take them from here. */

export const SHARED = {
	/** Heads of tables. */
	what: { kk: 'Не туралы', ru: 'О чем', en: 'What it is' },
	measure: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Measure' },
	measured: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'What' },
	kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
	careType: { kk: 'Көмек түрі', ru: 'Вид помощи', en: 'Kind of care' },
	package: { kk: 'Пакет', ru: 'Пакет', en: 'Package' },
	payer: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
	place: { kk: 'Қайда', ru: 'Где', en: 'Where' },
	period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
	region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
	year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
	status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
	value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
	publisher: { kk: 'Жариялаушы', ru: 'Кто опубликовал', en: 'Publisher' },
	law: { kk: 'Бюджет туралы заң', ru: 'Закон о бюджете', en: 'Budget law' },
	note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
	/** Counted. */
	regionsOf: { kk: 'өңірдің', ru: 'региона|регионов|регионов', en: 'region|regions' },
	/** A choice, and the unit as printed. */
	tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
	show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
	/** Where no publication has the figure. */
	notPublished: { kk: 'жарияланбаған', ru: 'не опубликовано', en: 'not published' },
	noInput: { kk: 'дерек жоқ', ru: 'нет данных', en: 'no input' },
	altNotPublished: { kk: 'Жарияланбаған: {list}.', ru: 'Не опубликовано: {list}.', en: 'Not published: {list}.' },
	/** A row that a formula gives, and how a sentence says so. */
	derived: { kk: 'есептелген', ru: 'рассчитано', en: 'derived' },
	byOurFormula: { kk: 'Біздің формула бойынша', ru: 'По нашей формуле', en: 'By our formula' },
	paidForByState: {
		kk: 'жарнасын мемлекет төлейтін адамдар',
		ru: 'люди, за которых платит государство',
		en: 'people for whom the state pays'
	},
	/** A drawing read out. */
	altKind: { kk: '{kind}: {list}.', ru: '{kind}: {list}.', en: '{kind}: {list}.' },
	altPanel: { kk: '{panel}: {list}.', ru: '{panel}: {list}.', en: '{panel}: {list}.' },
	/** Unit line. */
	billions: {
		kk: 'млрд теңге, әр жылдың өз бағасымен',
		ru: 'млрд тенге, в ценах каждого года',
		en: 'billion tenge, prices of each year'
	},
	/** A law named by its day, inside a line. */
	lawOfDay: { kk: '{day} заң', ru: 'закон от {day}', en: 'law of {day}' },
	/** Who pays, and the Fund that gets it. */
	employers: { kk: 'Жұмыс берушілер', ru: 'Работодатели', en: 'Employers' },
	otherContributions: { kk: 'Барлық басқа жарналар', ru: 'Все другие взносы', en: 'All other contributions' },
	investmentIncome: { kk: 'Инвестициялық табыс', ru: 'Инвестиционный доход', en: 'Investment income' },
	fundToday: { kk: 'Бүгінгі Қор', ru: 'Нынешний Фонд', en: 'The Fund of today' },
	/** Whose figure it is. */
	country: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
	/** Packages inside a line. */
	osms: { kk: 'сақтандыру пакеті', ru: 'страховой пакет', en: 'insurance package' },
	gobmp: { kk: 'кепілдік берілген пакет', ru: 'гарантированный пакет', en: 'guaranteed package' },
	bothPackages: { kk: 'екі пакет', ru: 'оба пакета', en: 'both packages' },
	/** Packages as headings. */
	guaranteed: {
		kk: 'Кепілдік берілген пакет (ТМККК)',
		ru: 'Гарантированный пакет (ГОБМП)',
		en: 'Guaranteed package (GOBMP)'
	},
	/** Measures inside a line. */
	funding: { kk: 'қаржыландыру', ru: 'финансирование', en: 'funding' },
	paidForCare: { kk: 'көмекке төлем', ru: 'оплата помощи', en: 'payments for care' }
};
