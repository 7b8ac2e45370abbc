/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Мемлекет кім үшін төлейді?', ru: 'За кого платит государство?', en: 'For whom does the state pay?' },
	description: {
		kk: 'Диаграмма Қазақстанда мемлекет қанша адамның жарнасын төлейтінін 2016 жылдан бері жарияланған жалпы сандар, 15 санат және жоғарғы шек ретінде әр топтың саны бойынша көрсетеді.',
		ru: 'График показывает, за скольких людей взносы в Казахстане платит государство, по итогам, опубликованным с 2016 года, по 15 категориям и по численности каждой группы как верхней границе.',
		en: 'The figure shows for how many people the state pays contributions in Kazakhstan, by the totals printed since 2016, the 15 categories, and the population of each group as an upper bound.'
	},
	unitLine: {
		kk: 'адам; соңғы диаграмма – теңге, әр жылдың өз бағасымен',
		ru: 'человек; последний график – тенге, в ценах каждого года',
		en: 'people; the last drawing is in tenge, prices of each year'
	},
	panel: {
		picture: {
			kk: 'Толық жылдың ең жаңа жалпы саны',
			ru: 'Новейший итог за целый год',
			en: 'The newest total of a whole year'
		},
		total: {
			kk: '2016 жылдан бері жарияланған жалпы сандар',
			ru: 'Итоги, как они опубликованы с 2016 года',
			en: 'Totals, as printed since 2016'
		},
		group: {
			kk: '15 санат: статистикадан белгілі шектер; қоспаңыз – бір адам бірнеше топқа кіреді',
			ru: '15 категорий: границы, известные из статистики; не складывайте – один человек входит в несколько групп',
			en: 'The 15 categories: bounds known from statistics; do not add up, one person is in several groups'
		},
		money: {
			kk: 'Біздің есеп: топтағы әр адам үшін толық он екі ай қанша тұрар еді? Ақша = адам × база × мөлшерлеме × 12',
			ru: 'Наш расчет: сколько стоили бы полные двенадцать месяцев за каждого в группе? Деньги = люди × база × ставка × 12',
			en: 'Our formula: what would a full twelve months for everybody in the group cost? Money = people × base × rate × 12'
		}
	},
	square: { kk: 'бір шаршы – {number}', ru: 'один квадрат – {number}', en: 'one square is {number}' },
	paidFor: {
		kk: 'жарнасын мемлекет төлейді, {when}: {value}',
		ru: 'платит государство, {when}: {value}',
		en: 'paid for by the state, {when}: {value}'
	},
	other: {
		kk: 'басқа жерде жарияланған, {when}: {value}',
		ru: 'опубликовано в другом месте, {when}: {value}',
		en: 'printed elsewhere, {when}: {value}'
	},
	totalName: {
		kk: 'Жарнасын мемлекет төлейтін адамдар',
		ru: 'Люди, за которых платит государство',
		en: 'People for whom the state pays'
	},
	bound: {
		kk: 'топтың саны, жоғарғы шек',
		ru: 'численность группы, верхняя граница',
		en: 'population of the group, an upper bound'
	},
	counted: {
		kk: 'Қордың немесе министрліктің санағы',
		ru: 'подсчет Фонда или министерства',
		en: 'count of the Fund or the ministry'
	},
	/** The size of a group, by what it says of those paid for. */
	size: {
		upper: {
			kk: 'топтың саны (жоғарғы шек)',
			ru: 'численность группы (верхняя граница)',
			en: 'size of the group (upper bound)'
		},
		lower: {
			kk: 'топтың бір бөлігі: топ бұдан аз емес',
			ru: 'часть группы: группа не меньше',
			en: 'a part of the group: the group is no smaller'
		},
		part: {
			kk: 'санаттың бір бөлігінің саны (шек емес)',
			ru: 'численность части категории (не граница)',
			en: 'size of a part of the category (no bound)'
		},
		old: {
			kk: 'төлемдер басталғанға дейінгі сан (шек емес)',
			ru: 'численность до начала платежей (не граница)',
			en: 'size before the payments began (no bound)'
		}
	},
	lowerKey: {
		kk: 'топтың бір бөлігі (0–14 жас; 65 жас және одан үлкен), төменгі шек',
		ru: 'часть группы (0–14 лет; 65 лет и старше), нижняя граница',
		en: 'a part of the group (aged 0-14; 65 and over), a lower bound'
	},
	money: {
		upper: { kk: 'жоғарғы шек бойынша құны', ru: 'стоимость по верхней границе', en: 'cost at the upper bound' },
		lower: { kk: 'төменгі шек бойынша құны', ru: 'стоимость по нижней границе', en: 'cost at the lower bound' }
	},
	lawName: {
		kk: 'Барлық санат: бюджет туралы заңда мемлекеттен күтілетіні',
		ru: 'Все категории: ожидается от государства по закону о бюджете',
		en: 'All categories: expected of the state by the budget law'
	},
	lawKey: { kk: 'заңның жоспары', ru: 'план закона', en: 'plan of the law' },
	derived: SHARED.derived,
	noInput: SHARED.noInput,
	noRate: {
		kk: 'сол жылдың мөлшерлемесі не базасы жарияланбаған',
		ru: 'ставка или база этого года не опубликована',
		en: 'the rate or the base of that year is not published'
	},
	/** Where a figure stands in the table and bounds nothing. */
	noBoundShort: { kk: 'шегі белгісіз', ru: 'граница неизвестна', en: 'no bound known' },
	noBound: {
		part: {
			kk: 'жарияланған сан санаттың бір бөлігін ғана санайды, ол шек емес',
			ru: 'опубликованное число охватывает лишь часть категории и границей не служит',
			en: 'the printed number counts a part of the category only and is no bound'
		},
		old: {
			kk: 'жарияланған сан мемлекет төлей бастағанға дейінгі, ол шек емес',
			ru: 'опубликованное число старше платежей государства и границей не служит',
			en: 'the printed number is older than the payments of the state and is no bound'
		}
	},
	notPublished: SHARED.notPublished,
	noCount: {
		kk: 'бұл санаттағы адам санын бірде-бір жарияланым келтірмейді',
		ru: 'ни одна публикация не приводит числа людей в этой категории',
		en: 'no publication prints the number of people in this category'
	},
	takeaway: {
		kk: '{year} жылы жарнасын мемлекет төлейтіндер {count} санатта {now} болды ({status}); {fromYear} жылға жоспар {countThen} санатта {then} еді.',
		ru: 'В {year} году к тем, за кого платило государство, относились {now}, категорий было {count} ({status}); на {fromYear} год планировали {then} и категорий {countThen}.',
		en: 'In {year} the state paid for {now} in {count} categories ({status}); the plan for {fromYear} was {then} in {countThen}.'
	},
	takeawayNone: {
		kk: '{count} санаттың ешқайсысы бойынша мемлекет қанша адам үшін жарна төлейтіні жарияланбаған.',
		ru: 'Ни по одной из {count} категорий не опубликовано, за скольких людей платит государство.',
		en: 'For none of the {count} categories is it published for how many people the state pays.'
	},
	takeawayMoney: {
		kk: 'Біздің формула бойынша саны белгілі ең үлкен топта («{name}») {people} болғанда олардың бәрі үшін {year} жылғы толық он екі ай {money} тұрар еді, ал бюджет туралы заңда барлық санат үшін мемлекеттен {total} күтілген.',
		ru: 'По нашей формуле полные двенадцать месяцев {year} года за всю самую большую из групп с известной численностью («{name}», {people}) стоили бы {money}, а закон о бюджете ожидал от государства за все категории {total}.',
		en: 'By our formula a full twelve months of {year} for the whole of the largest group of known size ("{name}", {people}) would cost {money}, while the budget law expected {total} of the state for all categories.'
	},
	/** The words of that sentence that tell what its two sums have unlike. */
	cautions: {
		law: { kk: 'бюджет туралы заңда', ru: 'закон о бюджете', en: 'the budget law' },
		ours: SHARED.byOurFormula
	},
	headline: {
		kk: '{year} жылы жарнасын мемлекет төлейтіндер қатарында болды ({status}); {fromYear} жылға жоспар {then} еді',
		ru: 'относились в {year} году к тем, за кого платит государство ({status}); на {fromYear} год планировали {then}',
		en: 'were paid for by the state in {year} ({status}); the plan for {fromYear} was {then}'
	},
	/** The words of both that tell that one of the two is a plan. */
	statedPlan: { kk: 'жылға жоспар', ru: 'планировали', en: 'the plan for' },
	altTotals: { kk: 'Жалпы сандар: {list}.', ru: 'Итоги: {list}.', en: 'Totals: {list}.' },
	altGroups: {
		kk: 'Топтардың саны, жоғарғы шек: {list}. Шегі белгісіз: {none}.',
		ru: 'Численность групп, верхняя граница: {list}. Граница неизвестна: {none}.',
		en: 'Size of the groups, an upper bound: {list}. No bound known for: {none}.'
	},
	altLower: {
		kk: 'Топтың бөлігі, төменгі шек: {list}.',
		ru: 'Часть группы, нижняя граница: {list}.',
		en: 'A part of the group, a lower bound: {list}.'
	},
	altMoney: {
		kk: 'Толық он екі айдың құны, біздің есеп: {list}.',
		ru: 'Стоимость полных двенадцати месяцев, наш расчет: {list}.',
		en: 'Cost of a full twelve months, our formula: {list}.'
	},
	measure: {
		state_paid_persons: SHARED.paidForByState,
		population_group: {
			kk: 'топтың саны (жоғарғы шек)',
			ru: 'численность группы (верхняя граница)',
			en: 'population of the group (upper bound)'
		},
		categories_count: { kk: 'санаттардың саны', ru: 'число категорий', en: 'number of categories' },
		population_0_14: { kk: '0–14 жас', ru: '0–14 лет', en: 'aged 0-14' },
		population_65_over: { kk: '65 жас және одан үлкен', ru: '65 лет и старше', en: 'aged 65 and over' },
		forecast_receipts: {
			kk: 'бюджет туралы заңда барлық санат үшін мемлекеттен күтілетіні',
			ru: 'ожидается от государства за все категории по закону о бюджете',
			en: 'expected of the state for all categories by the budget law'
		}
	},
	columns: {
		what: SHARED.what,
		category: { kk: 'Санат', ru: 'Категория', en: 'Category' },
		period: SHARED.period,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Мемлекет бір санаттың қанша адамы үшін төлейтінін бірде-бір жарияланым айтпайды. Бос (боялмаған) жолақ – топтың статистикадағы саны: төленетіндер одан көп бола алмайды. Нүктелі жолақ – халықаралық бағалау бойынша топтың бір бөлігі, ал зейнет жасы 65-тен ерте келеді: топ одан аз емес. Бір адам бірнеше топқа кіруі мүмкін, сондықтан жолақтарды қосуға болмайды.',
			ru: 'Ни одна публикация не говорит, за скольких людей одной категории платит государство. Незакрашенная полоса – численность группы по статистике: больше людей оплачено быть не может. Полоса в точках – часть группы по международной оценке, ведь пенсионный возраст наступает раньше 65 лет: сама группа не меньше. Один человек может входить в несколько групп, поэтому складывать полосы нельзя.',
			en: 'No publication prints how many people of a single category the state pays for. An open bar is the size of the group in statistics, which the number paid for cannot exceed. A dotted bar is a part of the group by an international estimate, for pension age comes before 65: the group is no smaller. One person may belong to several groups, so the bars must not be added up.'
		},
		{
			kk: 'Санаттың бір бөлігін ғана санайтын сан (мысалы, бала бір жасқа толғанға дейінгі күтім) және мемлекет төлей бастаған 2020 жылдан бұрынғы сан шек бола алмайды: олар тек кестеде тұр.',
			ru: 'Число, которое охватывает лишь часть категории (например, уход за ребенком до года), и число старше 2020 года, когда государство начало платить, границей служить не могут: они стоят только в таблице.',
			en: 'A number that counts only a part of a category (such as care to age one), or one from before 2020, when the state began to pay, cannot be a bound: those stand in the table alone.'
		},
		{
			kk: 'Ақша – біздің есеп: топ жыл бойы сондай болғанда және әр адам үшін он екі ай түгел төленгенде құны осынша болар еді. Мемлекеттің нақты қанша төлегені санат бойынша жарияланбаған. База – екі жыл бұрынғы орташа айлық жалақы; мөлшерлеме – сол жылғы, сондықтан әр жолақтың өз жылы бар.',
			ru: 'Деньги – наш расчет: столько стоила бы группа, будь она такой весь год и будь за каждого уплачены все двенадцать месяцев. Сколько государство заплатило по категориям, не опубликовано. База – средняя месячная зарплата двумя годами ранее, ставка – того же года, поэтому у каждой полосы свой год.',
			en: 'The money is our formula: what the group would cost if it had that size all year and all twelve months were paid for everybody. What the state has paid by category is not published. The base is the average monthly wage of two years earlier and the rate that of the year, so each bar has a year of its own.'
		},
		{
			kk: 'Жалпы сандар әртүрлі жарияланымнан және әртүрлі күнге алынған; «11 млн-нан астам» – Қор дөңгелектеп айтқан сан, 11,9 және 12,3 млн – 2025 жылғы басқа жарияланымдардікі. Диаграмма Қор айтқан санды, ал контурмен сол жылға жарияланған ең үлкен санды көрсетеді.',
			ru: 'Итоги взяты из разных публикаций и на разные дни; «более 11 млн» – округленная цифра Фонда, 11,9 и 12,3 млн – из других публикаций 2025 года. График показывает цифру Фонда, а контуром – самый большой итог, опубликованный за тот же год.',
			en: 'The totals come from different publications and days; "over 11 million" is a rounded word of the Fund, 11.9 and 12.3 million are other publications of 2025. The picture shows the word of the Fund and, in outline, the largest total printed for the same year.'
		},
		{
			kk: '15, 12 немесе 16 санат: жарияланымдар әртүрлі санайды. 2017 жылғы парақша 12 санатты санап, қызметшілердің үш тобын бөлек атайды; Қордың филиалы 2026 жылғы қаңтарда 16 санат атаған.',
			ru: '15, 12 или 16 категорий: публикации считают по-разному. Листовка 2017 года считает 12 и отдельно называет три группы служащих; филиал Фонда в январе 2026 года насчитал 16.',
			en: '15 or 12 or 16 categories: the publications count differently. A leaflet of 2017 counts 12 and names three groups of staff apart; a branch of the Fund counted 16 in January 2026.'
		}
	]
};
