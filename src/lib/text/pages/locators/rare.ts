/** Rare kinds of places in publications, in Kazakh and Russian. */

import type { Pattern } from './frequent.ts';

/** Places that few figures have, most of them on pages that pass on what others printed. */
export const RARE: readonly Pattern[] = [
	{ is: /^how to take part$/, says: { kk: '«қалай қатысуға болады» бөлімі', ru: 'раздел «как участвовать»' } },
	{
		is: /^for whom the state pays$/,
		says: { kk: '«мемлекет кім үшін төлейді» бөлімі', ru: 'раздел «за кого платит государство»' }
	},
	{ is: /^introduction, point ([a-z])$/, says: { kk: 'кіріспе, $1) тармағы', ru: 'введение, пункт $1)' } },
	{
		is: /^introduction, on employers$/,
		says: { kk: 'кіріспе, жұмыс берушілер туралы', ru: 'введение, о работодателях' }
	},
	{
		is: /^headline in the side column of the page; the item itself was not read$/,
		says: {
			kk: 'беттің бүйір бағанындағы тақырып; жаңалықтың өзі оқылмаған',
			ru: 'заголовок в боковой колонке страницы; сама новость не прочитана'
		}
	},
	{ is: /^headline$/, says: { kk: 'тақырып', ru: 'заголовок' } },
	{
		is: /^article text, after the annual report for (\d+)$/,
		says: { kk: 'мақала мәтіні, $1 жылғы есеп бойынша', ru: 'текст статьи, по годовому отчету за $1 год' }
	},
	{
		is: /^article text, after the Prime Minister's site$/,
		says: { kk: 'мақала мәтіні, Премьер-Министрдің сайты бойынша', ru: 'текст статьи, по сайту Премьер-министра' }
	},
	{
		is: /^article fixing the figure$/,
		says: { kk: 'көрсеткішті белгілейтін бап', ru: 'статья, устанавливающая показатель' }
	},
	{ is: /^point (\d+)$/, says: { kk: '$1-тармақ', ru: 'пункт $1' } },
	{ is: /^annex$/, says: { kk: 'қосымша', ru: 'приложение' } },
	{ is: /^interview$/, says: { kk: 'сұхбат', ru: 'интервью' } },
	{ is: /^lead of the interview$/, says: { kk: 'сұхбаттың кіріспе сөзі', ru: 'вводка интервью' } },
	{ is: /^repost of akimat news$/, says: { kk: 'әкімдік жаңалығының көшірмесі', ru: 'перепечатка новости акимата' } },
	{
		is: /^digest of the annual report$/,
		says: { kk: 'жылдық есептің қысқаша мазмұны', ru: 'изложение годового отчета' }
	},
	{ is: /^digest of a news article$/, says: { kk: 'жаңалықтың қысқаша мазмұны', ru: 'изложение новости' } },
	{ is: /^copy of the analysis$/, says: { kk: 'талдаудың көшірмесі', ru: 'копия анализа' } },
	{
		is: /^repost on an unrelated page$/,
		says: { kk: 'бөгде беттегі көшірме', ru: 'перепечатка на посторонней странице' }
	},
	{
		is: /^machine rewrite, weak source$/,
		says: { kk: 'мәтінді машина қайта жазған, әлсіз дереккөз', ru: 'машинный пересказ, слабый источник' }
	}
];
