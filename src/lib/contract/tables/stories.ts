/** The stories: events, promises, benefits, questions and the comparison with the fund of 1996-98, in three languages. */

import { table } from '../table.ts';
import { inThree, inThreeOrNone } from './in-three.ts';

const REFERS = [{ table: 'sources', column: 'source_id' }] as const;
const SOURCE = { name: 'source_id', kind: 'id', describe: 'The publication', refers: REFERS } as const;
const NOTE = { name: 'note', kind: 'text', optional: true, describe: 'What a reader should know' } as const;

export const STORY_TABLES = [
	table({
		name: 'events',
		category: 'stories',
		describe: 'Laws, launches and postponements, dated',
		key: ['date', 'title_en'],
		columns: [
			{ name: 'date', kind: 'day', describe: 'Day of the event' },
			{
				name: 'kind',
				kind: 'code',
				describe: 'Kind of event',
				words: ['change', 'decree', 'institution', 'launch', 'law', 'report']
			},
			...inThree('title', 'What happened'),
			SOURCE,
			NOTE
		]
	}),
	table({
		name: 'promises',
		category: 'stories',
		describe: 'What law, documents and officials promised to publish or to do, with status and evidence',
		key: ['promise_id'],
		columns: [
			{ name: 'promise_id', kind: 'code', describe: 'Key of the promise' },
			{ name: 'promised_by', kind: 'text', describe: 'Who promised' },
			SOURCE,
			{ name: 'locator', kind: 'text', optional: true, describe: 'Where in the publication' },
			...inThree('text', 'The promise in our words'),
			{ name: 'status', kind: 'code', describe: 'What became of it', words: ['kept', 'partly', 'not_kept', 'unknown'] },
			{
				name: 'evidence_source_id',
				kind: 'id',
				optional: true,
				describe: 'The publication that shows it',
				refers: REFERS
			},
			{ name: 'evidence_note', kind: 'text', optional: true, describe: 'What it shows' }
		]
	}),
	table({
		name: 'benefits',
		category: 'stories',
		describe: 'What the packages of 1995, 2017 and 2024 contain',
		key: ['package', 'order'],
		columns: [
			{
				name: 'package',
				kind: 'code',
				describe: 'Package and its year',
				words: ['base_1995', 'gobmp', 'gobmp_2017', 'osms', 'osms_2017']
			},
			{ name: 'order', kind: 'number', describe: 'Place in the list; 2.1 is the first part of item 2' },
			{ name: 'level', kind: 'whole', describe: '1 for an item, 2 for a part of the item above' },
			...inThree('text', 'The benefit in our words'),
			SOURCE
		]
	}),
	table({
		name: 'questions',
		category: 'stories',
		describe: 'Questions of the brochure of 2016 with the answers in our words and what later law changed',
		key: ['q_id'],
		columns: [
			{ name: 'q_id', kind: 'code', describe: 'Key of the question' },
			{ name: 'topic', kind: 'code', describe: 'Topic' },
			...inThree('question', 'The question'),
			...inThree('answer', 'The answer in our words'),
			SOURCE,
			{ name: 'locator', kind: 'text', optional: true, describe: 'Where in the publication' },
			{ name: 'as_of', kind: 'whole', describe: 'Year of the answer' },
			{ name: 'still_valid', kind: 'code', describe: 'Does it hold today?', words: ['yes', 'changed', 'unknown'] },
			{ name: 'related', kind: 'text', optional: true, describe: 'Codes the answer speaks of, joined by ;' },
			{
				name: 'figures',
				kind: 'ids',
				optional: true,
				describe: 'Figures of the site that answer with numbers, joined by ;'
			},
			{ name: 'change_note', kind: 'text', optional: true, describe: 'What changed' },
			{
				name: 'change_source_id',
				kind: 'id',
				optional: true,
				describe: 'The publication that shows it',
				refers: REFERS
			}
		]
	}),
	table({
		name: 'comparison',
		category: 'stories',
		describe: "Aspects of the fund of 1996-1998 and of today's; a cell is empty where nothing is known",
		key: ['aspect_code'],
		columns: [
			{ name: 'aspect_code', kind: 'code', describe: 'Key of the aspect' },
			...inThree('aspect', 'The aspect'),
			...inThreeOrNone('old', 'The fund of 1996-1998'),
			{ name: 'old_source_id', kind: 'ids', optional: true, describe: 'Publications, joined by ;', refers: REFERS },
			...inThreeOrNone('new', "Today's Fund"),
			{ name: 'new_source_id', kind: 'ids', optional: true, describe: 'Publications, joined by ;', refers: REFERS },
			NOTE
		]
	}),
	table({
		name: 'steps',
		category: 'stories',
		describe:
			'How the money reaches a clinic, step by step; the first fund beside it, empty where its decree names no such step',
		key: ['step_id'],
		columns: [
			{ name: 'step_id', kind: 'code', describe: 'Key of the step' },
			{ name: 'order', kind: 'whole', describe: 'Place of the step' },
			...inThree('title', 'The step'),
			...inThree('text', 'What is done, in our words'),
			{ name: 'source_id', kind: 'ids', describe: 'Publications, joined by ;', refers: REFERS },
			...inThree('locator', 'Where in the publications'),
			{ name: 'as_of', kind: 'whole', describe: 'Year of the newest publication that says so' },
			{
				name: 'promise_id',
				kind: 'code',
				optional: true,
				describe: 'The promise that tells what is known of the practice',
				refers: [{ table: 'promises', column: 'promise_id' }]
			},
			...inThreeOrNone('old', 'The fund of 1996-1998'),
			{ name: 'old_source_id', kind: 'ids', optional: true, describe: 'Publications, joined by ;', refers: REFERS },
			...inThreeOrNone('old_locator', 'Where in those publications')
		]
	}),
	table({
		name: 'channels',
		category: 'stories',
		describe: 'Where a person checks the insured status, asks or complains, with the year each was named',
		key: ['order'],
		columns: [
			{ name: 'channel_id', kind: 'code', describe: 'Key of the channel' },
			{ name: 'use', kind: 'code', describe: 'What it is for', words: ['status', 'complaint'] },
			{
				name: 'kind',
				kind: 'code',
				describe: 'Kind of channel',
				words: ['app', 'bot', 'mail', 'office', 'phone', 'portal', 'site']
			},
			{ name: 'order', kind: 'whole', describe: 'Place in the list' },
			{ name: 'named_in', kind: 'whole', optional: true, describe: 'Year of the document that names it' },
			...inThree('title', 'The channel'),
			...inThree('text', 'What it offers, in our words'),
			{ name: 'address', kind: 'text', optional: true, describe: 'Address or number as printed' },
			SOURCE,
			...inThree('locator', 'Where in the publication')
		]
	})
] as const;
