import { expect, test } from 'vitest';
import { criteriaById, indicatorOf, ruralCriteria } from './criteria.ts';
import { ownTable, readOwnTable, withOwn } from './own-criteria.ts';
import { idOfSet } from './criteria.ts';

const open = ruralCriteria.find(({ version }) => version === '2026-2030')!;
const good = '2.1; Tỷ lệ đường thôn được cứng hóa; tỷ lệ; ít nhất; 62,5; thôn';

test('a list copied from a sheet becomes the indicators of its set, and the table gives it back', () => {
	const table = `${good}\n\n9.3\tXã không có cán bộ bị kỷ luật\tCó / Không\tĐạt\t\tXã\n10.1;Số vụ trọng án;số lượng;nhiều nhất;0;xã`;
	const read = readOwnTable(table, open);
	if (!read.ok) throw new Error(read.refusal.code);
	const set = withOwn(open, [{ ruleSetId: idOfSet(open), paper: 'Quyết định 51/2025', indicators: read.value }]);
	const listed = set.parameters.criteria.flatMap(({ indicators }) => indicators);
	expect(listed.map(({ code, measure, asks, keptBy }) => [code, measure, asks, keptBy])).toEqual([
		['ntm26.2.1', 'share', 'at-least', 'village'],
		['ntm26.9.3', 'yes-no', 'yes', 'commune'],
		['ntm26.10.1', 'count', 'at-most', 'commune']
	]);
	expect(listed[0]!.thresholds).toEqual([{ where: 'everywhere', hundredths: 6_250, verified: true }]);
	expect(readOwnTable(ownTable(read.value), open)).toEqual(read);
	expect(indicatorOf('ntm26.2.1')).toBeUndefined();
	expect(criteriaById(idOfSet(open))!.parameters.criteria.every(({ indicators }) => indicators.length === 0)).toBe(
		true
	);
});

test.each([
	['number', '11.1; Tên chỉ tiêu; tỷ lệ; ít nhất; 5; thôn'],
	['twice', good],
	['name', '3.1; ; tỷ lệ; ít nhất; 5; thôn'],
	['measure', '3.1; Tên chỉ tiêu; phần; ít nhất; 5; thôn'],
	['asks', '3.1; Tên chỉ tiêu; tỷ lệ; đạt; 5; thôn'],
	['threshold', '3.1; Tên chỉ tiêu; tỷ lệ; ít nhất; 101; thôn'],
	['kept', '3.1; Tên chỉ tiêu; tỷ lệ; ít nhất; 5; huyện']
])('a wrong %s is refused and names its line', (column, line) => {
	expect(readOwnTable(`${good}\n${line}`, open)).toMatchObject({
		refusal: { code: `outcomes.own-criteria-${column}`, facts: { line: 2 } }
	});
});

test('more lines than the set has indicators are refused, and none at all', () => {
	const many = Array.from({ length: 48 }, (_, nth) => good.replace('2.1', `2.${nth + 1}`)).join('\n');
	expect(readOwnTable(many, open)).toMatchObject({ refusal: { code: 'outcomes.own-criteria-too-many' } });
	expect(readOwnTable('\n', open)).toMatchObject({ refusal: { code: 'outcomes.own-criteria-empty' } });
});
