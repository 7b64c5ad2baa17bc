import type { DomainCard } from '#lib/card.ts';
import { dialogueGrants } from './dialogue/grants.ts';
import { listeningGrants } from './listening/grants.ts';
import { ROUTES } from './care/grants.ts';
import { LINKS } from './links/grants.ts';
import { MESSAGES } from './messages/grants.ts';
import { SEALED } from './sealed/grants.ts';
import { trendGrants } from './trends/grants.ts';
import { RECEPTION } from './reception/grants.ts';

const HANDLE = [
	'citizens.register-case',
	'citizens.assign-case',
	'citizens.accept-case',
	'citizens.decline-case',
	'citizens.extend-case',
	'citizens.suspend-case',
	'citizens.resume-case',
	'citizens.withdraw-part-of-case',
	'citizens.answer-case',
	'citizens.note-appeal-of-case',
	'citizens.close-case',
	'citizens.reopen-case',
	'citizens.keep-case-closed',
	'citizens.undo-case-step',
	'citizens.renew-receipt'
];

export const card = {
	domain: 'citizens',
	grants: [
		...(['reception-officer', 'office-clerk', 'commune-secretary', 'standing-deputy'] as const).map((post) => ({
			post,
			may: ['read:cases', ...HANDLE, ...LINKS, ...ROUTES, ...MESSAGES, ...RECEPTION],
			reach: 'unit-and-below' as const
		})),
		{ post: 'sealed-keeper', may: ['read:sealed', ...SEALED], reach: 'own-unit' },
		...listeningGrants,
		...dialogueGrants,
		...trendGrants
	]
} satisfies DomainCard;
