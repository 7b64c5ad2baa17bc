import { describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { emptyDisk, memoryShelf } from '../store/memory-shelf.ts';
import { lockNew, openByPin, openByRecovery, readLock } from './lock.ts';
import { LOCK_RULES } from './rules.ts';

const owner = { deviceId: newId(), username: 'bi-thu-01', name: 'Lò Thị Ấm' };
const recoveryKey = Buffer.alloc(32, 9).toString('base64url');
const now = new Date('2026-11-22T08:00:00Z');
const pin = '120587';
/** Two tries only: each costs as much as a thief should pay. */
const rules = { ...LOCK_RULES, mostWrongPins: 2 };

async function lockedPhone() {
	const disk = emptyDisk();
	const store = await lockNew(memoryShelf(disk), owner, { pin, recoveryKey, now });
	await store.write([{ key: 'meeting/1', value: { place: 'Nhà văn hóa thôn' } }]);
	return memoryShelf(disk);
}

describe('a locked phone', () => {
	test('opens with its PIN alone, and shows what was kept', async () => {
		const shelf = await lockedPhone();
		expect(await openByPin(shelf, '120588', now, rules)).toEqual({
			ok: false,
			refusal: { code: 'phone.wrong-pin', facts: { left: 1 } }
		});
		const opened = await openByPin(shelf, pin, now, rules);
		expect(opened.ok && (await opened.value.read('meeting/1'))).toEqual({
			value: { place: 'Nhà văn hóa thôn' },
			revision: 1
		});
		expect((await readLock(shelf))?.wrongPins).toBe(0);
	});

	test('is sealed after too many wrong PINs: the right one then opens nothing, its owner with signal does', async () => {
		const shelf = await lockedPhone();
		const answers: string[] = [];
		for (let tries = 0; tries < rules.mostWrongPins; tries++) {
			const answer = await openByPin(shelf, '000001', now, rules);
			answers.push(answer.ok ? 'open' : answer.refusal.code);
		}
		expect(answers.slice(0, -1).every((code) => code === 'phone.wrong-pin')).toBe(true);
		expect(answers.at(-1)).toBe('phone.too-many-pins');
		expect((await readLock(shelf))?.byPin).toBeUndefined();
		expect(await openByPin(shelf, pin, now, rules)).toEqual({ ok: false, refusal: { code: 'phone.sealed' } });

		const other = Buffer.alloc(32, 8).toString('base64url');
		expect((await openByRecovery(shelf, { pin: '258025', recoveryKey: other, now })).ok).toBe(false);
		const recovered = await openByRecovery(shelf, { pin: '258025', recoveryKey, now });
		expect(recovered.ok && (await recovered.value.keys('meeting/'))).toEqual(['meeting/1']);
		expect((await openByPin(shelf, '258025', now, rules)).ok).toBe(true);
	});

	test('holds nothing of the work that can be read without the key', async () => {
		const disk = emptyDisk();
		const store = await lockNew(memoryShelf(disk), owner, { pin, recoveryKey, now });
		const command = { id: newId(), name: 'meetings.record-vote', input: { matter: 'Kết nạp' }, at: now.toISOString() };
		await store.write([{ key: 'meeting/1', value: { place: 'Nhà văn hóa' } }], [command]);
		const rows = [...disk.tables.values()].flatMap((table) => [...table.values()]);
		const texts = rows.map((row) => {
			const sealed = (row as { sealed?: { data: ArrayBuffer } }).sealed;
			return sealed ? Buffer.from(sealed.data).toString('latin1') : JSON.stringify(row);
		});
		for (const text of texts) expect(text).not.toMatch(/văn hóa|record-vote|nạp/);
	});
});
