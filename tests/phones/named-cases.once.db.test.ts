import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '#domains/access/server/password.ts';
import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { addCell, type MoreCell } from '../more-cells.ts';
import { callerOf, WORLD } from '../world.ts';
import { decideParked } from '#house/phone/parked/server/decide-parked.ts';
import { enrolledPhone, give, openMeeting } from './play.ts';
import { type ModelPhone, readCell } from './phone.ts';
import { TAPS } from './taps.ts';

/* What hurt people with other systems, each under the name that they gave it. */

let database: TestDatabase;
let passwordHash: string;
let nth = 0;
beforeAll(async () => {
	database = await freshDatabase();
	passwordHash = await hashPassword(WORLD.password);
});
afterAll(() => database?.close());

const pool = () => poolOf(database.ownerUrl);

/** A cell in the middle of its meeting, and the phone of its secretary, gone dark. */
async function inTheDark(): Promise<{ cell: MoreCell; phone: ModelPhone; meetingId: string }> {
	const leaders = ['cell-secretary', 'cell-deputy'] as const;
	const cell = await addCell(pool(), { code: `TN.${++nth}`, members: 6, leaders, passwordHash });
	const meetingId = await openMeeting(cell.callers[0]!, cell);
	return { cell, phone: await enrolledPhone(cell.callers[0]!, cell.unitId, 'Máy bí thư'), meetingId };
}

const heldIn = (cell: CellOnPhone) => cell.meetings.find(({ record }) => record.state === 'open')!.record;
const inOffice = async (cell: MoreCell) => heldIn((await readCell(cell.callers[1]!, cell.unitId))!);
const parkedOf = async ({ unitId }: MoreCell) =>
	(await pool().query(`select * from phone_parked where unit_id = $1 order by id`, [unitId])).rows;
const say = (phone: ModelPhone, name: string, input: Record<string, unknown>) =>
	phone.tap(() => ({ name, input }), 'none');
const draft = (meetingId: string, direction: string, assessment = '') => ({
	meetingId,
	assessment,
	limits: '',
	direction,
	implementation: ''
});

describe('contact moved while offline', () => {
	test('a member on the roll of the open meeting is called here, and stands in its minutes', async () => {
		const { cell, phone, meetingId } = await inTheDark();
		const memberId = cell.memberIds[4]!;
		await movedAway(memberId);
		await say(phone, 'meetings.record-attendance', { meetingId, entries: [{ memberId, presence: 'present' }] });
		await phone.send('whole');
		expect((await inOffice(cell)).roll.find((entry) => entry.memberId === memberId)).toMatchObject({
			presence: 'present'
		});
	});

	test('a task given to them comes through too: the roll of the meeting says who was there', async () => {
		const { cell, phone, meetingId } = await inTheDark();
		const ownerId = cell.memberIds[4]!;
		await movedAway(ownerId);
		await phone.tap((known) => ({ ...TAPS[4]!(known, 4), name: 'meetings.assign-task' }), 'none');
		await say(phone, 'meetings.add-note', { meetingId, text: 'Đồng chí vừa chuyển sinh hoạt' });
		await phone.send('whole');
		const fates = await phone.settled();
		expect(fates).toHaveLength(2);
		const parked = await parkedOf(cell);
		for (const { id, fate } of fates)
			expect([id, fate === 'done' || parked.some((row) => row.id === id)]).toEqual([id, true]);
	});
});

/** To the other cell of the commune, as the office records it. */
async function movedAway(memberId: string): Promise<void> {
	const other = WORLD.units.cell.id;
	await pool().query(`update membership set valid_to = current_date where member_id = $1 and valid_to = 'infinity'`, [
		memberId
	]);
	await pool().query(
		`insert into membership (commune_id, member_id, unit_id, valid_from) select commune_id, id, $2, current_date from member where id = $1`,
		[memberId, other]
	);
	await pool().query(`update member set unit_id = $2 where id = $1`, [memberId, other]);
}

