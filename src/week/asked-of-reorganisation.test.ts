import { expect, test } from 'vitest';
import { askedOfReorganisation, type ReorganisationWaiting } from './asked-of-reorganisation.ts';

const TODAY = '2026-11-22';
const file: ReorganisationWaiting = {
	id: 'r',
	state: 'planned',
	onDay: '2026-12-01',
	undoUntil: null,
	from: 'Chi bộ A',
	to: 'Chi bộ B',
	unsigned: 0
};
const committed = { state: 'committed', onDay: '2026-11-01', undoUntil: '2026-12-01' };

test.each([
	['what is in the way, before its day', {}, ['settle undefined']],
	['to carry it out, from its day on', { onDay: '2026-11-20' }, ['commit 2026-11-20']],
	['nothing of a plan for next year', { onDay: '2027-06-01' }, []],
	['to have the sheet signed', { ...committed, unsigned: 2 }, ['sign undefined']],
	['whether to take it back, in the last days', { ...committed, undoUntil: '2026-11-25' }, ['undo 2026-11-25']],
	['nothing once all have signed', committed, []],
	['nothing when its days are over', { ...committed, undoUntil: '2026-11-21', unsigned: 1 }, []],
	['nothing of one taken back', { ...committed, state: 'undone', unsigned: 1 }, []]
])('those who reorganise are asked %s', (_, given, asked) => {
	expect(
		askedOfReorganisation({ ...file, ...given }, TODAY).map(
			({ what, dueOn }) => `${what.code.replace('week.reorganisation-', '')} ${dueOn}`
		)
	).toEqual(asked);
});
