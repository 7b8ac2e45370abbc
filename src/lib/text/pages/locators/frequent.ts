/** Each kind of place in a publication, in Kazakh and Russian. */

import type { Lang } from '../../../contract/vocabulary.ts';

type Other = Exclude<Lang, 'en'>;

export interface Pattern {
	readonly is: RegExp;
	/** `$1` is the first number of the place. */
	readonly says: Readonly<Record<Other, string>>;
}

export const FREQUENT: readonly Pattern[] = [
	{ is: /^article text$/, says: { kk: 'мақала мәтіні', ru: 'текст статьи' } },
	{ is: /^page text$/, says: { kk: 'бет мәтіні', ru: 'текст страницы' } },
	{ is: /^press release text$/, says: { kk: 'баспасөз хабарының мәтіні', ru: 'текст пресс-релиза' } },
	{ is: /^publication text$/, says: { kk: 'жарияланым мәтіні', ru: 'текст публикации' } },
	{ is: /^review text$/, says: { kk: 'шолу мәтіні', ru: 'текст обзора' } },
	{ is: /^government news text$/, says: { kk: 'Үкімет жаңалығының мәтіні', ru: 'текст новости Правительства' } },
	{ is: /^portal article$/, says: { kk: 'порталдағы мақала', ru: 'статья портала' } },
	{ is: /^opening paragraph$/, says: { kk: 'бірінші абзац', ru: 'первый абзац' } },
	{
		is: /^row of the country in the data file$/,
		says: { kk: 'деректер файлындағы елдің жолы', ru: 'строка страны в файле данных' }
	},
	{ is: /^row of the file$/, says: { kk: 'файлдағы жол', ru: 'строка файла' } },
	{ is: /^last row of the year$/, says: { kk: 'жылдың соңғы жолы', ru: 'последняя строка года' } },
	{ is: /^December row$/, says: { kk: 'желтоқсан жолы', ru: 'строка декабря' } },
	{
		is: /^repost of a Fund (?:press release|text)$/,
		says: { kk: 'Қор хабарының көшірмесі', ru: 'перепечатка сообщения Фонда' }
	},
	{ is: /^repost of (\S+)$/, says: { kk: '$1 мақаласының көшірмесі', ru: 'перепечатка $1' } },
	{
		is: /^article text, after the Fund press service$/,
		says: { kk: 'мақала мәтіні, Қордың баспасөз қызметінен', ru: 'текст статьи, по данным пресс-службы Фонда' }
	},
	{ is: /^article text, after ([A-Z]\S+)$/, says: { kk: 'мақала мәтіні, $1 бойынша', ru: 'текст статьи, по $1' } },
	{
		is: /^annex (\d+), forecast of the Fund$/,
		says: { kk: '$1-қосымша, Қор болжамы', ru: 'приложение $1, прогноз Фонда' }
	},
	{ is: /^annex (\d+)$/, says: { kk: '$1-қосымша', ru: 'приложение $1' } },
	{ is: /^article (\d+)$/, says: { kk: '$1-бап', ru: 'статья $1' } },
	{ is: /^question (\d+)$/, says: { kk: '$1-сұрақ', ru: 'вопрос $1' } },
	{ is: /^questions ([\d, ]+)$/, says: { kk: '$1-сұрақтар', ru: 'вопросы $1' } },
	{
		is: /^article (\d+), expenditure \(zatraty\) of the republican budget, without net lending$/,
		says: {
			kk: '$1-бап, республикалық бюджеттің шығындары, таза бюджеттік кредиттеусіз',
			ru: 'статья $1, затраты республиканского бюджета, без чистого бюджетного кредитования'
		}
	},
	{
		is: /^article on social standards and rates$/,
		says: { kk: 'әлеуметтік нормативтер мен мөлшерлемелер бабы', ru: 'статья о социальных нормативах и ставках' }
	},
	{
		is: /^annex (\d+) \(budget for (\d+)\), functional group 05 health, administrator (\d+), programme (\d+)$/,
		says: {
			kk: '$1-қосымша ($2 жылғы бюджет), 05 «Денсаулық сақтау» функционалдық тобы, $3 әкімшісі, $4 бағдарламасы',
			ru: 'приложение $1 (бюджет на $2 год), функциональная группа 05 «Здравоохранение», администратор $3, программа $4'
		}
	},
	{
		is: /^annex (\d+) \(budget for (\d+)\), functional group 05 health, total of the group in the republican budget; printed in thousand KZT$/,
		says: {
			kk: '$1-қосымша ($2 жылғы бюджет), 05 «Денсаулық сақтау» функционалдық тобы, республикалық бюджеттегі жиыны; мың теңгемен берілген',
			ru: 'приложение $1 (бюджет на $2 год), функциональная группа 05 «Здравоохранение», итог группы в республиканском бюджете; указано в тысячах тенге'
		}
	}
];
