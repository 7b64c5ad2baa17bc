import { expect, test } from 'vitest';
import { evaluationClassRules } from '../rules.ts';
import { NO_EVIDENCE } from './evidence.ts';
import { type MarkReplayed, replay } from './replay.ts';

const [earlier, present] = evaluationClassRules;
const mark = (id: string, given: Partial<MarkReplayed>): MarkReplayed => ({
	id,
	name: id,
	unitName: 'Chi bộ bản Pá Hoa',
	subject: 'member',
	evidence: { ...NO_EVIDENCE, tasks: { total: 10, onTime: 10, late: 0, notDone: 0 } },
	supported: 9500,
	exceeding: 3,
	limitsTotal: 0,
	limitsFixed: 0,
	forced: [],
	class: 'excellent',
	...given
});
const late = { ...NO_EVIDENCE, tasks: { total: 10, onTime: 8, late: 2, notDone: 0 } };
const marks = [
	mark('three of ten exceed', {}),
	mark('half exceed', { exceeding: 5 }),
	mark('two late', { evidence: late, supported: 8000, class: 'completed' })
];

test('marks of this year hold under its own rules', () => {
	expect(replay(marks, present!).differing).toEqual([]);
});

test('under earlier rules half of the tasks must exceed, and some late ones are borne; the marks stay as they were given', () => {
	const before = structuredClone(marks);
	expect(replay(marks, earlier!)).toMatchObject({
		counts: [
			{ class: 'excellent', chosen: 2, allowed: 1 },
			{ class: 'good', chosen: 0, allowed: 2 },
			{ class: 'completed', chosen: 1, allowed: 0 },
			{ class: 'failed', chosen: 0, allowed: 0 },
			{ class: null, chosen: 0, allowed: 0 }
		],
		differing: [
			{ id: 'three of ten exceed', chosen: 'excellent', allowed: 'good' },
			{ id: 'two late', chosen: 'completed', allowed: 'good' }
		]
	});
	expect(marks).toEqual(before);
});
