import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import sharp from 'sharp';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { leaveMessage } from '../../messages/server/leave-message.ts';
import { openRegister, openStub } from './sealed-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const TODAY = '2026-11-22';
const now = new Date(`${TODAY}T08:00:00+07:00`);
const { commune } = WORLD.units;
/** Lower case and of plain letters: it survives search keys. */
const MARK = 'zqdauvetzq';

const ask = async (sql: string) => (await poolOf(database.ownerUrl).query(sql)).rows;

async function give(who: WorldPerson, name: string, input: object): Promise<Record<string, string>> {
	const outcome = await execute(callerOf(who), COMMAND_BY_NAME.get(name)!, newId(), input, now);
	if (outcome.kind === 'done') return outcome.value as Record<string, string>;
	return { refused: outcome.kind === 'unfit' ? JSON.stringify(outcome.errors) : outcome.refusal.code };
}

/** Every column of every table, whatever its type, and every file, that holds one of the words. */
async function holding(...words: string[]): Promise<string[]> {
	const columns: { table: string; column: string; type: string }[] = await ask(
		`select format('%I.%I', table_schema, table_name) as table, quote_ident(column_name) as column, udt_name as type
		 from information_schema.columns join information_schema.tables using (table_schema, table_name)
		 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
		   and udt_name in ('text', 'varchar', 'json', 'jsonb', 'bytea', '_text', 'uuid', 'xml', 'name', 'bpchar')`
	);
	const holds = (column: string, type: string) =>
		words
			.map((word) =>
				type === 'bytea'
					? `position(convert_to('${word}', 'UTF8') in ${column}) > 0`
					: `position(lower('${word}') in lower(${column}::text)) > 0`
			)
			.join(' or ');
	const found = await ask(
		columns
			.map(
				({ table, column, type }) =>
					`select '${table}.${column}' as at where exists (select from ${table} where ${holds(column, type)})`
			)
			.join(' union all ')
	);
	const files = readdirSync(place().filesDir, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(place().filesDir, name)).isFile())
		.filter((name) => words.some((word) => readFileSync(join(place().filesDir, name)).includes(word)));
	return [...found.map(({ at }) => at as string), ...files];
}

const marked = (field: string) => `${field} ${MARK}`;

/** A message with a picture, taken in and handled; a visitor whose matter became a case, linked to it; each with words everywhere. */
async function plant() {
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
		.withExif({ IFD0: { ImageDescription: MARK } })
		.jpeg()
		.toBuffer();
	const kept = await keepContent(`${MARK}.jpg`, picture);
	if (!kept.ok) throw new Error(kept.refusal.code);
	const messageId = newId();
	const given = {
		topic: 'officials',
		body: marked('Tố cáo'),
		place: marked('bản'),
		fullName: marked('Ông'),
		phone: MARK
	};
	const sent = await leaveMessage(commune.communeId, messageId, given, kept.value, now);
	if (!sent.ok) throw new Error(JSON.stringify(sent.errors));
	const taken = await give('clerk', 'citizens.take-in-message', { messageId, kind: 'complaint', topic: 'officials' });
	const caseId = taken.id!;
	const ownerId = WORLD.memberId('committeeMember');
	await give('clerk', 'citizens.assign-case', { caseId, ownerId, note: marked('Dặn') });
	const paper = { legalBasis: marked('Căn cứ'), documentNumber: MARK };
	await give('clerk', 'citizens.accept-case', { caseId, on: TODAY, ...paper });
	await give('clerk', 'citizens.extend-case', { caseId, reason: marked('Gia hạn'), ...paper });
	await give('clerk', 'citizens.withdraw-part-of-case', { caseId, part: marked('Rút') });
	await give('clerk', 'citizens.suspend-case', { caseId, on: TODAY, reason: marked('Chờ') });
	await give('clerk', 'citizens.resume-case', { caseId, on: TODAY });
	await give('clerk', 'citizens.answer-case', {
		caseId,
		answer: marked('Đã xác minh tại chỗ và trả lời từng nội dung').padEnd(60, '.')
	});
	await give('clerk', 'citizens.note-appeal-of-case', { caseId, to: 'court', body: marked('Tòa án') });

	const visit = await give('clerk', 'citizens.record-visit', {
		unitCode: commune.code,
		summary: marked('Đến trình bày'),
		documents: marked('Ảnh'),
		outcome: 'accepted',
		promisedOn: TODAY,
		person: { fullName: marked('Bà'), address: marked('Nhà'), phone: MARK, idNumber: MARK }
	});
	const ofVisit = await give('clerk', 'citizens.make-case-of-visit', { visitId: visit.id });
	await give('clerk', 'citizens.link-case', { caseId: ofVisit.id, earlierId: caseId, because: 'same-matter' });
	await ask(
		`insert into phone_parked (commune_id, id, unit_id, person_id, person_name, device_id, device_name, kind, command, input, done_at, parked_at, refusal)
		 select commune_id, gen_random_uuid(), unit_id, receiver_person_id, 'x', gen_random_uuid(), 'x', 'parked', 'citizens.record-visit',
		   jsonb_build_object('summary', summary), now(), now(), '{}' from reception_visit`
	);
	return { messageId, caseId, visitId: visit.id!, codes: [sent.value.code, ofVisit.code!] };
}

