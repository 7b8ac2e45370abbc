/** The words of the vocabularies in Kazakh; the reference for the other languages. Knows no figure and no page. */

import type { GapReason, Grid, PreferredReason } from '../../contract/tables/derived-answers.ts';
import type {
	BASES,
	Class,
	Evidence,
	Lang,
	Precision,
	PublisherKind,
	Status,
	Theme
} from '../../contract/vocabulary.ts';
import type { Room } from '../../contract/manifest.ts';
import type { Explained, FormulaWords } from '../formulas/words.ts';
import { FORMULA_WORDS } from '../formulas/kk.ts';
import type { Forms } from '../plurals.ts';
import type { AmountUnit } from '../units.ts';

export interface Terms extends FormulaWords {
	/** In which language a publication was read. */
	readonly languages: Readonly<Record<Lang, string>>;
	readonly statuses: Readonly<Record<Status, Explained>>;
	/** How the place in the publication was read. */
	readonly evidence: Readonly<Record<Evidence, Explained>>;
	readonly classes: Readonly<Record<Class, string>>;
	readonly precisions: Readonly<Record<Precision, Explained>>;
	readonly units: Readonly<Record<AmountUnit, string>>;
	readonly publisherKinds: Readonly<Record<PublisherKind, string>>;
	readonly rooms: Readonly<Record<Room, string>>;
	readonly themes: Readonly<Record<Theme, string>>;
	readonly bases: Readonly<Record<(typeof BASES)[number], string>>;
	/** Why a fact is preferred to the others that answer the same question. */
	readonly reasons: Readonly<Record<PreferredReason, string>>;
	readonly grids: Readonly<Record<Grid, string>>;
	readonly gapReasons: Readonly<Record<GapReason, string>>;
	/** What to know about payers that are not one of the four roots; by the payer's code. */
	readonly payerNotes: Readonly<Record<string, string>>;
	/** A figure that a publication printed, and one that a formula gives. */
	readonly printed: string;
	readonly derived: string;
	/** Drawn in an empty place. */
	readonly notPublished: string;
	readonly noSourcePrints: string;
	/** A year that a unit refuses, with holes {year} and {input}. */
	readonly refused: string;
	readonly total: string;
	/** After a number: "{n} facts". */
	readonly facts: Forms;
	readonly publications: Forms;
	readonly rows: Forms;
}

