import type { ChannelWords } from '../words.ts';

export const en = {
	title: 'Where does a person check the status or complain?',
	description:
		'This page names the portals, the bot, the app and the contact centre that documents give for checking the insured status and for complaints, with the year of each.',
	choices: {},
	unitLine: 'channels as named in the documents; addresses and numbers as printed',
	use: { status: 'To check the status and payments', complaint: 'To ask or complain' },
	useIn: { status: '{use}: named in {year}', complaint: '{use}: named in {year}' },
	kind: {
		app: 'app',
		bot: 'bot',
		mail: 'mail and social network',
		office: 'office',
		phone: 'telephone',
		portal: 'portal',
		site: 'site'
	},
	others: 'Named in other documents only',
	since: 'also named in {years}',
	named: 'named in {year}',
	undated: 'year unknown',
	takeaway:
		'The page of the Fund of {year} names {status} for checking the status and payments and {complaint} for questions and complaints.',
	takeawayNumber: 'The number of the contact centre changed from {before} in {then} to {now} in {year}.',
	channels: 'channel|channels',
	channelsNamed: 'channel is|channels are',
	headline: '{channels} named for checking the insured status in {year}',
	alt: '{use}, {year}: {list}.',
	counted: 'channels, counted by us',
	columns: {
		use: 'What for',
		channel: 'Channel',
		kind: 'Kind',
		address: 'As printed',
		text: 'What it offers',
		year: 'Year named',
		source: 'Publication'
	},
	caveats: [
		'The newest document that names the channels is of 2024. We did not try them: whether they answer today is not said here.',
		'No publication that we found prints how many people asked or complained in each channel, or how many complaints were found just.',
		'The leaflet of 2017 also prints numbers of call centres in eleven regions and the city of Almaty; they are older than the redrawing of regions and are not repeated here.'
	]
} satisfies ChannelWords;
