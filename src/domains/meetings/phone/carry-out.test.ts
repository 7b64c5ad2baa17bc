import { describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { sampleMeeting, sampleMember } from '../sample-meeting.ts';
import { carryOut, PHONE_COMMANDS } from './carry-out.ts';
import type { BallotOnPhone, CellOnPhone } from './cell.ts';

const AT = '2026-11-03T19:40:00+07:00';

function sampleCell(ballots: BallotOnPhone[] = [], may: readonly string[] = PHONE_COMMANDS): CellOnPhone {
	const roll = [1, 2, 3, 4].map((number) => sampleMember(number, { presence: 'present' }));
	const record = sampleMeeting({ state: 'open', openedAt: '2026-11-03T12:35:00.000Z', roll });
	const me = { personId: newId(), name: 'Nông Văn Thành', memberId: roll[0]!.memberId, isSecretaryOrDeputy: true };
	return {
		unit: record.unit,
		plan: { kind: 'cell', name: 'Chi bộ', validFrom: '2025-07-01', validTo: 'infinity' },
		me: { ...me, may: [...may] },
		members: roll.map(({ presence, excusedBefore, ...member }) => member),
		isAssigned: false,
		meetings: [{ record, cycleRuleSetId: 'meeting-cycle@2025-01-01', draftContent: '', ballots }],
		earlier: [],
		tasks: [],
		waiting: []
	};
}

const give = (cell: CellOnPhone, name: string, input: Record<string, unknown>) =>
	carryOut(cell, { id: newId(), name, input, at: AT });

describe('a command on a phone', () => {
	const meetingId = sampleMeeting().id;

	test('leaves the cell that it was given as it is', () => {
		const cell = sampleCell();
		const before = JSON.stringify(cell);
		expect(give(cell, 'meetings.add-note', { meetingId, text: 'Mất điện 5 phút' }).ok).toBe(true);
		expect(JSON.stringify(cell)).toBe(before);
	});

	test('is refused where the holder has no right to it, or no phone carries it out', () => {
		const cell = sampleCell([], ['meetings.add-note', 'meetings.publish-minutes']);
		const codeOf = (name: string) => {
			const result = give(cell, name, { meetingId });
			return result.ok ? 'done' : result.refusal.code;
		};
		expect(codeOf('meetings.read-back')).toBe('access.not-granted');
		expect(codeOf('meetings.publish-minutes')).toBe('meetings.needs-signal');
	});

	test('does not open a box into which somebody has voted from another phone', () => {
		const cell = sampleCell([
			{
				id: '0193a000-0000-7000-8000-00000000bbbb',
				matter: 'Kết nạp',
				kind: 'admission',
				isSecret: true,
				seats: 1,
				state: 'closed',
				ruleSetId: 'voting@2025-07-01',
				options: [],
				voters: [{ memberId: sampleMember(2).memberId, isExempt: false, isTemporarilyAway: false, state: 'voted' }]
			}
		]);
		const counted = give(cell, 'meetings.count-ballots', { ballotId: cell.meetings[0]!.ballots[0]!.id });
		expect(counted).toMatchObject({ ok: false, refusal: { code: 'meetings.ballot-needs-signal' } });
	});
});
