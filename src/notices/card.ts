import type { DomainCard } from '#lib/card.ts';

export const card = {
	domain: 'notices',
	grants: [{ post: 'administrator', may: ['notices.retry-deliveries'], reach: 'unit-and-below' }]
} satisfies DomainCard;
