import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { leaveBooking, readBookable, readOwnBooking, withdrawBooking } from '../../booking/server/public-bookings.ts';
import { openBookingPeople, readBookings } from '../../booking/server/session-bookings.ts';
import { lookUpCase } from '../../server/public-cases.ts';
import { openVisitPerson, readVisitPage } from './book-page.ts';
import { cancelReception, moveReception, reopenReception } from './change-reception.ts';
import { concludeReception, holdReception, holdSurpriseReception } from './hold-reception.ts';
import { planReceptions } from './plan-receptions.ts';
import { readPublicReceptions } from './public-receptions.ts';
import { publishReceptions } from './publish-receptions.ts';
import { recordVisit } from './record-visit.ts';
import { readSchedulePage } from './schedule-page.ts';
import { readSessionPage } from './session-page.ts';
import { answerVisit, makeCaseOfVisit } from './visit-steps.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-23';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const { communeId, code: unitCode } = WORLD.units.commune;
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const taken = async <V>(outcome: Promise<unknown>): Promise<V> => {
	const found = (await outcome) as { kind: string; value: V };
	if (found.kind !== 'done') throw new Error(JSON.stringify(found));
	return found.value;
};
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });
const rows = async (sql: string) => (await poolOf(database.ownerUrl).query(sql)).rows;

const hours = { from: '07:30', to: '11:00' };
const plan = (on: string[], given: object = {}) => ({
	unitCode,
	role: 'party-secretary',
	holderId: WORLD.memberId('communeSecretary'),
	days: on.map((day) => ({ on: day })),
	...hours,
	place: 'Phòng tiếp công dân',
	...given
});
const planned = async (on: string[], given: object = {}): Promise<string[]> =>
	(await taken<{ ids: string[] }>(as('clerk', planReceptions, plan(on, given)))).ids;
const published = async (on: string[], given: object = {}): Promise<string[]> => {
	const sessionIds = await planned(on, given);
	await taken(as('clerk', publishReceptions, { sessionIds }));
	return sessionIds;
};
const inPublic = (from: string, to: string) => readPublicReceptions(communeId, from, to);

describe('the schedule', () => {
	test('is seen by the public once published, and late ones are told', async () => {
		const sessionIds = await planned(['2026-11-25', '2026-12-15']);
		expect(await inPublic('2026-11-25', '2026-12-15')).toEqual([]);
		expect(await as('clerk', publishReceptions, { sessionIds })).toMatchObject({ value: { published: 2, late: 1 } });
		expect((await inPublic('2026-11-25', '2026-12-15')).map(({ onDay, revision }) => [onDay, revision])).toEqual([
			['2026-11-25', 0],
			['2026-12-15', 0]
		]);
	});

	test('tells what moved and what was called off, each change a number higher', async () => {
		const [moved, off] = (await published(['2026-12-08', '2026-12-22'])) as [string, string];
		expect(await as('clerk', moveReception, { sessionId: moved, on: '2026-12-09', ...hours })).toMatchObject(
			refusedWith('citizens.reception-change-needs-reason')
		);
		const given = { sessionId: moved, on: '2026-12-09', ...hours, reason: 'Họp tỉnh' };
		expect(await as('clerk', moveReception, given)).toMatchObject({ kind: 'done' });
		await as('clerk', cancelReception, { sessionId: off, reason: 'Bão' });
		const seen = await inPublic('2026-12-08', '2026-12-22');
		expect(seen.find(({ id }) => id === moved)).toMatchObject({
			onDay: '2026-12-09',
			revision: 1,
			changeReason: 'Họp tỉnh'
		});
		expect(new Date(seen.find(({ id }) => id === moved)!.previousStartsAt!).toISOString()).toBe(
			'2026-12-08T00:30:00.000Z'
		);
		expect(seen.find(({ id }) => id === off)).toMatchObject({ state: 'cancelled', revision: 1 });
		expect(await as('clerk', reopenReception, { sessionId: off })).toMatchObject({ kind: 'done' });
	});

	test.each([
		['on a Sunday', { days: [{ on: '2026-12-06' }] }, 'citizens.reception-on-day-off'],
		['before any rule', { days: [{ on: '2019-03-04' }] }, 'citizens.reception-no-rules'],
		['that ends before it begins', { to: '07:00' }, 'citizens.reception-ends-before'],
		['of nobody', { holderId: undefined }, 'citizens.reception-needs-holder']
	])('takes no session %s', async (_, given, code) => {
		expect(await as('clerk', planReceptions, plan(['2026-12-28'], given))).toMatchObject(refusedWith(code));
	});

	test('has one session a day for a duty', async () => {
		await planned(['2026-12-29']);
		expect(await as('clerk', planReceptions, plan(['2026-12-29']))).toMatchObject(
			refusedWith('citizens.reception-day-taken')
		);
	});

	test('is kept by the office and by nobody else', async () => {
		expect(await as('inspectionHead', planReceptions, plan(['2026-12-30']))).toMatchObject({ kind: 'forbidden' });
		expect(await as('member', planReceptions, plan(['2026-12-30']))).toMatchObject({ kind: 'not-found' });
		expect(await as('otherClerk', planReceptions, plan(['2026-12-30']))).toMatchObject({ kind: 'not-found' });
	});
});

