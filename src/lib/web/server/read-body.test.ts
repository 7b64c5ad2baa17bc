import { describe, expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const sent = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
	new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

const statusOf = async (request: Request) => {
	const read = await readBody(request);
	return read.ok ? 200 : read.problem.status;
};

describe('a body', () => {
	test('is read as JSON, with or without a named character set', async () => {
		expect(await readBody(sent('{"id":"ấ"}'))).toMatchObject({ ok: true, value: { id: 'ấ' } });
		expect(await statusOf(sent('[]', { 'content-type': 'Application/JSON; charset=utf-8' }))).toBe(200);
	});

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json-patch+json', ''])(
		'of type "%s" is not taken',
		async (type) => {
			expect(await statusOf(sent('{}', { 'content-type': type }))).toBe(415);
		}
	);

	test('that is no JSON, or no UTF-8, is not understood', async () => {
		expect(await statusOf(sent('{"id":'))).toBe(400);
		expect(await statusOf(sent(''))).toBe(400);
		expect(await statusOf(sent(new Uint8Array([0x22, 0xff, 0x22])))).toBe(400);
	});

	test('that is a plain value does not fit', async () => {
		expect(await statusOf(sent('7'))).toBe(422);
		expect(await statusOf(sent('null'))).toBe(422);
	});

	test('of ten megabytes is refused before it is read to the end', async () => {
		let pulled = 0;
		const endless = new ReadableStream({
			pull(controller) {
				pulled += 1;
				controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
			}
		});
		const read = await readBody(sent(endless));
		expect(!read.ok && read.problem.status).toBe(413);
		expect(pulled).toBeLessThan(15);
	});

	test('that says it will be too large is not read at all', async () => {
		let pulled = 0;
		const stream = new ReadableStream(
			{
				pull() {
					pulled += 1;
				}
			},
			{ highWaterMark: 0 }
		);
		const headers = { 'content-type': 'application/json', 'content-length': '10000000' };
		const request = { headers: new Headers(headers), body: stream } as unknown as Request;
		expect(await statusOf(request)).toBe(413);
		expect(pulled).toBe(0);
	});

	test('whose line broke is no fault of ours', async () => {
		const broken = new ReadableStream({
			pull(controller) {
				controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
			}
		});
		expect(await statusOf(sent(broken))).toBe(400);
	});
});
