import type { DomainCard } from '#lib/card.ts';
import { planGrants } from './plans/grants.ts';
import { sessionGrants } from './sessions/grants.ts';

/** Granted to every member, because anyone may keep the record of a meeting; `whyNotRecordStory` says who may when. */
export const card = {
	domain: 'study',
	grants: [
		{ post: 'member', may: ['study.record-story', 'study.withdraw-story'], reach: 'own-unit' },
		...planGrants,
		...sessionGrants
	]
} satisfies DomainCard;
