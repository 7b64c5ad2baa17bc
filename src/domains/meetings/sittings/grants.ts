import type { Grant } from '#lib/card.ts';

/** Convening and recording: the office and the leaders who direct it, for the commune; the head, for a mass organisation. */
const CONVENE = [
	'meetings.convene-sitting',
	'meetings.change-sitting',
	'meetings.cancel-sitting',
	'meetings.set-sitting-agenda',
	'meetings.add-sitting-paper',
	'meetings.remove-sitting-paper',
	'meetings.add-sitting-participant',
	'meetings.remove-sitting-participant',
	'meetings.invite-to-sitting',
	'meetings.remind-of-papers',
	'meetings.open-sitting',
	'meetings.record-sitting-attendance',
	'meetings.record-sitting-discussion',
	'meetings.record-conclusion',
	'meetings.remove-conclusion',
	'meetings.record-sitting-vote',
	'meetings.withdraw-sitting-vote',
	'meetings.assign-conclusion-task',
	'meetings.withdraw-conclusion-task',
	'meetings.follow-conclusion',
	'meetings.close-sitting',
	'meetings.reopen-sitting'
];

/** Any member may chair or write the minutes; the rules let only those named, and the head, sign. */
const SIGN = ['meetings.sign-sitting-minutes', 'meetings.sign-conclusion-notice'];

const OFFICE = ['commune-secretary', 'standing-deputy', 'office-clerk'] as const;

/** Area `sittings` opens sittings as such; everybody else sees those that they are invited to. */
export const SITTING_GRANTS: readonly Grant[] = [
	...OFFICE.map((post): Grant => ({ post, may: ['read:sittings', ...CONVENE, ...SIGN], reach: 'unit-and-below' })),
	{ post: 'committee-member', may: SIGN, reach: 'own-unit' },
	...(['organisation-head', 'front-head'] as const).map(
		(post): Grant => ({ post, may: ['read:sittings', ...CONVENE, ...SIGN], reach: 'own-unit' })
	)
];
