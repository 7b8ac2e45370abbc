/** What the columns of the tables say: by the name of the column, or by `table.column` where one table means something else by it. */

export const COLUMN_WORDS = {
	source_id: { kk: 'жарияланымның кілті', ru: 'ключ публикации', en: 'key of the publication' },
	publisher: { kk: 'кім жариялаған', ru: 'кто опубликовал', en: 'who published it' },
	publisher_kind: { kk: 'жариялаушының түрі', ru: 'вид источника', en: 'kind of publisher' },
	title_kk: { kk: 'қазақша атауы', ru: 'название на казахском', en: 'title in Kazakh' },
	title_ru: { kk: 'орысша атауы', ru: 'название на русском', en: 'title in Russian' },
	title_en: { kk: 'ағылшынша атауы', ru: 'название на английском', en: 'title in English' },
	url: { kk: 'мекенжайы', ru: 'адрес', en: 'address' },
	published: { kk: 'жарияланған күні', ru: 'день публикации', en: 'day of publication' },
	lang: { kk: 'оқылған тілі', ru: 'язык прочтения', en: 'language read' },
	edition_of: {
		kk: 'қай қатардың редакциясы',
		ru: 'редакцией какого ряда является',
		en: 'the series it is an edition of'
	},
	edition: { kk: 'қатардағы орны', ru: 'место в ряду', en: 'place in the series' },
	code: { kk: 'код', ru: 'код', en: 'code' },
	kk: { kk: 'қазақша атауы', ru: 'название на казахском', en: 'name in Kazakh' },
	ru: { kk: 'орысша атауы', ru: 'название на русском', en: 'name in Russian' },
	en: { kk: 'ағылшынша атауы', ru: 'название на английском', en: 'name in English' },
	parent: { kk: 'қай кодтың бөлігі', ru: 'частью какого кода является', en: 'the code it is a part of' },
	sort: { kk: 'тізімдегі орны', ru: 'место в списке', en: 'place in the list' },
	note: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
	mixed: {
		kk: 'басқа кодтармен қабаттаса ма',
		ru: 'пересекается ли с другими кодами',
		en: 'does it overlap other codes'
	},
	unit: { kk: 'өлшем бірлігі', ru: 'единица измерения', en: 'unit' },
	theme: { kk: 'тақырып', ru: 'тема', en: 'theme' },
	percent_of: { kk: 'пайыз неге қатысты есептелген', ru: 'от чего взят процент', en: 'what the percent is of' },
	since: { kk: 'бірінші күні', ru: 'первый день', en: 'first day' },
	until: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
	kk_long: { kk: 'қазақша толық сипаты', ru: 'подробно на казахском', en: 'long wording in Kazakh' },
	ru_long: { kk: 'орысша толық сипаты', ru: 'подробно на русском', en: 'long wording in Russian' },
	en_long: { kk: 'ағылшынша толық сипаты', ru: 'подробно на английском', en: 'long wording in English' },
	kk_forms: {
		kk: 'қазақша мәтіндегі сөз түрлері',
		ru: 'формы слова в казахском тексте',
		en: 'forms of the word in a Kazakh text'
	},
	ru_forms: {
		kk: 'орысша мәтіндегі сөз түрлері',
		ru: 'формы слова в русском тексте',
		en: 'forms of the word in a Russian text'
	},
	en_forms: {
		kk: 'ағылшынша мәтіндегі сөз түрлері',
		ru: 'формы слова в английском тексте',
		en: 'forms of the word in an English text'
	},
	maps_to: { kk: 'бүгінгі санаттар', ru: 'сегодняшние категории', en: 'categories of today' },
	iso: { kk: 'ISO 3166 коды', ru: 'код ISO 3166', en: 'ISO 3166 code' },
	valid_from: { kk: 'осы шекараның басталған күні', ru: 'первый день этих границ', en: 'first day of these borders' },
	valid_to: { kk: 'осы шекараның аяқталған күні', ru: 'последний день этих границ', en: 'last day of these borders' },
	tile_col: { kk: 'картадағы баған', ru: 'столбец карты', en: 'column of the tile map' },
	tile_row: { kk: 'картадағы жол', ru: 'строка карты', en: 'row of the tile map' },
	fact_id: { kk: 'санның кілті', ru: 'ключ цифры', en: 'key of the figure' },
	measure: { kk: 'көрсеткіш', ru: 'показатель', en: 'measure' },
	period_start: { kk: 'кезеңнің бірінші күні', ru: 'первый день периода', en: 'first day of the period' },
	period_end: { kk: 'кезеңнің соңғы күні', ru: 'последний день периода', en: 'last day of the period' },
	region: { kk: 'өңір немесе ел', ru: 'регион или страна', en: 'region or country' },
	payer: { kk: 'төлеуші', ru: 'плательщик', en: 'payer' },
	basis: {
		kk: 'өспелі қорытынды немесе кезең сомасы',
		ru: 'нарастающим итогом или за период',
		en: 'cumulative or for the period'
	},
	value: { kk: 'мәні, негізгі бірлікпен', ru: 'значение в основных единицах', en: 'value in base units' },
	precision: { kk: 'дәлдігі', ru: 'точность', en: 'precision' },
	rounding: {
		kk: 'соңғы жарияланған цифрдың бірлігі',
		ru: 'единица последнего опубликованного разряда',
		en: 'unit of the last printed digit'
	},
	status: { kk: 'мәртебесі', ru: 'статус', en: 'status' },
	evidence: { kk: 'жарияланымдағы орны қалай оқылды', ru: 'как прочитано место', en: 'how the place was read' },
	locator: { kk: 'жарияланымдағы орны', ru: 'место в публикации', en: 'place in the publication' },
	package: { kk: 'пакет', ru: 'пакет', en: 'package' },
	care_type: { kk: 'көмек түрі', ru: 'вид помощи', en: 'kind of care' },
	line: { kk: 'бюджет бағдарламасы', ru: 'бюджетная программа', en: 'budget programme' },
	category: { kk: 'жеңілдікті санат', ru: 'льготная категория', en: 'state-paid category' },
	group: { kk: 'адамдар тобы', ru: 'группа людей', en: 'group of people' },
	schedule: { kk: 'мөлшерлемелер шкаласы', ru: 'шкала ставок', en: 'schedule of rates' },
	series: { kk: 'қатар', ru: 'ряд', en: 'series' },
	subject: { kk: 'бақылау нысаны', ru: 'предмет надзора', en: 'subject of oversight' },
	function: { kk: 'көмек функциясы', ru: 'функция помощи', en: 'function of care' },
	financing: { kk: 'қаржыландыру', ru: 'финансирование', en: 'financing' },
	item: { kk: 'бап не нысан', ru: 'статья или объект', en: 'item' },
	date: { kk: 'күні', ru: 'дата', en: 'day' },
	kind: { kk: 'оқиғаның түрі', ru: 'вид события', en: 'kind of event' },
	promise_id: { kk: 'уәденің кілті', ru: 'ключ обещания', en: 'key of the promise' },
	promised_by: { kk: 'кім уәде етті', ru: 'кто обещал', en: 'who promised' },
	text_kk: { kk: 'қазақша мәтіні', ru: 'текст на казахском', en: 'text in Kazakh' },
	text_ru: { kk: 'орысша мәтіні', ru: 'текст на русском', en: 'text in Russian' },
	text_en: { kk: 'ағылшынша мәтіні', ru: 'текст на английском', en: 'text in English' },
	evidence_source_id: {
		kk: 'дәлел болатын жарияланым',
		ru: 'публикация-подтверждение',
		en: 'publication that shows it'
	},
	evidence_note: { kk: 'дәлел не көрсетеді', ru: 'что показывает подтверждение', en: 'what it shows' },
	order: { kk: 'тізімдегі реті', ru: 'порядок в списке', en: 'place in the list' },
	level: { kk: 'тармақ деңгейі', ru: 'уровень пункта', en: 'level of the item' },
	q_id: { kk: 'сұрақтың кілті', ru: 'ключ вопроса', en: 'key of the question' },
	topic: { kk: 'тақырып', ru: 'тема', en: 'topic' },
	question_kk: { kk: 'қазақша сұрақ', ru: 'вопрос на казахском', en: 'question in Kazakh' },
	question_ru: { kk: 'орысша сұрақ', ru: 'вопрос на русском', en: 'question in Russian' },
	question_en: { kk: 'ағылшынша сұрақ', ru: 'вопрос на английском', en: 'question in English' },
	answer_kk: { kk: 'қазақша жауап', ru: 'ответ на казахском', en: 'answer in Kazakh' },
	answer_ru: { kk: 'орысша жауап', ru: 'ответ на русском', en: 'answer in Russian' },
	answer_en: { kk: 'ағылшынша жауап', ru: 'ответ на английском', en: 'answer in English' },
	as_of: { kk: 'жауап берілген жыл', ru: 'год ответа', en: 'year of the answer' },
	still_valid: { kk: 'бүгін де күшінде ме', ru: 'верно ли сегодня', en: 'does it hold today' },
	figures: {
		kk: 'санмен жауап беретін диаграммалар',
		ru: 'графики, которые отвечают цифрами',
		en: 'figures of the site that answer with numbers'
	},
	change_id: { kk: 'өзгерістің кілті', ru: 'ключ изменения', en: 'key of the change' },
	what: {
		kk: 'қай сандар, жарияланымдар және кестелер',
		ru: 'какие цифры, публикации и таблицы',
		en: 'which figures, publications and tables'
	},
	reason_kk: { kk: 'себебі, қазақша', ru: 'причина на казахском', en: 'why, in Kazakh' },
	reason_ru: { kk: 'себебі, орысша', ru: 'причина на русском', en: 'why, in Russian' },
	reason_en: { kk: 'себебі, ағылшынша', ru: 'причина на английском', en: 'why, in English' },
	related: { kk: 'байланысты кодтар', ru: 'связанные коды', en: 'related codes' },
	change_note: { kk: 'не өзгерді', ru: 'что изменилось', en: 'what changed' },
	change_source_id: {
		kk: 'өзгерісті көрсететін жарияланым',
		ru: 'публикация об изменении',
		en: 'publication that shows the change'
	},
	aspect_code: { kk: 'қырының кілті', ru: 'ключ стороны сравнения', en: 'key of the aspect' },
	aspect_kk: { kk: 'қазақша қыры', ru: 'сторона сравнения на казахском', en: 'aspect in Kazakh' },
	aspect_ru: { kk: 'орысша қыры', ru: 'сторона сравнения на русском', en: 'aspect in Russian' },
	aspect_en: { kk: 'ағылшынша қыры', ru: 'сторона сравнения на английском', en: 'aspect in English' },
	old_kk: {
		kk: '1996–1998 жылдардағы қор, қазақша',
		ru: 'фонд 1996–1998 годов, на казахском',
		en: 'the fund of 1996-1998, in Kazakh'
	},
	old_ru: {
		kk: '1996–1998 жылдардағы қор, орысша',
		ru: 'фонд 1996–1998 годов, на русском',
		en: 'the fund of 1996-1998, in Russian'
	},
	old_en: {
		kk: '1996–1998 жылдардағы қор, ағылшынша',
		ru: 'фонд 1996–1998 годов, на английском',
		en: 'the fund of 1996-1998, in English'
	},
	old_source_id: {
		kk: 'сол қор туралы жарияланымдар',
		ru: 'публикации о том фонде',
		en: 'publications about that fund'
	},
	new_kk: { kk: 'қазіргі Қор, қазақша', ru: 'нынешний Фонд, на казахском', en: "today's Fund, in Kazakh" },
	new_ru: { kk: 'қазіргі Қор, орысша', ru: 'нынешний Фонд, на русском', en: "today's Fund, in Russian" },
	new_en: { kk: 'қазіргі Қор, ағылшынша', ru: 'нынешний Фонд, на английском', en: "today's Fund, in English" },
	new_source_id: {
		kk: 'қазіргі Қор туралы жарияланымдар',
		ru: 'публикации о нынешнем Фонде',
		en: "publications about today's Fund"
	},
	question: {
		kk: 'санның жауап беретін сұрағы',
		ru: 'вопрос, на который отвечает цифра',
		en: 'the question that the figure answers'
	},
	dim1_name: { kk: 'бірінші қиманың аты', ru: 'имя первого разреза', en: 'name of the first dimension' },
	dim1: { kk: 'бірінші қиманың коды', ru: 'код первого разреза', en: 'code of the first dimension' },
	dim2_name: { kk: 'екінші қиманың аты', ru: 'имя второго разреза', en: 'name of the second dimension' },
	dim2: { kk: 'екінші қиманың коды', ru: 'код второго разреза', en: 'code of the second dimension' },
	class: {
		kk: 'болғаны, күтілгені немесе заң белгілегені',
		ru: 'что было, чего ожидали или что установил закон',
		en: 'what happened, was expected or is set by law'
	},
	reason: { kk: 'себебі', ru: 'причина', en: 'reason' },
	others: {
		kk: 'сұраққа жауап беретін басқа сандар',
		ru: 'другие цифры по тому же вопросу',
		en: 'other figures for the same question'
	},
	ordinal: { kk: 'редакцияның реттік нөмірі', ru: 'порядковый номер редакции', en: 'place of the edition, from 1' },
	change: {
		kk: 'алдыңғы редакциядан айырмасы',
		ru: 'разность с предыдущей редакцией',
		en: 'change from the edition before'
	},
	change_percent: { kk: 'айырмасы, пайызбен', ru: 'разность в процентах', en: 'change in percent' },
	input_ids: { kk: 'есепке алынған сандардың кілттері', ru: 'ключи исходных чисел', en: 'keys of the inputs' },
	fact_id_a: {
		kk: 'жоғары тұрған санның кілті',
		ru: 'ключ цифры, стоящей выше',
		en: 'key of the figure ranked higher'
	},
	fact_id_b: { kk: 'төмен тұрған санның кілті', ru: 'ключ цифры, стоящей ниже', en: 'key of the figure ranked lower' },
	source_id_a: {
		kk: 'бірінші санның жарияланымы',
		ru: 'публикация первой цифры',
		en: 'publication of the first figure'
	},
	source_id_b: {
		kk: 'екінші санның жарияланымы',
		ru: 'публикация второй цифры',
		en: 'publication of the second figure'
	},
	value_a: { kk: 'бірінші санның мәні', ru: 'значение первой цифры', en: 'value of the first figure' },
	value_b: { kk: 'екінші санның мәні', ru: 'значение второй цифры', en: 'value of the second figure' },
	status_a: { kk: 'бірінші санның мәртебесі', ru: 'статус первой цифры', en: 'status of the first figure' },
	status_b: { kk: 'екінші санның мәртебесі', ru: 'статус второй цифры', en: 'status of the second figure' },
	gap: { kk: 'екі мәннің айырмасы', ru: 'разность двух значений', en: 'distance between the values' },
	gap_percent: {
		kk: 'айырмасы, үлкен мәннің пайызымен',
		ru: 'разность в процентах большего значения',
		en: 'distance in percent of the larger value'
	},
	grid: { kk: 'сұрақтар торы', ru: 'сетка вопросов', en: 'grid of questions' },
	year: { kk: 'күнтізбелік жыл', ru: 'календарный год', en: 'calendar year' },
	measures: {
		kk: 'жауап бола алатын көрсеткіштер',
		ru: 'показатели, которые ответили бы',
		en: 'measures that would have answered'
	},
	dimension: { kk: 'қиманың аты', ru: 'имя разреза', en: 'name of the dimension' },
	found: {
		kk: 'жауап бар ма, болмаса орнына не жарияланған',
		ru: 'есть ли ответ, а если нет, что опубликовано вместо него',
		en: 'is there an answer, and if not, what is printed instead'
	},
	fact_ids: {
		kk: 'жауап беретін не соған ең жақын сандар',
		ru: 'числа, которые отвечают или ближе всего к ответу',
		en: 'figures that answer or come nearest'
	},
	near_ids: {
		kk: 'орнына жарияланған сандар',
		ru: 'цифры, опубликованные вместо этого',
		en: 'figures that are printed instead'
	},
	formula: { kk: 'формула', ru: 'формула', en: 'formula' },
	nominal: { kk: 'жарияланған сома, теңге', ru: 'опубликованная сумма в тенге', en: 'the sum as printed, in tenge' },
	refused: { kk: 'жетіспейтін дерек', ru: 'недостающее исходное число', en: 'the input that is missing' },
	month_start: { kk: 'айдың бірінші күні', ru: 'первый день месяца', en: 'first day of the month' },
	month_end: { kk: 'айдың соңғы күні', ru: 'последний день месяца', en: 'last day of the month' },
	low: {
		kk: 'дөңгелектеу мүмкін ететін ең аз мән',
		ru: 'наименьшее значение с учетом округления',
		en: 'the least that roundings allow'
	},
	high: {
		kk: 'дөңгелектеу мүмкін ететін ең көп мән',
		ru: 'наибольшее значение с учетом округления',
		en: 'the most that roundings allow'
	},
	base_period: { kk: 'қай кезеңнің бағасы', ru: 'цены какого периода', en: 'whose prices they are' },
	'promises.status': { kk: 'уәденің орындалуы', ru: 'исполнение обещания', en: 'what became of the promise' },
	'notes.kk': { kk: 'қазақша мәтіні', ru: 'текст на казахском', en: 'text in Kazakh' },
	'notes.ru': { kk: 'орысша мәтіні', ru: 'текст на русском', en: 'text in Russian' },
	'notes.en': { kk: 'ағылшынша мәтіні', ru: 'текст на английском', en: 'text in English' },
	'terms.kk_long': { kk: 'қазақша түсіндірме', ru: 'объяснение на казахском', en: 'explanation in Kazakh' },
	'terms.ru_long': { kk: 'орысша түсіндірме', ru: 'объяснение на русском', en: 'explanation in Russian' },
	'terms.en_long': { kk: 'ағылшынша түсіндірме', ru: 'объяснение на английском', en: 'explanation in English' },
	'countries.code': { kk: 'елдің коды', ru: 'код страны', en: 'country code' },
	'events.title_kk': { kk: 'оқиға, қазақша', ru: 'событие на казахском', en: 'event in Kazakh' },
	'events.title_ru': { kk: 'оқиға, орысша', ru: 'событие на русском', en: 'event in Russian' },
	'events.title_en': { kk: 'оқиға, ағылшынша', ru: 'событие на английском', en: 'event in English' },
	use: { kk: 'не үшін', ru: 'для чего', en: 'what it is for' },
	address: {
		kk: 'жарияланған мекенжай немесе нөмір',
		ru: 'адрес или номер, как в публикации',
		en: 'address or number as printed'
	},
	step_id: { kk: 'қадамның кілті', ru: 'ключ шага', en: 'key of the step' },
	channel_id: { kk: 'арнаның кілті', ru: 'ключ канала', en: 'key of the channel' },
	named_in: { kk: 'аталған жылы', ru: 'год, когда назван', en: 'year it was named' },
	lead_id: { kk: 'тексерілетін деректің кілті', ru: 'ключ сведения', en: 'key of the lead' },
	priority: { kk: 'тексеру кезегі', ru: 'очередь проверки', en: 'turn' },
	said_kk: {
		kk: 'не бар делінген, қазақша',
		ru: 'что, как сказано, там указано, на казахском',
		en: 'what is said to stand there, in Kazakh'
	},
	said_ru: {
		kk: 'не бар делінген, орысша',
		ru: 'что, как сказано, там указано, на русском',
		en: 'what is said to stand there, in Russian'
	},
	said_en: {
		kk: 'не бар делінген, ағылшынша',
		ru: 'что, как сказано, там указано, на английском',
		en: 'what is said to stand there, in English'
	},
	check_kk: { kk: 'нені тексеру керек, қазақша', ru: 'что проверить, на казахском', en: 'what to check, in Kazakh' },
	check_ru: { kk: 'нені тексеру керек, орысша', ru: 'что проверить, на русском', en: 'what to check, in Russian' },
	check_en: {
		kk: 'нені тексеру керек, ағылшынша',
		ru: 'что проверить, на английском',
		en: 'what to check, in English'
	},
	why_kk: { kk: 'неге маңызды, қазақша', ru: 'почему это важно, на казахском', en: 'why it matters, in Kazakh' },
	why_ru: { kk: 'неге маңызды, орысша', ru: 'почему это важно, на русском', en: 'why it matters, in Russian' },
	why_en: { kk: 'неге маңызды, ағылшынша', ru: 'почему это важно, на английском', en: 'why it matters, in English' },
	locator_kk: {
		kk: 'жарияланымдағы орны, қазақша',
		ru: 'место в публикации, на казахском',
		en: 'place in the publication, in Kazakh'
	},
	locator_ru: {
		kk: 'жарияланымдағы орны, орысша',
		ru: 'место в публикации, на русском',
		en: 'place in the publication, in Russian'
	},
	locator_en: {
		kk: 'жарияланымдағы орны, ағылшынша',
		ru: 'место в публикации, на английском',
		en: 'place in the publication, in English'
	},
	old_locator_kk: {
		kk: 'сол қор: жарияланымдағы орны, қазақша',
		ru: 'тот фонд: место в публикации, на казахском',
		en: 'that fund: place in the publication, in Kazakh'
	},
	old_locator_ru: {
		kk: 'сол қор: жарияланымдағы орны, орысша',
		ru: 'тот фонд: место в публикации, на русском',
		en: 'that fund: place in the publication, in Russian'
	},
	old_locator_en: {
		kk: 'сол қор: жарияланымдағы орны, ағылшынша',
		ru: 'тот фонд: место в публикации, на английском',
		en: 'that fund: place in the publication, in English'
	},
	'steps.as_of': {
		kk: 'ең жаңа жарияланымның жылы',
		ru: 'год новейшей публикации',
		en: 'year of the newest publication'
	},
	'steps.title_kk': { kk: 'қадам, қазақша', ru: 'шаг на казахском', en: 'step in Kazakh' },
	'steps.title_ru': { kk: 'қадам, орысша', ru: 'шаг на русском', en: 'step in Russian' },
	'steps.title_en': { kk: 'қадам, ағылшынша', ru: 'шаг на английском', en: 'step in English' },
	'channels.title_kk': { kk: 'арна, қазақша', ru: 'канал на казахском', en: 'channel in Kazakh' },
	'channels.title_ru': { kk: 'арна, орысша', ru: 'канал на русском', en: 'channel in Russian' },
	'channels.title_en': { kk: 'арна, ағылшынша', ru: 'канал на английском', en: 'channel in English' },
	'channels.kind': { kk: 'арнаның түрі', ru: 'вид канала', en: 'kind of channel' },
	'changes.order': {
		kk: 'бір күнгі өзгерістердің ішіндегі реті',
		ru: 'порядок среди изменений одного дня',
		en: 'place among the changes of one day'
	},
	'changes.kind': { kk: 'өзгерістің түрі', ru: 'вид изменения', en: 'kind of change' },
	'changes.title_kk': { kk: 'не өзгерді, қазақша', ru: 'что изменилось, на казахском', en: 'what changed, in Kazakh' },
	'changes.title_ru': { kk: 'не өзгерді, орысша', ru: 'что изменилось, на русском', en: 'what changed, in Russian' },
	'changes.title_en': {
		kk: 'не өзгерді, ағылшынша',
		ru: 'что изменилось, на английском',
		en: 'what changed, in English'
	},
	short_kk: { kk: 'қысқа сөз, қазақша', ru: 'краткие слова, на казахском', en: 'short words in Kazakh' },
	short_ru: { kk: 'қысқа сөз, орысша', ru: 'краткие слова, на русском', en: 'short words in Russian' },
	short_en: { kk: 'қысқа сөз, ағылшынша', ru: 'краткие слова, на английском', en: 'short words in English' },
	long_kk: { kk: 'сөйлем, қазақша', ru: 'фраза, на казахском', en: 'sentence in Kazakh' },
	long_ru: { kk: 'сөйлем, орысша', ru: 'фраза, на русском', en: 'sentence in Russian' },
	long_en: { kk: 'сөйлем, ағылшынша', ru: 'фраза, на английском', en: 'sentence in English' },
	day: { kk: 'өзгерістің бірінші күні', ru: 'первый день изменения', en: 'first day of the change' },
	payers: { kk: 'қатысы бар төлеушілер', ru: 'плательщики, которых это касается', en: 'payers it bears on' },
	'annotations.code': { kk: 'белгінің кілті', ru: 'ключ пометы', en: 'key of the annotation' },
	'annotations.kind': { kk: 'өзгерістің түрі', ru: 'вид изменения', en: 'kind of change' },
	'annotations.measures': {
		kk: 'қатысы бар көрсеткіштер',
		ru: 'показатели, которых это касается',
		en: 'measures it bears on'
	},
	'publishers.code': {
		kk: 'дереккөздердегі атауы',
		ru: 'название, как оно указано в источниках',
		en: 'name as it stands in the sources'
	}
};
