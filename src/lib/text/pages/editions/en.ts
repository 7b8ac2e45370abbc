import type { EditionWords } from '../editions.ts';

export const en = {
	frozen: 'Edition frozen on {day}: nothing on this page changes any more.',
	newest: 'This page with the newest data',
	newer: 'Newer data exists: the record as of {day}.',
	title: 'Frozen editions',
	lead: 'Each edition keeps what citations, frames and recipes lead to – figures with their citations, frames, tables as Parquet – as it was on its day, at an address that never changes. It leaves the rest to the newest pages.',
	none: 'No edition has been frozen yet.',
	edition: 'Edition of {day}',
	record: 'record as of {day}',
	archive: 'whole edition as ZIP, {size} MB',
	sums: 'checksums',
	latest: 'Addresses of the newest tables that never change',
	latestLead: 'The tables below also stand at addresses that stay the same from edition to edition, for example:',
	leaves:
		'What it does not hold – topics, reports, publications, pictures and files to download – is on the newest pages, where its links lead.',
	changed: 'The record has changed since: version {version}.',
	size: '{files} files, {size} MB',
	signed: 'signature (key {key})',
	signers: 'whose key it is',
	unsigned: 'not signed',
	allowed: 'frozen from sources that no commit holds: {reason}',
	holds:
		'It holds {figures} figures with their citations, {frames} frames and {tables} tables of the record, all as they were on that day.',
	figures: 'Figures',
	tables: 'Tables (Parquet)',
	proof: 'The same tables for the proof in your browser (Arrow)',
	sbom: 'list of the software that it ships (CycloneDX)',
	isSigned: 'Its list of checksums is signed',
	isUnsigned: 'This edition is not signed'
} satisfies EditionWords;
