/** The rules of the site in English. */

import type { Rule } from './kk.ts';

export const en: readonly Rule[] = [
	{
		id: 'fact',
		title: 'What the record holds',
		text: [
			'One row of the record is one figure that one named publication printed. With it stand its unit, period, status, rounding, source and the place in that source.',
			'Nothing is added and nothing is interpolated. A figure on this site was either published or is derived by a formula from published ones; the formula and the figures it starts from are always shown.'
		]
	},
	{
		id: 'question',
		title: 'Question',
		text: [
			'Two figures answer one question only when measure, period, region, breakdown, unit and class are the same. There are three classes: what happened (actual and preliminary), what was expected (plan and estimate) and what the law sets. A plan never answers what happened.'
		]
	},
	{
		id: 'preferred',
		title: 'How one figure is chosen among several',
		text: [
			'Where several publications answer one question, one is preferred. Each step counts only where the one before leaves a tie:'
		],
		steps: [
			'status: actual before preliminary, plan before estimate;',
			'evidence: a figure whose place was read before one known from a headline, from the words of others or with an assumption of ours;',
			'edition: of the publications of one series only the newest edition stands, by its place in the series and not by its day;',
			'publisher: law and Fund, then Government and Parliament, international bodies and statistics, academic work, press, reposts;',
			'day: the one published later, an unknown day last;',
			'rounding: the one rounded less;',
			'key: the first in the alphabet, so that the choice never depends on chance.'
		],
		then: ['Figures that were not chosen do not vanish: they are shown beside the chosen one.'],
		table: 'preferred'
	},
	{
		id: 'revisions',
		title: 'Editions',
		text: [
			'A budget law is changed several times. Figures from different editions of one series are changes of one plan, not contradictions. They are given in the order of the editions, each with its change from the one before.'
		],
		table: 'revisions'
	},
	{
		id: 'disagreements',
		title: 'Disagreements',
		text: ['Every printed figure means a span. With r as the unit of its last printed digit:'],
		steps: [
			'an exact figure means itself only;',
			'a rounded one up to half of r less or more;',
			'“about” up to r less or more;',
			'“over” from the figure to r more;',
			'“under” and “up to” as much as r less.'
		],
		then: [
			'Two figures from different publications whose spans do not meet disagree. The gap is given in units and in percent of the larger figure. Editions of one series are not a disagreement.'
		],
		table: 'disagreements'
	},
	{
		id: 'gaps',
		title: 'What is missing',
		text: [
			'There are grids of questions that a reader may expect to be answered: year and payer, year and package, year and kind of care, year and category, year and coverage, year and part of the national health accounts, year and local budget of a region. A cell without a published answer is drawn empty, and it is said what is printed instead: a part of the year, a joint sum, a plan, the population, or nothing.',
			'The grids end with the day of the newest publication in the record; that of the accounts with the newest year of any country, that of the local budgets with the last year that any of them plans.'
		],
		table: 'gaps'
	},
	{
		id: 'rounding',
		title: 'Rounding and words of precision',
		text: [
			'A figure is kept as it was printed. Where a text says “over 2.8 trillion”, the record holds 2.8 trillion, the word “over” and the unit of the last digit. A derived figure inherits the roundings of those it starts from.'
		]
	},
	{
		id: 'statuses',
		title: 'Status',
		text: ['Status is shown by texture, not by colour, so that it reads on black-and-white paper too.']
	},
	{
		id: 'evidence',
		title: 'How a figure was read',
		text: [
			'Not every figure could be read in its place. Each says how it was read, so that a headline is not taken for a report. Where two of the last three hold, the first is written.'
		]
	},
	{
		id: 'laws',
		title: 'Texts of laws, and reposts',
		text: [
			'The texts of laws come from a public archive of law texts: it is an unofficial copy of the official text.',
			'A repost of one statement is a second publisher, but no independent confirmation.'
		]
	},
	{
		id: 'correct',
		title: 'How to correct or add a figure',
		text: ['The record is a set of CSV files in the repository of the project. A correction goes like this:'],
		steps: [
			'find the source in data/sources.csv; if it is not there, add a row;',
			'correct or add the row of the figure in the file of its theme in data/facts/; write the value as printed, in base units;',
			'run npm run data: if something is wrong, it names the file, line and column and says what to do;',
			'propose the change with a link to the source. After a review all pages and files are built anew.'
		],
		then: ['The whole description is in data/README.md.']
	},
	{
		id: 'licence',
		title: 'Terms of use',
		text: [
			'Code is under the MIT licence, the compiled data under CC BY 4.0: use it freely if you name Ashyq Qor, link to the licence and say what you changed. The figures themselves remain their publishers’; when you quote one, name the publication too.'
		]
	}
];
