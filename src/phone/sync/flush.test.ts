import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import { emptyDisk, memoryShelf } from '../store/memory-shelf.ts';
import { sealerOf } from '../store/seal.ts';
import { openStore, type Store } from '../store/store.ts';
import { type AskFates, hear } from '../inbox/hear.ts';
import { flush, type Send } from './flush.ts';
import { underLease } from './one-at-a-time.ts';

let store: Store;
const given: PhoneCommand[] = Array.from({ length: 30 }, (_, index) => ({
	id: newId(),
	name: 'meetings.add-note',
	input: { text: `Ý kiến ${index}` },
	at: '2026-11-22T12:30:00Z'
}));

beforeEach(async () => {
	const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	store = openStore(memoryShelf(emptyDisk()), sealerOf(key));
	await store.write([], given);
});

/** A server that knows commands by their ids, behind a line that loses what it is told to lose. */
function server(loses: (delivery: number) => 'nothing' | 'request' | 'answer') {
	const carriedOut: string[] = [];
	let delivery = 0;
	const send: Send = async (commands) => {
		const lost = loses(delivery++);
		if (lost === 'request') return refused({ code: 'phone.no-signal' });
		for (const { id } of commands) if (!carriedOut.includes(id)) carriedOut.push(id);
		if (lost === 'answer') return refused({ code: 'phone.no-signal' });
		const fates = commands.map(({ id }) => ({ id, fate: 'done' as const }));
		return done({ clock: '2026-11-23T01:00:00Z', isRevoked: false, fates });
	};
	return { carriedOut, send };
}

describe('sending what waits', () => {
	test('goes out in order and whole', async () => {
		const { carriedOut, send } = server(() => 'nothing');
		expect(await flush(store, send)).toMatchObject({ ok: true, value: { sent: 30 } });
		expect(carriedOut).toEqual(given.map(({ id }) => id));
		expect(await store.waiting()).toEqual([]);
	});

	test('ends once the line is lost, and goes on later without doing anything twice', async () => {
		const { carriedOut, send } = server((delivery) => (['answer', 'request'] as const)[delivery] ?? 'nothing');
		expect((await flush(store, send)).ok).toBe(false);
		expect(await store.waiting()).toHaveLength(30);
		expect((await flush(store, send)).ok).toBe(false);
		expect((await flush(store, send)).ok).toBe(true);
		expect(carriedOut).toEqual(given.map(({ id }) => id));
	});

	test('keeps what the answer does not name', async () => {
		const { send } = server(() => 'nothing');
		const forgetful: Send = async (commands) => {
			const answer = await send(commands);
			return answer.ok ? done({ ...answer.value, fates: answer.value.fates.slice(0, 1) }) : answer;
		};
		let deliveries = 0;
		await flush(store, (commands) =>
			deliveries++ < 2 ? forgetful(commands) : Promise.resolve(refused({ code: 'x' }))
		);
		expect((await store.waiting()).map(({ id }) => id)).toEqual(given.slice(2).map(({ id }) => id));
	});
});

/** An office that takes everything in, and carries it out when it is told to. */
function office() {
	const received: string[][] = [];
	let inbox: { delivery: string; ids: string[]; isDone: boolean }[] = [];
	const asked: (readonly string[])[] = [];
	const clock = '2026-11-23T01:00:00Z';
	return {
		received,
		asked,
		carryOut: () => {
			for (const delivery of inbox) delivery.isDone = true;
		},
		forget: () => {
			inbox = [];
		},
		send: (async (commands) => {
			const ids = commands.map(({ id }) => id);
			received.push(ids);
			inbox.push({ delivery: newId(), ids, isDone: false });
			return done({ clock, isRevoked: false, fates: [], taken: ids.length, afterSeconds: 60 });
		}) satisfies Send,
		ask: (async (heard) => {
			asked.push(heard);
			inbox = inbox.filter(({ delivery }) => !heard.includes(delivery));
			const told = inbox
				.filter(({ isDone }) => isDone)
				.map(({ delivery, ids }) => ({ delivery, fates: ids.map((id) => ({ id, fate: 'done' as const })) }));
			const waiting = inbox.length - told.length;
			return done({ clock, isRevoked: false, told, waiting, ...(waiting > 0 && { afterSeconds: 30 }) });
		}) satisfies AskFates
	};
}

describe('what the office took in', () => {
	test('stays here and is not sent again, until the office tells what became of it', async () => {
		const { received, asked, carryOut, send, ask } = office();
		expect((await flush(store, send, 0)).ok).toBe(true);
		expect((await flush(store, send, 0)).ok).toBe(true);
		expect(received.flat()).toEqual(given.map(({ id }) => id));
		expect(await store.waiting()).toHaveLength(30);

		await hear(store, ask, 59_000);
		expect(asked).toEqual([]);
		await hear(store, ask, 60_000);
		expect(asked).toEqual([[]]);
		expect(await store.waiting()).toHaveLength(30);

		carryOut();
		await hear(store, ask, 89_000);
		expect(asked).toHaveLength(1);
		expect(await hear(store, ask, 90_000)).toMatchObject({ ok: true, value: { sent: 30 } });
		expect(asked.at(-1)).toHaveLength(2);
		expect(await store.waiting()).toEqual([]);
		await hear(store, ask, 1_000_000);
		expect(asked).toHaveLength(3);
	});

	test('is asked for again where the answer was lost, and each fate is kept once', async () => {
		const { carryOut, send, ask } = office();
		await flush(store, send, 0);
		carryOut();
		const lost: AskFates = async (heard) => {
			await ask(heard);
			return refused({ code: 'phone.no-signal' });
		};
		expect((await hear(store, lost, 60_000)).ok).toBe(false);
		expect(await store.waiting()).toHaveLength(30);
		expect(await hear(store, ask, 60_000)).toMatchObject({ ok: true, value: { sent: 30 } });
		expect(await store.settled()).toHaveLength(30);
	});

	test('is sent again where the office does not know it any more', async () => {
		const { received, forget, send, ask } = office();
		await flush(store, send, 0);
		forget();
		await hear(store, ask, 60_000);
		await flush(store, send, 60_000);
		expect(received.flat()).toEqual([...given, ...given].map(({ id }) => id));
	});

	test('is followed by what is recorded meanwhile; a clock that is set back puts nothing off', async () => {
		const { received, asked, send, ask } = office();
		await flush(store, send, 1_000_000);
		const later = { ...given[0]!, id: newId() };
		await store.write([], [later]);
		await flush(store, send, 1_000_000);
		expect(received.at(-1)).toEqual([later.id]);
		await hear(store, ask, 5_000);
		expect(asked).toHaveLength(1);
	});
});

test('only one tab sends; the lease of one that was killed ends by itself', async () => {
	const shelf = memoryShelf();
	const answers = await underLease(shelf, 'l', () => underLease(shelf, 'l', async () => 'second', 1_000), 1_000);
	expect(answers).toBeUndefined();
	expect(await underLease(shelf, 'l', async () => 'next', 1_001)).toBe('next');
	await new Promise<void>((begun) => {
		void underLease(shelf, 'l', () => new Promise(() => begun()), 2_000);
	});
	expect(await underLease(shelf, 'l', async () => 'after', 2_000 + 119_000)).toBeUndefined();
	expect(await underLease(shelf, 'l', async () => 'after', 2_000 + 121_000)).toBe('after');
});
