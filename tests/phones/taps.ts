import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
import { addMonths, dayInVietNam } from '#lib/local-date.ts';

type Tap = { name: string; input: Record<string, unknown> };

/** What people do on a phone in a meeting; `nth` chooses whom and what. The rules of the phone refuse what cannot be. */
export const TAPS: readonly ((cell: CellOnPhone, nth: number) => Tap)[] = [
	(cell, nth) => ({
		name: 'meetings.record-attendance',
		input: {
			meetingId: heldIn(cell),
			entries: [{ memberId: memberOf(cell, nth), presence: (['present', 'excused'] as const)[nth % 2] }]
		}
	}),
	(cell, nth) => ({ name: 'meetings.add-note', input: { meetingId: heldIn(cell), text: `Ghi thêm ${nth}` } }),
	(cell, nth) => ({
		name: 'meetings.add-statement',
		input: { meetingId: heldIn(cell), memberId: memberOf(cell, nth), kind: 'speech', gist: `Ý kiến ${nth}` }
	}),
	(cell, nth) => ({
		name: 'meetings.raise-matter',
		input: { unitCode: cell.unit.code, gist: `Bà con hỏi ${nth}`, place: '' }
	}),
	(cell, nth) => ({
		name: 'meetings.assign-task',
		input: {
			meetingId: heldIn(cell),
			title: `Việc ${nth}`,
			ownerId: memberOf(cell, nth),
			product: 'Báo cáo',
			dueOn: addMonths(dayInVietNam(new Date()), 1)
		}
	}),
	(cell, nth) => ({
		name: 'meetings.plan-meeting',
		input: {
			unitCode: cell.unit.code,
			month: monthAhead(nth),
			kind: 'regular',
			startsAt: `${monthAhead(nth)}-03T12:30:00Z`,
			place: `Nhà văn hóa ${nth}`
		}
	}),
	(cell) => ({ name: 'meetings.read-back', input: { meetingId: heldIn(cell) } }),
	(cell, nth) => ({
		name: 'meetings.draft-resolution',
		input: {
			meetingId: heldIn(cell),
			assessment: '',
			limits: '',
			direction: `Phương hướng ${nth}`,
			implementation: ''
		}
	})
];

/** Tables whose rows carry the id of the command that made them. */
export const ROWS_OF: Record<string, string> = {
	'meetings.add-note': 'free_note',
	'meetings.add-statement': 'statement',
	'meetings.raise-matter': 'matter',
	'meetings.assign-task': 'task',
	'meetings.plan-meeting': 'meeting'
};

const monthAhead = (nth: number): string => addMonths(dayInVietNam(new Date()), 2 + (nth % 2)).slice(0, 7);

/** The meeting that is being held; where none is, one that nobody knows. */
const heldIn = (cell: CellOnPhone): string =>
	cell.meetings.find(({ record }) => record.state === 'open')?.record.id ?? cell.unit.id;

const memberOf = (cell: CellOnPhone, nth: number): string => cell.members[nth % cell.members.length]!.memberId;
