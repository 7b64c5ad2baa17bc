import { expect, test } from 'vitest';
import { postsFor, type Route, routeFor } from './care.ts';

const land: Route = { topic: 'land', place: '' };
const village: Route = { topic: null, place: 'Bản Co Mạ' };
const landInVillage: Route = { topic: 'land', place: 'bản Co Mạ' };

test.each([
	['land', 'nhà ông A, ban co ma', landInVillage],
	['welfare', 'Bản Co Mạ', village],
	['land', 'Bản Nà Sang', land],
	['welfare', 'Bản Nà Sang', undefined]
] as const)('a case of %s in %s goes to the narrowest that fits', (topic, place, expected) => {
	expect(routeFor([land, village, landInVillage], { topic, place })).toBe(expected);
});

test.each([
	[0, []],
	[1, ['standing-deputy']],
	[7, ['standing-deputy', 'commune-secretary']]
])('%i days late is told to %j', (daysLate, posts) => {
	expect(postsFor(daysLate, '2026-11-22')).toEqual(posts);
});