test('a day that a substitute presided does not count, one that the holder did does', async () => {
	const [first, second] = (await published(['2026-10-05', '2026-10-19'])) as [string, string];
	await taken(as('clerk', holdReception, { sessionId: first }));
	const other = { sessionId: second, substituteName: 'Phó Chủ tịch' };
	expect(await as('clerk', holdReception, other)).toMatchObject(refusedWith('citizens.substitute-needs-reason'));
	await taken(as('clerk', holdReception, { ...other, substituteReason: 'Đi họp' }));
	await taken(as('clerk', concludeReception, { sessionId: first, number: '12/TB-ĐU', on: '2026-10-07' }));
	const extra = { unitCode, role: 'party-secretary', holderId: WORLD.memberId('communeSecretary'), ...hours };
	await taken(as('clerk', holdSurpriseReception, { ...extra, ground: 'tense', on: '2026-10-21', place: 'Bản Hai' }));
	const page = await readAs(callerOf('clerk'), TODAY, (tx) =>
		readSchedulePage(tx, callerOf('clerk'), '2026-10-01', TODAY)
	);
	expect(page.compliance[0]).toMatchObject({ role: expect.any(String), standing: 'short' });
	expect(page.compliance.find(({ role }) => role === 'party-secretary')).toMatchObject({ held: 1, substituted: 1 });
	expect(page.sessions.map(({ kind }) => kind)).toEqual(['periodic', 'periodic', 'surprise']);
	// What was not announced is not announced afterwards.
	expect((await inPublic('2026-10-01', '2026-10-31')).map(({ id }) => id)).toEqual([first, second]);
});

const MARK = { fullName: 'Mốc-Tên-Người-Dân', address: 'Mốc-Địa-Chỉ', phone: '0999888777', idNumber: '011099777666' };
const visit = (given: object = {}) => ({
	unitCode,
	summary: 'Hỏi về đất',
	outcome: 'answered',
	person: MARK,
	...given
});
type Line = { id: string; number: number };

describe('the reception book', () => {
	test('numbers its lines through the year', async () => {
		const first = await taken<Line>(as('clerk', recordVisit, visit()));
		const second = await taken<Line>(as('clerk', recordVisit, visit()));
		expect(second.number).toBe(first.number + 1);
		expect(await taken<Line>(as('clerk', recordVisit, visit({ receivedOn: '2025-12-30' })))).toMatchObject({
			number: 1
		});
	});

	test('turns away on a lawful ground alone, and owes a day where it did not answer', async () => {
		expect(await as('clerk', recordVisit, visit({ outcome: 'refused' }))).toMatchObject(
			refusedWith('citizens.visit-refusal-needs-ground')
		);
		expect(await as('clerk', recordVisit, visit({ outcome: 'refused', refusalGround: 'rude' }))).toMatchObject({
			kind: 'unfit'
		});
		expect(await as('clerk', recordVisit, visit({ outcome: 'accepted' }))).toMatchObject(
			refusedWith('citizens.visit-needs-promised-day')
		);
	});

	test('never writes down who denounces', async () => {
		expect(await as('clerk', recordVisit, visit({ kind: 'denunciation' }))).toMatchObject(
			refusedWith('citizens.denunciation-is-sealed')
		);
	});

	test('notes a promised answer, and takes it back', async () => {
		const { id: visitId } = await taken<Line>(
			as('clerk', recordVisit, visit({ outcome: 'accepted', promisedOn: '2026-11-30' }))
		);
		const answeredOn = async () =>
			(await readAs(callerOf('clerk'), TODAY, (tx) => readVisitPage(tx, callerOf('clerk'), visitId)))?.answeredOn;
		await taken(as('clerk', answerVisit, { visitId, on: TODAY }));
		expect(await answeredOn()).toBe(TODAY);
		await taken(as('clerk', answerVisit, { visitId }));
		expect(await answeredOn()).toBeNull();
	});

	test('becomes a case with a receipt that opens it, once', async () => {
		const { id: visitId } = await taken<Line>(as('clerk', recordVisit, visit({ kind: 'petition' })));
		const made = await taken<{ code: string; secret: string }>(as('clerk', makeCaseOfVisit, { visitId }));
		expect(await lookUpCase('192.0.2.9', made.code, made.secret)).toMatchObject({
			found: { kind: 'petition' }
		});
		expect(await as('clerk', makeCaseOfVisit, { visitId })).toMatchObject(refusedWith('citizens.visit-has-case'));
	});

	test('opens the person with a trace, to the office alone', async () => {
		const { id } = await taken<Line>(as('clerk', recordVisit, visit()));
		expect(await openVisitPerson(callerOf('clerk'), id, '/office/reception')).toMatchObject({
			fullName: MARK.fullName
		});
		for (const who of ['member', 'administrator', 'otherClerk'] as const)
			expect(await openVisitPerson(callerOf(who), id, '/office/reception'), who).toBeUndefined();
		expect(await rows(`select count(*)::int as n from sensitive_read where fields = 'visit person'`)).toEqual([
			{ n: 1 }
		]);
	});

	test('leaves no citizen in the public schedule, the log, the audit or a page of the office', async () => {
		const [sessionId] = (await published(['2026-11-23'])) as [string];
		const { id } = await taken<Line>(as('clerk', recordVisit, visit({ sessionId })));
		await as('clerk', makeCaseOfVisit, { visitId: id });
		await as('clerk', recordVisit, visit({ outcome: 'refused' }));
		const kept = JSON.stringify([
			await rows(`select answer::text from command_log union all select changes::text from audit_entry`),
			await inPublic('2026-01-01', '2027-12-31'),
			await readAs(callerOf('clerk'), TODAY, (tx) => readSessionPage(tx, callerOf('clerk'), sessionId)),
			await readAs(callerOf('clerk'), TODAY, (tx) => readVisitPage(tx, callerOf('clerk'), id))
		]);
		expect(kept).toContain(sessionId);
		for (const mark of Object.values(MARK)) expect(kept).not.toContain(mark);
	});
});

