import { expect, test } from 'vitest';
import { askedOfUnion } from './asked-of-union.ts';

const rules = { quietAfterDays: 60, reportWithinDays: 10 };
const report = { period: '2026-Q3', periodText: 'Quý III/2026', endedOn: '2026-09-30', isSent: true };
const union = { code: 'HB.PN', name: 'Hội LHPN', head: 'Lò Thị Ước', lastOn: '2026-09-23', report };

test.each([
	[{}, []],
	[{ lastOn: '2026-09-22' }, ['week.union-quiet']],
	[{ lastOn: null }, ['week.union-quiet']],
	[{ head: '' }, ['week.union-head']],
	[{ report: { ...report, isSent: false } }, ['week.union-report']],
	[{ report: undefined }, []]
])('a mass organisation with %j is asked %j on 22 November', (given, codes) => {
	const asked = askedOfUnion({ ...union, ...given }, rules, '2026-11-22');
	expect(asked.map(({ what }) => what.code)).toEqual(codes);
});

test('the report of a quarter is due ten days after it', () => {
	const [asked] = askedOfUnion({ ...union, report: { ...report, isSent: false } }, rules, '2026-10-02');
	expect(asked?.dueOn).toBe('2026-10-10');
});
