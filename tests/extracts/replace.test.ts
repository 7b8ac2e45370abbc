import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtFile } from '../../scripts/extracts/file.ts';
import { replaceFolder } from '../../scripts/extracts/replace.ts';

const disk = vi.hoisted(() => ({ refuses: (from: string): boolean => from === '' }));
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const renameSync = (from: string, to: string) => {
		if (disk.refuses(from)) throw new Error(`rename refused: ${from}`);
		fs.renameSync(from, to);
	};
	return { ...fs, renameSync };
});

const text = (path: string, words: string) => builtFile(path, new TextEncoder().encode(words));

describe('replaceFolder(target, files)', () => {
	let place: string;
	let target: string;
	beforeEach(() => {
		place = mkdtempSync(join(tmpdir(), 'replace-'));
		target = join(place, 'static', 'data');
	});
	afterEach(() => rmSync(place, { recursive: true }));

	it('makes the folder, with folders inside', () => {
		replaceFolder(target, [text('a.csv', 'one'), text('sql/a.sql', 'select')]);
		expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('one');
		expect(readFileSync(join(target, 'sql/a.sql'), 'utf8')).toBe('select');
	});

	it('takes away what stood there before, and leaves nothing beside it', () => {
		replaceFolder(target, [text('old.csv', 'old')]);
		replaceFolder(target, [text('new.csv', 'new')]);
		expect(readdirSync(target)).toEqual(['new.csv']);
		expect(readdirSync(join(place, 'static'))).toEqual(['data']);
	});

	it('keeps the whole old set when a file can not be written', () => {
		replaceFolder(target, [text('old.csv', 'old')]);
		const broken = [text('new.csv', 'new'), text('new.csv/inside.csv', 'a file can not be a folder')];
		expect(() => replaceFolder(target, broken)).toThrow('new.csv');
		expect(readdirSync(target)).toEqual(['old.csv']);
		expect(readdirSync(join(place, 'static'))).toEqual(['data']);
	});

	it('puts the old set back when the new one can not take its place', () => {
		replaceFolder(target, [text('old.csv', 'old')]);
		disk.refuses = (from) => from.endsWith('-draft');
		expect(() => replaceFolder(target, [text('new.csv', 'new')])).toThrow('rename refused');
		disk.refuses = () => false;
		expect(readdirSync(target)).toEqual(['old.csv']);
		expect(readdirSync(join(place, 'static'))).toEqual(['data']);
	});

	it('leaves its neighbours alone', () => {
		mkdirSync(join(place, 'static'), { recursive: true });
		writeFileSync(join(place, 'static', 'favicon.svg'), '<svg/>');
		replaceFolder(target, []);
		expect(existsSync(join(place, 'static', 'favicon.svg'))).toBe(true);
		expect(readdirSync(target)).toEqual([]);
	});
});
