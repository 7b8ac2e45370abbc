/** Places in decrees, regional budgets and files of data, in Kazakh and Russian. Knows no fact. */

import type { Pattern } from './frequent.ts';

export const ACTS: readonly Pattern[] = [
	{
		is: /^row ([A-Z]{3}), (\d+), column (\S+)$/,
		says: { kk: '$1 елінің $2 жылғы жолы, $3 бағаны', ru: 'строка $1 за $2 год, столбец $3' }
	},
	{ is: /^row (\d{4}-\d{2}-\d{2})$/, says: { kk: '$1 жолы', ru: 'строка $1' } },
	{
		is: /^annex (\d+), group 05 health, programme (\d+)-(\d+)$/,
		says: {
			kk: '$1-қосымша, 05 «Денсаулық сақтау» тобы, $2 әкімшісі, $3 бағдарламасы',
			ru: 'приложение $1, группа 05 «Здравоохранение», администратор $2, программа $3'
		}
	},
	{
		is: /^annex (\d+), group 05 health$/,
		says: {
			kk: '$1-қосымша, 05 «Денсаулық сақтау» тобы, жиыны',
			ru: 'приложение $1, группа 05 «Здравоохранение», итог'
		}
	},
	{
		is: /^annex, programme (\d+)-(\d+)$/,
		says: { kk: 'қосымша, $1 әкімшісі, $2 бағдарламасы', ru: 'приложение, администратор $1, программа $2' }
	},
	{
		is: /^annex, group (\d+) health$/,
		says: { kk: 'қосымша, $1 «Денсаулық сақтау» тобы', ru: 'приложение, группа $1 «Здравоохранение»' }
	},
	{
		is: /^annex (\d+), health group$/,
		says: { kk: '$1-қосымша, «Денсаулық сақтау» тобы', ru: 'приложение $1, группа «Здравоохранение»' }
	},
	{
		is: /^annex (\d+) as amended by decree No\. (\d+) of 29 April 1996$/,
		says: {
			kk: '$1-қосымша, 1996 жылғы 29 сәуірдегі № $2 қаулымен өзгертілген',
			ru: 'приложение $1 в редакции постановления № $2 от 29 апреля 1996 года'
		}
	},
	{ is: /^point (\d+-\d+)$/, says: { kk: '$1-тармақ', ru: 'пункт $1' } },
	{ is: /^point (\d+), first table$/, says: { kk: '$1-тармақ, бірінші кесте', ru: 'пункт $1, первая таблица' } },
	{ is: /^point (\d+), second table$/, says: { kk: '$1-тармақ, екінші кесте', ru: 'пункт $1, вторая таблица' } },
	{ is: /^point (\d+), third table$/, says: { kk: '$1-тармақ, үшінші кесте', ru: 'пункт $1, третья таблица' } },
	{ is: /^budget table of the fund$/, says: { kk: 'қор бюджетінің кестесі', ru: 'таблица бюджета фонда' } },
	{
		is: /^budget table, health$/,
		says: { kk: 'бюджет кестесі, денсаулық сақтау', ru: 'таблица бюджета, здравоохранение' }
	},
	{
		is: /^model contract with a provider$/,
		says: { kk: 'өнім берушімен үлгі шарт', ru: 'типовой договор с поставщиком' }
	},
	{ is: /^text of the decision$/, says: { kk: 'шешімнің мәтіні', ru: 'текст решения' } },
	{ is: /^preamble$/, says: { kk: 'кіріспе бөлігі', ru: 'преамбула' } },
	{
		is: /^tariff weights of the territorial base programme$/,
		says: {
			kk: 'аумақтық базалық бағдарламаның тариф салмақтары',
			ru: 'веса тарифов территориальной базовой программы'
		}
	},
	{ is: /^rules, lower limit$/, says: { kk: 'қағидалар, төменгі шек', ru: 'правила, нижний предел' } },
	{
		is: /^rules on use of the reserve$/,
		says: { kk: 'резервті пайдалану қағидалары', ru: 'правила использования резерва' }
	}
];
