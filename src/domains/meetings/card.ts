import type { DomainCard } from '#lib/card.ts';
import { qualityGrants } from './formality/grants.ts';
import { BALLOTS } from './ballots/grants.ts';
import { SITTING_GRANTS } from './sittings/grants.ts';
import { congressGrants } from './congress/grants.ts';
import { adviceGrants } from './advice/grants.ts';
import { mannerGrants } from './manner/grants.ts';
import { yearGrants } from './year/grants.ts';
import { visitGrants } from './visits/grants.ts';
import { IN_THE_ROOM } from './live/grants.ts';

/** Getting a meeting ready. */
const PREPARE = [
	'meetings.plan-meeting',
	'meetings.change-plan',
	'meetings.cancel-meeting',
	'meetings.record-preparation',
	'meetings.set-draft',
	'meetings.set-agenda',
	'meetings.add-paper',
	'meetings.remove-paper',
	'meetings.send-notice',
	'meetings.open-meeting',
	'meetings.appoint'
];

/**
 * Recording a meeting. Granted to every member of the cell, because anyone may be its minute secretary;
 * the rule `whyNotRecord` lets only the chair, the minute secretary and the cell's secretary or deputy do it.
 */
const RECORD = [
	'meetings.record-attendance',
	'meetings.record-sheet',
	'meetings.add-guest',
	'meetings.remove-guest',
	'meetings.start-agenda-item',
	'meetings.conclude-agenda-item',
	'meetings.add-statement',
	'meetings.remove-statement',
	'meetings.add-note',
	'meetings.remove-note',
	'meetings.draft-resolution',
	'meetings.record-vote',
	'meetings.withdraw-vote',
	'meetings.decide-resolution',
	'meetings.assign-task',
	'meetings.withdraw-task',
	'meetings.reserve-opinion',
	'meetings.withdraw-opinion',
	'meetings.answer-matter',
	'meetings.score-meeting',
	'meetings.read-back',
	'meetings.close-meeting',
	'meetings.reopen-meeting',
	'meetings.sign-minutes',
	'meetings.sign-minutes-on-device',
	'meetings.add-addendum',
	'meetings.publish-minutes'
];

export const card = {
	domain: 'meetings',
	grants: [
		{ post: 'cell-secretary', may: PREPARE, reach: 'own-unit' },
		{ post: 'cell-deputy', may: PREPARE, reach: 'own-unit' },
		{ post: 'member', may: [...RECORD, ...BALLOTS, ...IN_THE_ROOM, 'meetings.raise-matter'], reach: 'own-unit' },
		{ post: 'assigned-member', may: ['meetings.raise-matter'], reach: 'own-unit' },
		{ post: 'office-clerk', may: ['meetings.raise-matter'], reach: 'unit-and-below' },
		...SITTING_GRANTS,
		...congressGrants,
		...adviceGrants,
		...mannerGrants,
		...yearGrants,
		...qualityGrants,
		...visitGrants
	]
} satisfies DomainCard;
