import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignmentDecision, handoverMinutes } from '#house/api/assignment-papers.ts';
import { layOut } from '#domains/direction/index.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readAssignment } from './assignment.ts';
import { readCadre } from './person-page.ts';
import { readTitles } from './planning.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const SIGNED = { signerName: 'Lò Thị A', signerPost: 'Phó văn phòng', signedOn: TODAY };
const { communeId, code: unitCode } = WORLD.units.commune;
async function give(person: WorldPerson, name: string, input: object) {
	const command = COMMAND_BY_NAME.get(name.includes('.') ? name : `organisation.${name}`)!;
	const outcome = await execute(callerOf(person), command, newId(), input, new Date(`${TODAY}T09:00:00+07:00`));
	if (outcome.kind === 'done') return { code: 'done', id: (outcome.value as { id: string }).id };
	return { code: outcome.kind === 'unfit' ? 'unfit' : outcome.refusal.code, id: '' };
}
const seenBy = <T>(person: WorldPerson, read: Parameters<typeof readAs<T>>[2]) => readAs(callerOf(person), TODAY, read);

test('somebody is planned for a higher title by the rules, approved by another, and seen by few', async () => {
	const memberId = WORLD.memberId('member');
	const owner = poolOf(database.ownerUrl);
	const birth = [communeId, memberId];
	await owner.query(`update member set sex = 'female' where commune_id = $1 and id = $2`, birth);
	await owner.query(
		`update member_private set birth_date = '1985-03-08' where commune_id = $1 and member_id = $2`,
		birth
	);
	const title = { unitCode, term: '2030-2035', post: 'committee-member', seats: 2, countsOn: '2030-06-01' };
	expect((await give('cellSecretary', 'plan-title', title)).code).not.toBe('done');
	const { id: titleId } = await give('clerk', 'plan-title', title);
	expect((await give('clerk', 'plan-title', title)).code).toBe('organisation.title-there');
	const propose = { titleId, isFirst: true };
	const high = { ...propose, memberId: WORLD.memberId('committeeMember') };
	expect((await give('clerk', 'propose-candidate', high)).code).toBe('organisation.plan-not-higher');
	const unknown = { ...propose, memberId: WORLD.memberId('secondMember') };
	expect((await give('clerk', 'propose-candidate', unknown)).code).toBe('organisation.plan-no-birth');
	const { id: candidateId } = await give('clerk', 'propose-candidate', { ...propose, memberId });
	const approve = { candidateId, to: 'approved' };
	expect((await give('clerk', 'decide-candidate', approve)).code).toBe('access.not-granted');
	expect((await give('communeSecretary', 'decide-candidate', approve)).code).toBe('organisation.decision-needed');
	await give('communeSecretary', 'decide-candidate', { ...approve, decision: '12-QĐ/TU' });
	const titles = (person: WorldPerson) => seenBy(person, (tx) => readTitles(tx, communeId));
	expect(await titles('clerk')).toMatchObject([{ candidates: [{ state: 'approved', decision: '12-QĐ/TU' }] }]);
	expect([await titles('member'), await titles('committeeMember')]).toEqual([[], []]);
});

test('declared relatives and the count of a vote of confidence stand in a person’s file', async () => {
	const memberId = WORLD.memberId('committeeMember');
	const relative = { memberId, relation: 'sibling', name: 'Cà Thị Đượm', relativeId: WORLD.memberId('standingDeputy') };
	await give('clerk', 'declare-relative', relative);
	const vote = {
		memberId,
		post: 'committee-member',
		heldOn: TODAY,
		summoned: 9,
		present: 6,
		high: 1,
		middle: 1,
		low: 4
	};
	expect((await give('clerk', 'record-confidence', { ...vote, present: 5 })).code).toBe(
		'organisation.confidence-too-few'
	);
	expect((await give('clerk', 'record-confidence', { ...vote, post: 'commune-secretary' })).code).toBe(
		'organisation.post-not-held'
	);
	const { id: voteId } = await give('clerk', 'record-confidence', vote);
	expect((await give('clerk', 'record-confidence', vote)).code).toBe('organisation.confidence-there');
	await give('communeSecretary', 'follow-confidence', { voteId, followed: 'Xem xét miễn nhiệm' });
	expect(await seenBy('clerk', (tx) => readCadre(tx, communeId, memberId, TODAY))).toMatchObject({
		conflicts: [{ post: 'standing-deputy', isSameUnit: true }],
		votes: [{ consequence: 'low-strong', followed: 'Xem xét miễn nhiệm' }]
	});
});