describe('what turns out to be a denunciation', () => {
	test('is moved to the sealed register, and not one word of it is found in any column of any table or in any file', async () => {
		const { messageId, caseId, visitId, codes } = await plant();
		expect((await holding(MARK)).length).toBeGreaterThan(15);
		expect(await holding(codes[1]!)).toContain('public.command_log.answer');
		const pictures = () => readdirSync(place().filesDir, { recursive: true, encoding: 'utf8' });
		expect(pictures()).toHaveLength(2);

		expect(await give('clerk', 'citizens.move-to-sealed', { what: 'case', originalId: caseId })).toEqual({});
		expect(await give('clerk', 'citizens.move-to-sealed', { what: 'visit', originalId: visitId })).toEqual({});
		expect(await holding(MARK, ...codes)).toEqual([]);
		await expect.poll(() => pictures().length).toBe(1);
		expect(await give('clerk', 'citizens.move-to-sealed', { what: 'message', originalId: messageId })).toEqual({
			refused: 'access.not-found'
		});
		expect(
			await ask('select year, number, received_on, due_step, due_on, redacted from denunciation_stub')
		).toMatchObject([
			{ year: 2026, number: 1, received_on: TODAY, due_step: 'check', due_on: '2026-12-01', redacted: '' },
			{ year: 2026, number: 2 }
		]);
	});

	test('is followed into every table that names what is moved', async () => {
		const naming = await ask(
			`select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confdeltype <> 'c' and confrelid = any(array['case_file',
			 'reception_visit', 'citizen_message', 'matter']::regclass[])`
		);
		const [{ body }] = await ask(`select prosrc as body from pg_proc where proname = 'move_to_sealed'`);
		expect(naming.filter(({ name }) => !body.includes(name))).toEqual([]);
		expect(naming.length).toBeGreaterThan(5);
	});

	test('is opened by its keeper with a trace, and is not there for anybody else', async () => {
		const [{ id: stubId }] = await ask('select id from denunciation_stub order by number limit 1');
		const seenBy = (who: WorldPerson) =>
			readAs(callerOf(who), TODAY, (tx) => tx.selectFrom('denunciationStub').select('id').execute());
		for (const who of WORLD.people) expect(await seenBy(who), who).toEqual([]);

		const keeper = {
			memberId: WORLD.memberId('inspectionHead'),
			unitCode: commune.code,
			post: 'sealed-keeper',
			from: TODAY
		};
		expect(await give('administrator', 'access.give-post', keeper)).toEqual({
			refused: 'access.keeper-needs-decision'
		});
		const self = {
			accountId: callerOf('administrator').accountId,
			unitCode: commune.code,
			post: 'sealed-keeper',
			from: TODAY
		};
		expect(await give('administrator', 'access.give-post', { ...self, decisionNumber: '1-QĐ/ĐU' })).toEqual({
			refused: 'access.keeper-not-administrator'
		});
		await give('administrator', 'access.give-post', { ...keeper, decisionNumber: '12-QĐ/ĐU' });

		for (const who of WORLD.people) expect(await seenBy(who), who).toHaveLength(who === 'inspectionHead' ? 2 : 0);
		expect(await openRegister(callerOf('inspectionHead'), commune.id, '/office/sealed')).toHaveLength(2);
		expect(await openStub(callerOf('administrator'), stubId, '/office/sealed')).toBeUndefined();
		expect(await ask(`select fields from sensitive_read where fields like 'sealed%'`)).toEqual([
			{ fields: 'sealed register' }
		]);
	});

	test('goes on step by step with its clock, each of which can be taken back', async () => {
		const keep = (name: string, input: object) => give('inspectionHead', `citizens.${name}`, input);
		const { id: stubId } = await keep('open-sealed-stub', { unitCode: commune.code, receivedOn: '2026-11-02' });
		expect(await keep('step-sealed-stub', { stubId, to: 'accepted', on: TODAY })).toEqual({
			refused: 'citizens.sealed-not-next'
		});
		await keep('step-sealed-stub', { stubId, to: 'identity-check', on: '2026-11-03' });
		await keep('step-sealed-stub', { stubId, to: 'accepted', on: '2026-11-09' });
		const standing = async () => (await openStub(callerOf('inspectionHead'), stubId!, 'test'))?.stub;
		expect(await standing()).toMatchObject({ number: 3, dueStep: 'settle', dueOn: '2026-12-09' });
		const decision = { stubId, difficulty: 'complex', on: '2026-11-20', documentNumber: '3-QĐ/UBND' };
		await keep('extend-sealed-stub', decision);
		expect(await standing()).toMatchObject({ dueOn: '2027-01-08' });
		await keep('undo-sealed-step', { stubId });
		await keep('undo-sealed-step', { stubId });
		expect(await standing()).toMatchObject({ state: 'identity-check', acceptedOn: null, dueStep: 'check' });
		expect((await give('clerk', 'citizens.undo-sealed-step', { stubId })).refused).toBe('access.not-found');
	});
});
