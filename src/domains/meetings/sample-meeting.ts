import type { MeetingRecord, RollEntry } from './record.ts';

/** A village cell's regular meeting as rules meet it in tests; nobody in it exists. */
export const sampleMeeting = (given: Partial<MeetingRecord> = {}): MeetingRecord => ({
	id: '0193a000-0000-7000-8000-000000000001',
	unit: {
		id: '0193a000-0000-7000-8000-0000000000aa',
		code: 'CB-01',
		name: 'Chi bộ thôn Nà Lốc',
		cellKind: 'village',
		superiorName: 'Đảng bộ xã Thanh Sơn',
		placeName: 'Thanh Sơn',
		hasCommittee: true,
		term: '2025-2030'
	},
	kind: 'regular',
	month: '2026-11',
	state: 'planned',
	startsAt: '2026-11-03T19:30:00+07:00',
	place: 'Nhà văn hóa thôn',
	preparation: { hasDraftContent: false, hasDraftResolution: false, papers: [] },
	roll: sampleRoll(12),
	guests: [],
	agenda: [],
	statements: [],
	matters: [],
	notes: [],
	votes: [],
	reservations: [],
	tasks: [],
	earlierTasks: [],
	signatures: [],
	addenda: [],
	...given
});

/** One official member whom nothing excuses, not yet called. */
export const sampleMember = (number: number, given: Partial<RollEntry> = {}): RollEntry => ({
	memberId: `0193a000-0000-7000-8000-1000000000${String(number).padStart(2, '0')}`,
	name: `Đảng viên ${number}`,
	sortKey: String(number).padStart(3, '0'),
	standing: 'official',
	isExempt: false,
	isTemporarilyAway: false,
	isSuspended: false,
	isOnSpecialDuty: false,
	presence: 'unrecorded',
	excusedBefore: 0,
	...given
});

/** `size` official members, numbered from 1, all alike. */
export const sampleRoll = (size: number, given: Partial<RollEntry> = {}): RollEntry[] =>
	Array.from({ length: size }, (_, index) => sampleMember(index + 1, given));