test('staff is assigned within the places there are, with a handover list and a decision', async () => {
	const { id: placeId } = await give('clerk', 'add-place', { unitCode, name: 'Văn phòng', field: 'office', seats: 1 });
	const one = {
		unitCode,
		origin: 'district',
		formerPost: 'Phó văn phòng',
		competence: 'Luật',
		fields: ['office'],
		years: 12
	};
	const { id: first } = await give('clerk', 'add-staff', { ...one, name: 'Lò Thị A' });
	const { id: second } = await give('clerk', 'add-staff', { ...one, name: 'Cà Văn B', origin: 'local' });
	await give('clerk', 'propose-assignment', { staffId: first, placeId, reason: 'Đúng chuyên môn' });
	expect((await give('clerk', 'propose-assignment', { staffId: second, placeId, reason: 'x' })).code).toBe(
		'organisation.place-full'
	);
	const settle = { staffId: first, decision: '5-QĐ/ĐU', fromDay: TODAY };
	expect((await give('standingDeputy', 'decide-assignment', settle)).code).toBe('organisation.handover-missing');
	const again = {
		staffId: first,
		placeId,
		reason: 'Đúng chuyên môn',
		handover: ['Hồ sơ lưu trữ 2024'],
		openWork: ['Quyết toán quý III']
	};
	await give('clerk', 'propose-assignment', again);
	await give('standingDeputy', 'decide-assignment', settle);
	expect((await seenBy('clerk', (tx) => readAssignment(tx, communeId))).places).toMatchObject([
		{ filled: 1, seats: 1 }
	]);
	expect((await give('clerk', 'propose-assignment', again)).code).toBe('organisation.assigned-already');

	const undo = { staffId: first, why: 'Ghi nhầm người' };
	expect((await give('clerk', 'undo-assignment', undo)).code).toBe('access.not-granted');
	await give('standingDeputy', 'undo-assignment', undo);
	expect((await give('clerk', 'sign-handover', { ...SIGNED, staffId: first, side: 'giving' })).code).toBe(
		'organisation.assignment-not-decided'
	);
	await give('standingDeputy', 'decide-assignment', settle);
	const takeOver = () => give('clerk', 'direction.take-over-work', { staffId: first, dueOn: '2027-01-15' });
	await give('clerk', 'sign-handover', { ...SIGNED, staffId: first, side: 'giving' });
	expect((await takeOver()).code).toBe('organisation.handover-not-signed');
	await give('clerk', 'sign-handover', { ...SIGNED, staffId: first, side: 'receiving' });
	await takeOver();
	const { staff } = await seenBy('clerk', (tx) => readAssignment(tx, communeId));
	const handed = staff.find(({ id }) => id === first)!;
	expect(handed.openWork).toEqual([
		expect.objectContaining({ what: 'Quyết toán quý III', taskId: expect.any(String) })
	]);
	expect((await takeOver()).code).toBe('organisation.no-open-work');
	expect((await give('standingDeputy', 'undo-assignment', undo)).code).toBe('organisation.assignment-has-tasks');
	const committee = { name: 'Xã Thử', paperName: 'Đảng bộ xã Thử', placeName: 'Thử', superior: 'Đảng bộ tỉnh Thử' };
	for (const paper of [assignmentDecision, handoverMinutes])
		expect(JSON.stringify(layOut(paper(handed, 'Văn phòng', committee, TODAY)))).toContain('Lò Thị A');
	expect(JSON.stringify(layOut(handoverMinutes(handed, 'Văn phòng', committee, TODAY)))).toContain(
		'Quyết toán quý III'
	);
});
