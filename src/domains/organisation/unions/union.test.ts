import { describe, expect, test } from 'vitest';
import { reportPeriod, whyNotAddUnion, whyNotEnrol, whyNotReport } from './union.ts';

const span = { validFrom: '2025-07-01', validTo: 'infinity' };
const commune = { kind: 'commune', organisationKind: null, name: 'Xã Thử', ...span };
const front = { kind: 'mass-organisation', organisationKind: 'front', name: 'MTTQ xã', ...span };
const women = { kind: 'mass-organisation', organisationKind: 'women', name: 'Hội LHPN xã', ...span };
const branch = { kind: 'branch', organisationKind: null, name: 'Chi hội Một', ...span };
const from = '2026-01-01';

describe('a unit of the mass organisations', () => {
	test.each([
		['mass-organisation', 'front', commune, undefined],
		['mass-organisation', 'women', front, undefined],
		['mass-organisation', 'women', commune, undefined],
		['mass-organisation', 'front', front, 'organisation.union-not-there'],
		['mass-organisation', 'women', women, 'organisation.union-not-there'],
		['mass-organisation', undefined, commune, 'organisation.union-kind-missing'],
		['branch', undefined, women, undefined],
		['branch', 'women', women, 'organisation.union-kind-missing'],
		['branch', undefined, front, 'organisation.union-not-there'],
		['branch', undefined, branch, 'organisation.union-not-there'],
		['branch', undefined, commune, 'organisation.union-not-there'],
		['team', undefined, commune, undefined],
		['team', undefined, women, 'organisation.union-not-there']
	] as const)('%s (%s) under %o: %s', (kind, organisationKind, above, code) => {
		expect(whyNotAddUnion({ kind, organisationKind, code: 'A', from }, above, undefined)?.code).toBe(code);
	});

	test('does not begin before what it stands under, nor take a code or a name that is there', () => {
		const asked = { kind: 'branch', code: 'A', from } as const;
		expect(whyNotAddUnion({ ...asked, from: '2025-06-30' }, women, undefined)?.code).toBe(
			'organisation.before-commune'
		);
		expect(whyNotAddUnion(asked, women, { code: 'A', name: 'Khác' })?.code).toBe('organisation.code-taken');
		expect(whyNotAddUnion(asked, women, { code: 'B', name: 'Chi hội' })?.code).toBe('organisation.union-name-taken');
		expect(whyNotAddUnion(asked, { ...women, validTo: '2026-06-30' }, undefined)?.code).toBe(
			'organisation.commune-ended'
		);
	});
});

test.each([
	[{}, undefined],
	[{ on: '2026-11-23' }, 'organisation.roll-day-ahead'],
	[{ personId: 'a' }, 'organisation.on-roll-already'],
	[{ duty: 'head' as const }, 'organisation.head-there'],
	[{ duty: 'deputy' as const }, undefined]
])('somebody put on a roll with %j: %s', (given, code) => {
	const others = [{ personId: 'a', fullName: 'Lò Thị Ước', duty: 'head' }];
	const asked = { personId: 'b', duty: 'member' as const, on: '2026-11-22', ...given };
	expect(whyNotEnrol(asked, others, '2026-11-22')?.code).toBe(code);
});

test.each([
	['2026', true],
	['2026-Q4', true],
	['2026-M11', false],
	['2026-Q5', false],
	['2025-2030', false]
])('a report for %s: %s', (code, is) => {
	expect(reportPeriod(code) !== undefined).toBe(is);
});

test('a report may come before the end of its quarter, not before its beginning', () => {
	const period = reportPeriod('2026-Q4')!;
	expect(whyNotReport(period, '2026-10-01')).toBeUndefined();
	expect(whyNotReport(period, '2026-09-30')?.code).toBe('organisation.report-ahead');
});
