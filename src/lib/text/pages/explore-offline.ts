/** What is said about working without a network, by language. For building pages and for the worker that keeps them. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	noNetwork: {
		kk: 'Желі жоқ немесе жауап бермейді.',
		ru: 'Сети нет или она не отвечает.',
		en: 'No network, or it does not answer.'
	},
	/** {day}: newest day of publication in the data */
	record: { kk: 'Деректер мына күнгі: {day}.', ru: 'Данные по состоянию на {day}.', en: 'Data as of {day}.' },
	/** {day} */
	saved: {
		kk: 'Осы құрылғыда сақталған күні: {day}.',
		ru: 'Сохранено на этом устройстве: {day}.',
		en: 'Saved on this device on {day}.'
	},
	/** On the page of explore, before anything is kept. */
	lead: {
		kk: 'Алғашқы сұрақтан кейін желісіз де жұмыс істейді: қозғалтқыш, кестелер және сіз ашқан беттер осы құрылғыда қалады. Осылай ашылған бетте не жауапта бұл көрсетіледі.',
		ru: 'После первого вопроса работает и без сети: движок, таблицы и открытые вами страницы остаются на этом устройстве. На странице или в ответе, полученных так, это указано.',
		en: 'After the first question it works without a network too: the engine, the tables and the pages that you visited stay on this device. A page or an answer that comes from there says so.'
	},
	/** Keeping everything on request. keep: {size}; keeping: {loaded}, {total}; kept: {day} */
	hold: {
		keep: {
			kk: 'Желісіз пайдалану үшін сақтау ({size})',
			ru: 'Сохранить раздел для работы без сети ({size})',
			en: 'Keep explore for use without a network ({size})'
		},
		keeping: {
			kk: 'Жүктеліп жатыр: {loaded}, барлығы {total}',
			ru: 'Загружается: {loaded} из {total}',
			en: 'Being loaded: {loaded} of {total}'
		},
		writing: {
			kk: 'Осы құрылғыда сақталып жатыр.',
			ru: 'Сохраняется на этом устройстве.',
			en: 'Being put away on this device.'
		},
		kept: {
			kk: 'Осы құрылғыда сақталған, {day}: сұрақты желісіз де қоюға болады.',
			ru: 'Сохранено на этом устройстве, {day}: вопросы можно задавать и без сети.',
			en: 'Kept on this device since {day}: explore works here without a network.'
		},
		undated: {
			kk: 'Осы құрылғыда сақталған: сұрақты желісіз де қоюға болады.',
			ru: 'Сохранено на этом устройстве: вопросы можно задавать и без сети.',
			en: 'Kept on this device: explore works here without a network.'
		},
		network: {
			kk: 'Жүктелмеді. Байланысты тексеріп, қайталап көріңіз.',
			ru: 'Загрузить не удалось. Проверьте связь и попробуйте снова.',
			en: 'It could not be loaded. Check the connection and try again.'
		},
		room: {
			kk: 'Браузер бәрін сақтаған жоқ: орын жетпеген болуы мүмкін. Желі бар кезде бәрі бұрынғыдай жұмыс істейді.',
			ru: 'Браузер сохранил не все: возможно, мало места. При наличии сети все работает как прежде.',
			en: 'The browser did not keep everything: it may have too little room. With a network explore works as before.'
		},
		stop: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
		stopped: {
			kk: 'Тоқтатылды. Толық келгені қайта жүктелмейді.',
			ru: 'Остановлено. То, что пришло целиком, заново загружать не придется.',
			en: 'Stopped. What arrived whole need not be loaded again.'
		}
	}
};

export type OfflineWords = InOne<typeof WORDS>;

export function offlineWords(lang: Lang): OfflineWords {
	return inOne(WORDS, lang);
}