export const kk = {
	languages: { kk: 'қазақша', ru: 'орысша', en: 'ағылшынша' },
	statuses: {
		actual: { name: 'нақты', says: 'Болған іс: кезең аяқталған, сан есепте жарияланған.' },
		preliminary: { name: 'алдын ала', says: 'Болған іс, бірақ басылым санды әлі нақтыланбаған деп атайды.' },
		plan: { name: 'жоспар', says: 'Заңда, бюджетте немесе шешімде бекітілген ниет.' },
		estimate: { name: 'бағалау', says: 'Басылымның болжамы немесе өз есебі.' },
		law: { name: 'заң нормасы', says: 'Заң не қаулы белгілеген мөлшерлеме, шек немесе ереже.' }
	},
	evidence: {
		text: { name: 'мәтіннен оқылған', says: 'Жарияланымдағы орны оқылған.' },
		headline: { name: 'тақырыптан алынған', says: 'Сан тек тақырыптан немесе анонстан оқылған.' },
		rewrite: {
			name: 'басқалардың айтуынша',
			says: 'Жарияланым басқалардың сөзін өз сөзімен айтады не көшіріп басады, немесе оны машина қайта жазған.'
		},
		assumed: { name: 'ішінара жорамалданған', says: 'Сан оқылған; кезеңі, бірлігі немесе аясы – біздің жорамалымыз.' }
	},
	classes: { happened: 'болғаны', expected: 'күтілгені', law: 'заң белгілегені' },
	precisions: {
		exact: { name: 'дәл', says: 'Сан соңғы цифрына дейін жарияланған.' },
		rounded: { name: 'дөңгелектелген', says: 'Басылым санды дөңгелектеп берген.' },
		about: { name: 'шамамен', says: 'Басылым санның алдына «шамамен» деген сөз қойған.' },
		over: { name: 'астам', says: 'Басылым «осынша саннан астам» деп жазған.' },
		under: { name: 'аз', says: 'Басылым «осынша саннан аз» деп жазған.' },
		up_to: { name: 'дейін', says: 'Басылым «осынша санға дейін» деп жазған.' }
	},
	units: {
		KZT: 'теңге',
		KZT_constant: 'тұрақты бағамен теңге',
		KZT_per_person: 'адам басына теңге',
		KZT_per_resident: 'бір тұрғынға теңге',
		USD: 'АҚШ доллары',
		persons: 'адам',
		percent: 'пайыз',
		percent_of_gdp: 'ЖІӨ-ге қатысты пайыз',
		percentage_points: 'пайыздық тармақ',
		count: 'саны',
		ratio: 'қатынас'
	},
	publisherKinds: {
		fund: 'Қор',
		government: 'Үкімет және министрліктер',
		parliament: 'Парламент',
		law: 'заңнама',
		statistics: 'статистика органы',
		international: 'халықаралық ұйым',
		academic: 'ғылыми басылым',
		press: 'баспасөз',
		repost: 'көшіріп басу'
	},
	rooms: {
		sources: 'Жарияланымдар',
		facts: 'Жарияланған сандар',
		lists: 'Тізімдер',
		stories: 'Баяндар',
		derived: 'Есептелген кестелер'
	},
	themes: {
		spending: 'Медициналық көмек шығыстары',
		inflows: 'Қорға түсімдер',
		budget: 'Республикалық және жергілікті бюджеттер',
		services: 'Көрсетілген қызметтер',
		beneficiaries: 'Жеңілдікті санаттар',
		coverage: 'Сақтандырумен қамту',
		rates: 'Мөлшерлемелер',
		macro: 'Салыстыруға арналған көрсеткіштер',
		accounts: 'Денсаулық сақтаудың ұлттық шоттары',
		fund1996: '1996–1998 жылдардағы қор',
		oversight: 'Бақылау және аудит'
	},
	bases: { cumulative_since_2017_07: '2017 жылғы шілдеден бері жиынтығы', period: 'кезең ішінде' },
	reasons: {
		only_one: 'сұраққа осы сан ғана жауап береді',
		status: 'нақты сан алдын ала деректен, ал жоспар бағалаудан жоғары тұрады',
		evidence: 'жарияланымдағы орнының өзі оқылған',
		edition: 'бір қатардағы оны басқан ең соңғы редакция',
		publisher_kind: 'басылымы бастапқы дереккөзге жақынырақ',
		newest: 'кейінірек жарияланған',
		rounding: 'аз дөңгелектелген',
		fact_id: 'басқа айырмасы жоқ, кілтінің реті бойынша алынған'
	},
	grids: {
		payer: 'жыл және төлеуші',
		package: 'жыл және пакет',
		care_type: 'жыл және көмек түрі',
		category: 'жыл және санат',
		coverage: 'жыл және қамту',
		accounts: 'жыл және денсаулық сақтаудың ұлттық шоттарының бөлігі',
		local_budget: 'жыл және жергілікті бюджет'
	},
	gapReasons: {
		part_year_only: 'жылдың бір бөлігі ғана жарияланған',
		mixed_only: 'басқалармен ортақ сома немесе бөлігі ғана жарияланған',
		plan_only: 'жоспар не бағалау ғана жарияланған',
		population_only: 'топтың жалпы халық саны ғана жарияланған: ол жоғарғы шек',
		total_only: 'жалпы жиынтығы ғана жарияланған',
		nothing: 'ештеңе жарияланбаған'
	},
	...FORMULA_WORDS,
	payerNotes: {
		entrepreneurs_and_others: 'Біздің топтауымыз: ешбір жарияланым бұл соманы бөлек бермейді.',
		entrepreneur_and_civil_contract: '2019 жылға дейін бір сомамен жарияланған.',
		nonbudget: 'Аралас сома: жұмыс берушілер, жұмыскерлер, кәсіпкерлер және басқалар; төрт топқа қосылмайды.',
		other_citizens: 'Аралас сома: жұмыскерлер, кәсіпкерлер және басқалар; төрт топқа бөлінбейді.',
		employee_entrepreneur_self_payer:
			'Аралас сома: жұмыскерлер, кәсіпкерлер және дербес төлеушілер; төрт топқа бөлінбейді.',
		employer_and_employee: 'Аралас сома: жұмыс берушілер мен жұмыскерлер; төрт топқа бөлінбейді.',
		nonstate_contributions:
			'Бюджет туралы заңның жолы: мемлекеттен басқалардың жарналары, жұмыс берушілердің аударымдарынсыз.'
	},
	printed: 'жарияланған сан',
	derived: 'формуламен есептелген сан',
	notPublished: 'жарияланбаған',
	noSourcePrints: 'бұл санды ешбір жарияланым бермейді',
	refused: '{year} жыл есептелмейді: {input} жарияланбаған',
	total: 'барлығы',
	facts: ['{n} жарияланған сан'],
	publications: ['{n} жарияланым'],
	rows: ['{n} жол']
} satisfies Terms;
