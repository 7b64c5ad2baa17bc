import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf } from '../../../../../tests/world.ts';
import { POST } from './+server.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

type Handed = Parameters<typeof POST>[0];

async function hand(body: BodyInit, signedIn = true, headers: Record<string, string> = {}) {
	const request = new Request('http://127.0.0.1/api/v1/files', { method: 'POST', body, headers });
	const locals = signedIn ? { caller: callerOf('member') } : {};
	const answer = await POST({ request, locals } as unknown as Handed);
	return { status: answer.status, body: (await answer.json()) as { code?: string; value?: object; title?: string } };
}

function form(name: string, content: string): FormData {
	const given = new FormData();
	given.set('file', new File([content], name));
	return given;
}

test('a file handed in is answered with what a command wants to know of it', async () => {
	const { status, body } = await hand(form('ghi-chu.txt', 'Đã xong'));
	expect(status).toBe(200);
	expect(body.value).toEqual({
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		name: 'ghi-chu.txt',
		type: 'text/plain',
		sizeBytes: 9
	});
});

test('nobody hands in a file before signing in', async () => {
	expect((await hand(form('a.txt', 'a'), false)).status).toBe(401);
});

test('what is no file, or none that is kept, is refused with its reason', async () => {
	expect(await hand('{}', true, { 'content-type': 'application/json' })).toMatchObject({ status: 415 });
	expect(await hand(new FormData())).toMatchObject({ status: 422, body: { code: 'files.missing' } });
	const refused = await hand(form('chay.exe', 'MZ\u0000\u0000'));
	expect(refused).toMatchObject({ status: 409, body: { code: 'files.type-not-kept' } });
	expect(refused.body.title).toContain('chay.exe');
	const tooLarge = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '10000000' };
	expect(await hand('x', true, tooLarge)).toMatchObject({ status: 413 });
});
