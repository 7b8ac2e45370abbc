/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Мемлекет кім үшін төлейді?', ru: 'За кого платит государство?', en: 'For whom does the state pay?' },
	description: {
		kk: 'Диаграмма Қазақстанда мемлекет қанша адамның жарнасын төлейтінін 2016 жылдан бері жарияланған жалпы сандар, 15 санат және жоғарғы шек ретінде әр топтың саны бойынша көрсетеді.',
		ru: 'График показывает, за скольких людей взносы в Казахстане платит государство, по итогам, опубликованным с 2016 года, по 15 категориям и по численности каждой группы как верхней границе.',
		en: 'The figure shows for how many people the state pays contributions in Kazakhstan, by the totals printed since 2016, the 15 categories, and the population of each group as an upper bound.'
	},
	unitLine: { kk: 'адам', ru: 'человек', en: 'people' },
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
			kk: '15 санат: әр топтың саны; жарнасын мемлекет төлейтіндер одан көп бола алмайды',
			ru: '15 категорий: численность каждой группы; число тех, за кого платят, не может быть больше',
			en: 'The 15 categories: the population of each group, which the number paid for cannot exceed'
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
	headline: {
		kk: '{year} жылы жарнасын мемлекет төлейтіндер қатарында болды ({status}); {fromYear} жылға жоспар {then} еді',
		ru: 'относились в {year} году к тем, за кого платит государство ({status}); на {fromYear} год планировали {then}',
		en: 'were paid for by the state in {year} ({status}); the plan for {fromYear} was {then}'
	},
	/** The words of both that tell that one of the two is a plan. */
	saidPlan: { kk: 'жылға жоспар', ru: 'планировали', en: 'the plan for' },
	altTotals: { kk: 'Жалпы сандар: {list}.', ru: 'Итоги: {list}.', en: 'Totals: {list}.' },
	altGroups: {
		kk: 'Топтардың саны: {list}. Ештеңе жарияланбаған: {none}.',
		ru: 'Численность групп: {list}. Ничего не опубликовано: {none}.',
		en: 'Population of the groups: {list}. Nothing printed for: {none}.'
	},
	measure: {
		state_paid_persons: {
			kk: 'жарнасын мемлекет төлейтін адамдар',
			ru: 'люди, за которых платит государство',
			en: 'people for whom the state pays'
		},
		population_group: {
			kk: 'топтың саны (жоғарғы шек)',
			ru: 'численность группы (верхняя граница)',
			en: 'population of the group (upper bound)'
		},
		categories_count: { kk: 'санаттардың саны', ru: 'число категорий', en: 'number of categories' }
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
			kk: 'Мемлекет бір санаттың қанша адамы үшін төлейтінін бірде-бір жарияланым айтпайды. Бос (боялмаған) жолақтар сол топтың статистикадағы санын көрсетеді: ондағы әр адам үшін төленбейді, ал бір адам бірнеше топқа кіруі мүмкін, сондықтан жолақтарды қосуға болмайды.',
			ru: 'Ни одна публикация не говорит, за сколько людей одной категории платит государство. Незакрашенные полосы показывают численность той же группы по статистике: платят не за каждого в ней, а один человек может входить в несколько групп, поэтому складывать полосы нельзя.',
			en: 'No publication prints how many people of a single category the state pays for. The open bars show the size of the same group in statistics: not everybody in it is paid for, and one person may belong to several groups, so the bars must not be added up.'
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