describe('a place booked beforehand', () => {
	const given = { topic: 'land', fullName: 'Lường Thị Ín', phone: '0987 654 321' };
	const book = async (sessionId: string, id = newId(), values: Record<string, string> = given) =>
		leaveBooking(communeId, (await readBookable(communeId, sessionId))!, id, values, now);
	const bookingsOf = (person: WorldPerson, sessionId: string) =>
		readAs(callerOf(person), TODAY, (tx) => readBookings(tx, callerOf(person), sessionId));

	test('is one place however often it is sent, seen by name only with a trace, and nothing once it is taken back', async () => {
		const [sessionId] = (await published(['2027-01-06'])) as [string];
		const id = newId();
		const first = (await book(sessionId, id)) as { value: { code: string; secret: string } };
		expect(await book(sessionId, id)).toEqual(first);
		expect(await bookingsOf('clerk', sessionId)).toMatchObject([{ id, topic: 'land', code: first.value.code }]);
		expect(await bookingsOf('cellSecretary', sessionId)).toEqual([]);
		expect(await openBookingPeople(callerOf('cellSecretary'), sessionId, 'test')).toBeUndefined();
		expect(await openBookingPeople(callerOf('clerk'), sessionId, 'test')).toEqual({
			[id]: { fullName: given.fullName, phone: given.phone }
		});
		expect(await rows("select fields from sensitive_read where fields = 'booking people'")).toHaveLength(1);

		expect(await readOwnBooking({ ...first.value, secret: 'A'.repeat(35) })).toBeUndefined();
		expect(await readOwnBooking(first.value)).toMatchObject({ sessionId, placeInRow: 1, isWithdrawn: false });
		expect(await withdrawBooking(first.value)).toBe(true);
		expect(await withdrawBooking(first.value)).toBe(false);
		expect(await bookingsOf('clerk', sessionId)).toEqual([]);
		expect(await rows('select from reception_booking_person')).toEqual([]);
	});

	test('is refused when all are taken, when it is too late, without a name, and of a session that is off', async () => {
		const [sessionId, soon, off] = (await published(['2027-01-07', '2026-11-24', '2027-01-08'])) as [
			string,
			string,
			string
		];
		const all = await Promise.all(Array.from({ length: 14 }, () => book(sessionId)));
		expect(all.filter(({ ok }) => ok)).toHaveLength(12);
		expect(all.find(({ ok }) => !ok)).toMatchObject({
			refusal: { code: 'citizens.booking-full', facts: { most: 12 } }
		});
		expect(await book(off, newId(), { ...given, fullName: ' ' })).toMatchObject({ errors: [{ path: 'fullName' }] });
		await taken(as('clerk', cancelReception, { sessionId: off, reason: 'Bão' }));
		expect(await book(off)).toMatchObject({ refusal: { code: 'citizens.booking-closed' } });
		const late = new Date('2026-11-24T08:00:00+07:00');
		expect(await leaveBooking(communeId, (await readBookable(communeId, soon))!, newId(), given, late)).toMatchObject({
			refusal: { code: 'citizens.booking-over', facts: { until: '2026-11-23' } }
		});
	});
});
