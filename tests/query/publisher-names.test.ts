import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CellReader } from '../../src/lib/query/cells.ts';
import { publisherList, publisherNames } from '../../src/lib/query/publisher-names.ts';

const cells = new CellReader({ two: 'Fund|Қор|Фонд;Law|Заң|Закон', none: null, odd: 'Fund|Қор' });

describe('publisherNames(cells, column)', () => {
	it('joins the names of each language', () => {
		expect(publisherNames(cells, 'two')).toEqual({ kk: 'Қор, Заң', ru: 'Фонд, Закон', en: 'Fund, Law' });
		expect(publisherNames(cells, 'none')).toEqual({ kk: '', ru: '', en: '' });
	});

	it('refuses a name without its three languages', () => {
		expect(() => publisherList(cells, 'odd')).toThrow('column odd should hold en|kk|ru, got Fund|Қор');
	});

	it('finds the signs that it splits at in no name of the record', () => {
		expect(readFileSync('data/lists/publishers.csv', 'utf8')).not.toMatch(/[;|]/);
	});
});