describe('something made offline missing from a form fetched later', () => {
	test('a guest and a matter are on every screen after a new parcel came and before the outbox was sent', async () => {
		const { cell, phone, meetingId } = await inTheDark();
		await say(phone, 'meetings.add-guest', { meetingId, name: 'Khách xã bạn' });
		await say(phone, 'meetings.raise-matter', { unitCode: cell.code, gist: 'Sửa đập tràn', place: '' });
		await give(cell.callers[1]!, 'meetings.add-note', { meetingId, text: 'Ghi ở văn phòng' });
		await phone.takeAlong();
		const here = heldIn(await phone.cell());
		expect(here.guests.map(({ name }) => name)).toEqual(['Khách xã bạn']);
		expect(here.matters.map(({ gist }) => gist)).toEqual(['Sửa đập tràn']);
		await phone.send('whole');
		await phone.takeAlong();
		const both = heldIn(await phone.cell());
		expect(both.guests.map(({ name }) => name)).toEqual(['Khách xã bạn']);
		expect(both.matters.map(({ gist }) => gist)).toEqual(['Sửa đập tràn']);
		expect(both.notes.map(({ text }) => text)).toEqual(['Ghi ở văn phòng']);
	});
});

describe('deleted on the server but alive on the phone', () => {
	test('work on a meeting that was called off is kept for a person, and the meeting leaves the phone', async () => {
		const { cell, phone } = await inTheDark();
		await phone.tap((known) => TAPS[5]!(known, 0), 'none');
		await phone.send('whole');
		await phone.takeAlong();
		const planned = (await phone.cell()).meetings.find(({ record }) => record.state === 'planned')!.record;
		await give(cell.callers[1]!, 'meetings.cancel-meeting', { meetingId: planned.id, reason: 'Lũ về' });
		await say(phone, 'meetings.change-plan', { meetingId: planned.id, place: 'Nhà ông trưởng bản' });
		await phone.send('whole');
		const [parked] = await parkedOf(cell);
		expect(parked).toMatchObject({ state: 'open', standing: { state: 'cancelled' } });
		expect(parked.input).toMatchObject({ place: 'Nhà ông trưởng bản' });
		await phone.takeAlong();
		expect((await phone.cell()).meetings.map(({ record }) => record.id)).not.toContain(planned.id);
	});

	test('a note that the office took out is taken out here too, and taking it out twice is told', async () => {
		const { cell, phone, meetingId } = await inTheDark();
		const note = (await give(cell.callers[1]!, 'meetings.add-note', { meetingId, text: 'Nhầm' })) as { id: string };
		await phone.takeAlong();
		await give(cell.callers[1]!, 'meetings.remove-note', { meetingId, noteId: note.id });
		await say(phone, 'meetings.remove-note', { meetingId, noteId: note.id });
		await phone.send('whole');
		expect(await phone.settled()).toMatchObject([{ fate: 'parked', refusal: { code: 'access.not-found' } }]);
		await phone.takeAlong();
		expect(heldIn(await phone.cell()).notes).toEqual([]);
	});
});

describe('a text that both changed', () => {
	/** The office and the phone each wrote the resolution, and the phone came back into signal. */
	async function torn() {
		const dark = await inTheDark();
		const { cell, phone, meetingId } = dark;
		await say(phone, 'meetings.draft-resolution', draft(meetingId, 'Máy: trồng rừng'));
		await give(cell.callers[1]!, 'meetings.draft-resolution', draft(meetingId, 'Văn phòng: làm đường', 'Đã đánh giá'));
		await phone.send('whole');
		const [parked] = await parkedOf(cell);
		return { ...dark, parked, shown: { direction: 'Văn phòng: làm đường' } };
	}
	const directionOf = async (cell: MoreCell) => (await inOffice(cell)).resolution;

	test('is parked with both; what one of them left alone stays', async () => {
		const { cell, phone, parked } = await torn();
		expect(parked).toMatchObject({
			refusal: { code: 'meetings.text-moved-on' },
			input: { direction: 'Máy: trồng rừng' },
			standing: { texts: { direction: 'Văn phòng: làm đường' } }
		});
		expect(await phone.settled()).toMatchObject([
			{ fate: 'parked', input: { direction: 'Máy: trồng rừng' }, standing: { direction: 'Văn phòng: làm đường' } }
		]);
		expect((await directionOf(cell))!.direction).toBe('Văn phòng: làm đường');
	});

	test("the owner chooses the phone's on the phone, and the office's assessment stays", async () => {
		const { cell, phone, parked, shown } = await torn();
		await phone.keep('phone.settle-own-parked', { parkedId: parked.id, how: 'applied', shown });
		await phone.send('answer-lost');
		await phone.send('whole');
		expect(await directionOf(cell)).toMatchObject({ direction: 'Máy: trồng rừng', assessment: 'Đã đánh giá' });
		expect((await parkedOf(cell))[0]).toMatchObject({ state: 'applied', settled_by_name: cell.callers[0]!.name });
	});

	test("the owner keeps the office's", async () => {
		const { cell, phone, parked } = await torn();
		const reason = 'Giữ bản ở văn phòng.';
		await phone.keep('phone.settle-own-parked', { parkedId: parked.id, how: 'laid-aside', reason });
		await phone.send('whole');
		expect((await directionOf(cell))!.direction).toBe('Văn phòng: làm đường');
		expect((await parkedOf(cell))[0]).toMatchObject({ state: 'laid-aside', input: { direction: 'Máy: trồng rừng' } });
	});

	test('somebody merges both in their own words, and both versions are kept', async () => {
		const { cell, parked, shown } = await torn();
		const texts = { direction: 'Làm đường, trồng rừng' };
		const decision = { parkedId: parked.id, how: 'merged' as const, texts, shown };
		expect(await decideParked(cell.callers[1]!, decision)).toMatchObject({ kind: 'done' });
		expect(await directionOf(cell)).toMatchObject({ ...texts, assessment: 'Đã đánh giá' });
		expect((await parkedOf(cell))[0]).toMatchObject({
			state: 'merged',
			merged: texts,
			input: { direction: 'Máy: trồng rừng' },
			standing: { texts: { direction: 'Văn phòng: làm đường' } }
		});
	});

	test('is asked again where the office went on writing after it was shown', async () => {
		const { cell, parked, shown, meetingId } = await torn();
		await give(cell.callers[1]!, 'meetings.draft-resolution', draft(meetingId, 'Văn phòng: sửa lần nữa'));
		const decision = { parkedId: parked.id, how: 'applied' as const, shown };
		expect(await decideParked(cell.callers[1]!, decision)).toMatchObject({
			refusal: { code: 'meetings.text-moved-on' }
		});
		expect((await directionOf(cell))!.direction).toBe('Văn phòng: sửa lần nữa');
		expect((await parkedOf(cell))[0].state).toBe('open');
	});
});

