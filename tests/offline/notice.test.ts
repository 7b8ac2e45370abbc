import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/lib/offline/dated.ts';
import { offlineLine, withOfflineLine } from '../../src/lib/offline/notice.ts';

const KEPT = { record: '2026-03-06', saved: '2026-11-26' };

describe('the line of a page from the device', () => {
	it.each([
		['en', 'No network, or it does not answer. Data as of 6 March 2026. Saved on this device on 26 November 2026.'],
		[
			'ru',
			'Сети нет или она не отвечает. Данные по состоянию на 6 марта 2026 г. Сохранено на этом устройстве: 26 ноября 2026 г.'
		],
		[
			'kk',
			'Желі жоқ немесе жауап бермейді. Деректер мына күнгі: 2026 ж. 6 наурыз. Осы құрылғыда сақталған күні: 2026 ж. 26 қараша.'
		]
	] as const)('names both days in %s', (lang, line) => {
		expect(offlineLine(KEPT, lang).replaceAll('\u00a0', ' ')).toBe(line);
	});

	it('leaves out a day that the host did not tell', () => {
		expect(offlineLine({ record: null, saved: null }, 'en')).toBe('No network, or it does not answer.');
		expect(dayOf(new Headers())).toBeNull();
		expect(dayOf(new Headers({ date: 'Thu, 26 Nov 2026 00:40:11 GMT' }))).toBe('2026-11-26');
	});

	it('stands above the page in its language and before what its script takes over', () => {
		const html = withOfflineLine(
			'<html lang="ru"><head><meta name="record" content="2026-03-06"/></head><body data-a="b"><div class="shell"></div></body></html>',
			null
		);
		expect(html).toMatch(
			/<body data-a="b"><p role="status" data-kept [^>]*>Сети нет .*6.марта.2026.*<\/p><div class="shell">/
		);
	});
});
