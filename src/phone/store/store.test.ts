import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { type Disk, emptyDisk, memoryShelf } from './memory-shelf.ts';
import { type Sealer, sealerOf } from './seal.ts';
import { openStore } from './store.ts';

let disk: Disk;
let sealer: Sealer;
const open = (beforeWriting?: () => void) => openStore(memoryShelf(disk, beforeWriting), sealer);
const command = (matter: string) => ({
	id: newId(),
	name: 'meetings.record-vote',
	input: { matter },
	at: '2026-11-22T12:30:00Z'
});

beforeEach(async () => {
	disk = emptyDisk();
	const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	sealer = sealerOf(key);
});

describe('the store of a phone', () => {
	test('keeps a record and its command together, and finds both after a restart', async () => {
		const given = command('Mở đường');
		expect(await open().write([{ key: 'meeting/1', value: { votes: 1 }, revision: 0 }], [given])).toMatchObject({
			ok: true
		});
		expect(await open().read('meeting/1')).toEqual({ value: { votes: 1 }, revision: 1 });
		expect(await open().waiting()).toEqual([{ ...given, seq: 1 }]);
	});

	test('writes neither record nor command when another tab was faster', async () => {
		await open().write([{ key: 'meeting/1', value: 'first' }]);
		const answer = await open().write([{ key: 'meeting/1', value: 'second', revision: 0 }], [command('Hai')]);
		expect(answer).toEqual({ ok: false, refusal: { code: 'phone.changed-elsewhere' } });
		expect(await open().read('meeting/1')).toEqual({ value: 'first', revision: 1 });
		expect(await open().waiting()).toEqual([]);
	});

	test('says when the device has no room, and has written nothing then', async () => {
		const full = open(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		expect(await full.write([{ key: 'meeting/1', value: 1 }], [command('Một')])).toEqual({
			ok: false,
			refusal: { code: 'phone.no-room' }
		});
		expect(await open().waiting()).toEqual([]);
	});

	test('lets go only of what was answered, and keeps what a person must still see', async () => {
		const [first, second, third] = ['Một', 'Hai', 'Ba'].map(command);
		await open().write([], [first!, second!, third!]);
		const entries = await open().waiting(2);
		const refusal = { code: 'meetings.not-open', text: 'Buổi sinh hoạt đã kết thúc.' };
		const fates = [{ id: second!.id, fate: 'parked', refusal } as const];
		await open().settle(entries, fates, '2026-11-23T01:00:00Z');
		expect((await open().waiting()).map(({ id }) => id)).toEqual([first!.id, third!.id]);
		expect(await open().settled()).toEqual([{ ...second, fate: 'parked', refusal, settledAt: '2026-11-23T01:00:00Z' }]);
	});

	test('does not open a row that was moved to another place', async () => {
		await open().write([{ key: 'meeting/1', value: 1 }]);
		const records = disk.tables.get('record')!;
		records.set('meeting/2', records.get('meeting/1'));
		await expect(open().read('meeting/2')).rejects.toThrow();
	});
});
