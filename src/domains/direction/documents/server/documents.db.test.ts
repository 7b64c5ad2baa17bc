import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { sendDocument } from '../../cascade/server/send-document.ts';
import { documentPaper } from '../paper/document-paper.ts';
import { setApprovalStep } from './approval-steps.ts';
import { changeDocument } from './change-document.ts';
import { confirmDocument } from './confirm-document.ts';
import { readDocumentForPaper } from './document-for-paper.ts';
import { readDocumentHistory } from './document-history.ts';
import { draftDocument } from './draft-document.ts';
import { issueDocument } from './issue-document.ts';
import { moveDocument } from './move-document.ts';
import { registerDocument } from './register-document.ts';
import { standDocument } from './stand-document.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);

const incoming = {
	unitCode: WORLD.units.commune.code,
	kind: 'plan',
	issuer: 'Ban Thường vụ Tỉnh ủy Minh Họa',
	numberText: '142-KH/TU',
	datedOn: '2026-11-10',
	receivedOn: '2026-11-12',
	abstract: 'Nâng cao chất lượng sinh hoạt chi bộ'
};
const draft = {
	unitCode: WORLD.units.commune.code,
	kind: 'plan',
	body: 'committee',
	abstract: 'Thực hiện Kế hoạch 142'
};

async function idAfter(person: WorldPerson, command: AnyCommand, input: object): Promise<string> {
	const outcome = await as(person, command, input);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

async function signed(input: object = draft): Promise<string> {
	const documentId = await idAfter('clerk', draftDocument, input);
	await as('clerk', moveDocument, { documentId, to: 'review' });
	await as('clerk', moveDocument, { documentId, to: 'signed' });
	return documentId;
}

describe('a document that came in', () => {
	test('is registered once, not twice', async () => {
		expect(await as('clerk', registerDocument, incoming)).toMatchObject({ kind: 'done' });
		expect(await as('clerk', registerDocument, incoming)).toMatchObject({
			kind: 'refused',
			refusal: { code: 'direction.document-there', facts: { numberText: '142-KH/TU', receivedOn: '2026-11-12' } }
		});
	});

	test('with a mark of secrecy is refused, and nothing of it is kept', async () => {
		const marked = { ...incoming, numberText: '9-KH/TU', secrecy: 'confidential' };
		expect(await as('clerk', registerDocument, marked)).toMatchObject({
			refusal: { code: 'direction.not-kept-confidential' }
		});
		const { rows } = await poolOf(database.ownerUrl).query(`select from document where number_text = '9-KH/TU'`);
		expect(rows).toEqual([]);
	});

	test('is not registered by a cell secretary', async () => {
		expect((await as('cellSecretary', registerDocument, incoming)).kind).not.toBe('done');
	});
});

describe('a document of one’s own', () => {
	test('gets running numbers of its type, and none before it is signed', async () => {
		const unsigned = await idAfter('clerk', draftDocument, draft);
		expect(await as('clerk', issueDocument, { documentId: unsigned })).toMatchObject({
			refusal: { code: 'direction.document-not-signed' }
		});
		const numbers = [];
		for (const input of [draft, { ...draft, body: 'standing-committee' }, { ...draft, kind: 'report' }]) {
			const outcome = await as('clerk', issueDocument, { documentId: await signed(input) });
			numbers.push(outcome.kind === 'done' && (outcome.value as { numberText: string }).numberText);
		}
		expect(numbers).toEqual(['01-KH/ĐU', '02-KH/ĐU', '01-BC/ĐU']);
	});

	test('is refused where the body may not issue it', async () => {
		expect(await as('clerk', draftDocument, { ...draft, kind: 'guidance' })).toMatchObject({
			refusal: { code: 'direction.not-issued-by-committee' }
		});
	});

	test('is replaced by another, and put in force again', async () => {
		const [documentId, replacedById] = [await signed(), await signed()];
		for (const id of [documentId, replacedById]) await as('clerk', issueDocument, { documentId: id });
		expect(await as('clerk', standDocument, { documentId, standing: 'replaced', replacedById })).toMatchObject({
			kind: 'done'
		});
		expect(await as('clerk', standDocument, { documentId, standing: 'in-force' })).toMatchObject({ kind: 'done' });
	});
});

describe('a draft', () => {
	test('begins with the template of its kind and keeps how it stood before each change', async () => {
		const documentId = await idAfter('clerk', draftDocument, draft);
		expect(await as('clerk', changeDocument, { documentId, text: 'I- Mục đích\nGọn, rõ việc' })).toMatchObject({
			value: { version: 2 }
		});
		const [{ versions, steps }, paper] = await readAs(callerOf('clerk'), '2026-11-22', async (tx) => [
			await readDocumentHistory(tx, documentId, callerOf('clerk').personId),
			await readDocumentForPaper(tx, documentId)
		]);
		expect(versions).toMatchObject([{ nth: 1, text: expect.stringContaining('Tổ chức thực hiện') }]);
		expect(steps).toMatchObject([{ state: 'draft', byName: callerOf('clerk').name }]);
		expect(documentPaper(paper!)).toMatchObject({
			header: { draft: 2, number: { type: 'KH', body: 'ĐU' } },
			abstract: 'thực hiện Kế hoạch 142',
			blocks: [
				{ kind: 'heading', level: 1, text: 'Mục đích' },
				{ kind: 'paragraph', text: 'Gọn, rõ việc' }
			]
		});
	});

	test('is not changed while it is reviewed, and is signed by the head or the one named', async () => {
		const documentId = await signed();
		expect(await as('clerk', changeDocument, { documentId, text: 'x' })).toMatchObject({
			refusal: { code: 'direction.document-not-draft' }
		});
		const signerOf = async () =>
			(await readAs(callerOf('clerk'), '2026-11-22', (tx) => readDocumentForPaper(tx, documentId)))?.signerName;
		expect(await signerOf()).toBe(callerOf('communeSecretary').name);
		await as('clerk', moveDocument, { documentId, to: 'review', note: 'Sửa chỉ tiêu' });
		const [member, deputy] = [callerOf('member').personId, callerOf('standingDeputy').personId];
		expect(await as('clerk', moveDocument, { documentId, to: 'signed', signedById: member })).toMatchObject({
			refusal: { code: 'direction.nobody-to-sign' }
		});
		await as('clerk', moveDocument, { documentId, to: 'signed', signedById: deputy });
		expect(await signerOf()).toBe(callerOf('standingDeputy').name);
	});
});

test('whom a document was sent to reads it and confirms it', async () => {
	const documentId = await signed();
	await as('clerk', issueDocument, { documentId });
	const unitCodes = [WORLD.units.cell.code];
	expect(await as('clerk', sendDocument, { documentId, unitCodes })).toMatchObject({ value: { sent: 1 } });
	expect(await as('clerk', sendDocument, { documentId, unitCodes })).toMatchObject({
		refusal: { code: 'direction.nobody-to-send' }
	});
	expect((await as('member', confirmDocument, { documentId })).kind).toBe('done');
	expect((await as('besideMember', confirmDocument, { documentId })).kind).toBe('not-found');
	const { delivered } = await readAs(callerOf('clerk'), '2026-11-22', (tx) =>
		readDocumentHistory(tx, documentId, callerOf('clerk').personId)
	);
	expect(delivered).toMatchObject([{ readers: [{ name: callerOf('member').name }] }]);
});

test('a step kept to the secretary is refused to the office with the name of the post, until it is open again', async () => {
	const step = { unitCode: WORLD.units.commune.code, body: 'committee', step: 'signed' };
	await idAfter('communeSecretary', setApprovalStep, { ...step, posts: ['commune-secretary'] });
	const documentId = await idAfter('clerk', draftDocument, draft);
	await as('clerk', moveDocument, { documentId, to: 'review' });
	expect(await as('clerk', moveDocument, { documentId, to: 'signed' })).toMatchObject({
		refusal: { code: 'direction.step-of-others', facts: { posts: 'Bí thư Đảng ủy' } }
	});
	expect((await as('communeSecretary', moveDocument, { documentId, to: 'signed' })).kind).toBe('done');
	expect(await as('communeSecretary', setApprovalStep, { ...step, posts: ['member'] })).toMatchObject({
		refusal: { code: 'direction.post-takes-no-step' }
	});
	expect((await as('clerk', setApprovalStep, { ...step, posts: [] })).kind).toBe('forbidden');
	await as('communeSecretary', setApprovalStep, { ...step, posts: [] });
	expect((await as('clerk', moveDocument, { documentId, to: 'review' })).kind).toBe('done');
	expect((await as('clerk', moveDocument, { documentId, to: 'signed' })).kind).toBe('done');
});