describe('work that came too late, tried again by somebody else', () => {
	/** Parked because the meeting was closed; then it was opened again. */
	async function possibleAgain() {
		const dark = await inTheDark();
		const { cell, phone, meetingId } = dark;
		await say(phone, 'meetings.add-note', { meetingId, text: 'Ý kiến bổ sung' });
		await pool().query(`update meeting set state = 'notified', opened_at = null where id = $1`, [meetingId]);
		await phone.send('whole');
		await pool().query(`update meeting set state = 'open', opened_at = now() - interval '1 hour' where id = $1`, [
			meetingId
		]);
		return { ...dark, parked: (await parkedOf(cell))[0] };
	}
	const auditOf = async (id: string) =>
		(await pool().query(`select person_id, changes from audit_entry where command_id = $1`, [id])).rows[0];

	test('stands in the name of whoever did it, with the decider beside it', async () => {
		const { cell, parked } = await possibleAgain();
		const clerk = callerOf('clerk');
		expect(await decideParked(clerk, { parkedId: parked.id, how: 'applied' })).toMatchObject({ kind: 'done' });
		expect((await inOffice(cell)).notes.map(({ text }) => text)).toEqual(['Ý kiến bổ sung']);
		const audit = await auditOf(parked.id);
		expect(audit.person_id).toBe(cell.callers[0]!.personId);
		expect(audit.changes.at(-1)).toMatchObject({ event: 'phone.decided-by', facts: { personId: clerk.personId } });
	});

	test('stands in the name of the decider where the other has no account any more, with the other beside it', async () => {
		const { cell, parked } = await possibleAgain();
		await pool().query(`update account set state = 'closed' where person_id = $1`, [cell.callers[0]!.personId]);
		const deputy = cell.callers[1]!;
		expect(await decideParked(deputy, { parkedId: parked.id, how: 'applied' })).toMatchObject({ kind: 'done' });
		const audit = await auditOf(parked.id);
		expect(audit.person_id).toBe(deputy.personId);
		expect(audit.changes.at(-1)).toMatchObject({
			event: 'phone.done-by',
			facts: { personId: cell.callers[0]!.personId }
		});
	});

	test('is for nobody who does not decide in that cell', async () => {
		const { parked } = await possibleAgain();
		const decision = { parkedId: parked.id, how: 'applied' as const };
		expect(await decideParked(callerOf('besideSecretary'), decision)).toMatchObject({ kind: 'not-found' });
		expect(await decideParked(callerOf('member'), decision)).toMatchObject({ kind: 'not-found' });
	});
});
