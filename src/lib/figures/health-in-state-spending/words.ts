/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Мемлекет шығысының қандай бөлігі денсаулық сақтауға кетеді?',
		ru: 'Какая часть расходов государства идет на здравоохранение?',
		en: 'How much of what the state spends goes to health?'
	},
	description: {
		kk: 'Диаграмма Қазақстанда мемлекет шығысындағы денсаулық сақтаудың үлесін Дүниежүзілік денсаулық сақтау ұйымының деректері бойынша жыл сайын көрсетеді.',
		ru: 'График показывает по годам долю здравоохранения в расходах государства в Казахстане по данным Всемирной организации здравоохранения.',
		en: 'The chart shows year by year the share of health in what the state of Kazakhstan spends, from data of the World Health Organization.'
	},
	unitLine: {
		kk: 'мемлекеттік басқару секторының барлық шығысындағы үлес, %',
		ru: 'доля во всех расходах сектора государственного управления, %',
		en: 'percent of all spending of general government'
	},
	label: {
		kk: 'Мемлекет шығысындағы денсаулық сақтау үлесі, {year}',
		ru: 'Доля здравоохранения в расходах государства, {year}',
		en: 'Health in what the state spends, {year}'
	},
	takeaway: {
		kk: '{year} жылы мемлекет шығысында денсаулық сақтаудың үлесі {value} болды, ал {first} жылдан бергі ең аз үлес – {least} ({leastYear}), ең көбі – {most} ({mostYear}).',
		ru: 'В {year} году на здравоохранение пришлось {value} расходов государства; с {first} года наименьшая доля составила {least} ({leastYear}), наибольшая – {most} ({mostYear}).',
		en: 'In {year} health took {value} of what the state spent; since {first} the least was {least} ({leastYear}) and the most {most} ({mostYear}).'
	},
	takeawayBreak: {
		kk: 'Сызық шоттардағы үзілісте ажыратылған: оның екі жағындағы жылдар салыстырылмайды.',
		ru: 'Там, где в счетах разрыв, линия прервана: годы по обе его стороны не сравниваются.',
		en: 'The line is open where the accounts break: years on either side of it are not compared.'
	},
	none: {
		kk: 'Жинақта мемлекет шығысындағы денсаулық сақтау үлесі жоқ.',
		ru: 'В своде нет доли здравоохранения в расходах государства.',
		en: 'The record has no share of health in what the state spends.'
	},
	headline: {
		kk: 'мемлекет шығысынан {year} жылы денсаулық сақтауға жұмсалды',
		ru: 'составила в {year} году доля здравоохранения в расходах государства',
		en: 'was the share of health in what the state spent in {year}'
	},
	altBefore: {
		kk: '{first}–{last}, шоттардағы үзіліске дейін: {list}.',
		ru: '{first}–{last}, до разрыва в счетах: {list}.',
		en: '{first} to {last}, before the break in the accounts: {list}.'
	},
	alt: {
		kk: '{first}–{last}: {list}.',
		ru: '{first}–{last}: {list}.',
		en: '{first} to {last}: {list}.'
	},
	altNotPublished: SHARED.altNotPublished,
	notPublished: SHARED.notPublished,
	newCount: {
		kk: 'үзіліс: алдыңғы жылмен салыстырылмайды',
		ru: 'разрыв: с предыдущим годом не сравнивается',
		en: 'break: not compared with the year before'
	},
	columns: {
		year: SHARED.year,
		status: SHARED.status,
		value: { kk: 'Мемлекет шығысындағы үлес', ru: 'Доля в расходах государства', en: 'Share of state spending' },
		note: SHARED.note
	},
	caveats: [
		{
			kk: 'Мемлекет дегеніміз – мемлекеттік басқару секторы: республикалық бюджет қана емес, орталық және жергілікті билік бірге. Үлесті ДДҰ есептеген; ол Қордың да, республикалық бюджеттің де үлесі емес.',
			ru: 'Государство здесь – сектор государственного управления: центральная и местная власть вместе, а не один республиканский бюджет. Долю рассчитала ВОЗ; это не доля Фонда и не доля в республиканском бюджете.',
			en: 'The state is general government: central and local authorities together, not the republican budget alone. The World Health Organization computed the share; it is no share of the Fund or of the republican budget.'
		},
		{
			kk: 'Үлес денсаулық сақтауға жұмсалған ақша өзгергенде ғана емес, мемлекеттің қалған шығысы өзгергенде де өзгереді: ол төмендесе, денсаулық сақтауға ақша азайды деген сөз емес.',
			ru: 'Доля меняется не только вместе с деньгами на здравоохранение, но и вместе со всеми остальными расходами государства: ее снижение не значит, что денег стало меньше.',
			en: 'The share moves with all the rest that the state spends, not with money for health alone: a fall does not say that there was less money.'
		},
		{
			kk: '2009 жылдан 2010 жылға өткенде шоттардағы мемлекеттік және ерікті схемалардың үлесі күрт өзгереді, сондықтан бұл екі жылдың айырмасын саясаттың нәтижесі деп оқуға болмайды. 1995–2010 жылдардың 2012 жылғы ескі деректері басқаша есептелген, олар бұл сызыққа жалғанбаған.',
			ru: 'Между 2009 и 2010 годами в счетах скачком меняются доли государственных и добровольных схем, поэтому разницу этих двух лет нельзя читать как итог политики. Старые данные 2012 года за 1995–2010 годы посчитаны иначе и с этой линией не соединены.',
			en: 'From 2009 to 2010 the shares of government and voluntary schemes jump in the accounts, so the difference of these two years is not to be read as policy. Older data of 2012 on 1995-2010 count otherwise and are not joined to this line.'
		},
		{
			kk: 'Жинақта бұл көрсеткіштің ең соңғы жылы – {year}. Сан файлдағы барлық цифрмен сақталған, бірақ мұнда ондық үлеспен берілген: файлдағы цифрлар өлшеу дәлдігі емес.',
			ru: 'Последний год этого показателя в своде – {year}. Число хранится со всеми цифрами файла, а здесь дано до десятых: цифры файла – не точность измерения.',
			en: 'The newest year of this measure in the record is {year}. The number is kept with all digits of its file and told to a tenth here: the digits of a file are not the precision of a measurement.'
		}
	]
};
