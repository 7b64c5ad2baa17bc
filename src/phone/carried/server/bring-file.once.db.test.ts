import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '#domains/access/server/password.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { addCell, type MoreCell } from '../../../../tests/more-cells.ts';
import { openMeeting, give } from '../../../../tests/phones/play.ts';
import { callerOf, WORLD } from '../../../../tests/world.ts';
import { toBase64Url } from '../../base64-url.ts';
import { lockNew } from '../../lock/lock.ts';
import type { PhoneCommand } from '../../outbox/command.ts';
import { emptyDisk, memoryShelf } from '../../store/memory-shelf.ts';
import { rawCopy } from '../../store/raw-copy.ts';
import { unsentFile } from '../unsent-file.ts';
import { bringFile } from './bring-file.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
let database: TestDatabase;
let cell: MoreCell;
let meetingId: string;
beforeAll(async () => {
	database = await freshDatabase();
	const passwordHash = await hashPassword(WORLD.password);
	cell = await addCell(poolOf(database.ownerUrl), {
		code: 'TEP.1',
		members: 4,
		leaders: ['cell-secretary', undefined],
		passwordHash
	});
	meetingId = await openMeeting(owner(), cell);
});
afterAll(() => database?.close());

const owner = () => cell.callers[0]!;
const note = (text: string): PhoneCommand => ({
	id: newId(),
	name: 'meetings.add-note',
	input: { meetingId, text },
	at: new Date().toISOString()
});
const notesNamed = async (text: string): Promise<number> =>
	(await poolOf(database.ownerUrl).query('select from free_note where text = $1', [text])).rowCount ?? 0;

/** A phone of the cell's secretary with its own key; what it writes into files. */
async function enrolled() {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
	const jwk = { kty, crv, x, y } as JsonWebKey;
	const told = (await give(owner(), 'access.enrol-phone', { name: 'Máy cũ', publicKey: jwk })) as {
		deviceId: string;
		recoveryKey: string;
	};
	const sign = async (text: string) => {
		const bytes = await crypto.subtle.sign(
			{ name: 'ECDSA', hash: 'SHA-256' },
			privateKey,
			new TextEncoder().encode(text)
		);
		return done({ signature: toBase64Url(new Uint8Array(bytes)) });
	};
	const fileOf = async (...waiting: PhoneCommand[]): Promise<string> => {
		const work = { deviceId: told.deviceId, username: owner().username, waiting, refused: [] };
		const file = await unsentFile(work, jwk, sign);
		return JSON.stringify(file.ok && file.value);
	};
	return { ...told, fileOf };
}

// Files are read and signatures asked in our own code: one database is enough.
describe('a file of unsent work', () => {
	test('comes in once, in the name of whoever did it, with whoever brought it beside', async () => {
		const { fileOf } = await enrolled();
		const command = note('Từ tệp');
		const file = await fileOf(command);
		const clerk = callerOf('clerk');
		const counts = { done: 1, parked: 0, quarantined: 0, unfit: 0 };
		expect(await bringFile(clerk, file)).toMatchObject({ ok: true, value: { ownerName: owner().name, counts } });
		expect(await bringFile(clerk, file)).toMatchObject({ ok: true, value: { counts } });
		expect(await bringFile(owner(), file)).toMatchObject({ ok: true, value: { counts } });
		expect(await notesNamed('Từ tệp')).toBe(1);
		const { rows } = await poolOf(database.ownerUrl).query(
			'select person_id, changes from audit_entry where command_id = $1',
			[command.id]
		);
		expect(rows).toMatchObject([{ person_id: owner().personId }]);
		expect(rows[0].changes.at(-1)).toMatchObject({ event: 'phone.brought-by', facts: { personId: clerk.personId } });
	});

	test('of a phone that was revoked is kept for a person to see', async () => {
		const { deviceId, fileOf } = await enrolled();
		await give(callerOf('administrator'), 'access.revoke-phone', { deviceId, reason: 'Mất máy' });
		const brought = await bringFile(callerOf('clerk'), await fileOf(note('Máy mất')));
		expect(brought).toMatchObject({ ok: true, value: { isRevoked: true, counts: { quarantined: 1, done: 0 } } });
		expect(await notesNamed('Máy mất')).toBe(0);
	});

	test('signed by another key, or from a phone that nobody knows, is refused', async () => {
		const [one, other] = [await enrolled(), await enrolled()];
		const forged = JSON.parse(await other.fileOf(note('Giả')));
		const bring = (file: object) => bringFile(callerOf('clerk'), JSON.stringify(file));
		expect(await bring({ ...forged, deviceId: one.deviceId })).toMatchObject({
			refusal: { code: 'phone.file-changed' }
		});
		expect(await bring({ ...forged, deviceId: newId() })).toMatchObject({ refusal: { code: 'phone.file-of-nobody' } });
		expect(await notesNamed('Giả')).toBe(0);
	});

	test('is brought by its owner and by those who decide on late work, and by nobody else', async () => {
		const { fileOf } = await enrolled();
		const file = await fileOf(note('Của người khác'));
		expect(await bringFile(callerOf('member'), file)).toMatchObject({ refusal: { code: 'phone.file-of-other' } });
	});
});

describe('the sealed copy of a damaged store', () => {
	async function damaged(recoveryKey: string, deviceId: string) {
		const disk = emptyDisk();
		const shelf = memoryShelf(disk);
		const whose = { deviceId, username: owner().username, name: owner().name };
		const store = await lockNew(shelf, whose, { pin: '258014', recoveryKey, now: new Date() });
		await store.write([], [note('Còn đọc được'), note('Đã hỏng')]);
		const row = disk.tables.get('outbox')!.get(2) as { sealed: { data: ArrayBuffer } };
		new Uint8Array(row.sealed.data)[3]! ^= 1;
		return JSON.stringify(await rawCopy(shelf));
	}

	test('gives what still opens, once, and says how much does not', async () => {
		const { deviceId, recoveryKey } = await enrolled();
		const copy = await damaged(recoveryKey, deviceId);
		expect(await bringFile(callerOf('clerk'), copy)).toMatchObject({
			ok: true,
			value: { counts: { done: 1 }, unreadable: 1 }
		});
		await bringFile(callerOf('clerk'), copy);
		expect(await notesNamed('Còn đọc được')).toBe(1);
	});

	test('from another server, or without its lock, stays shut, and nothing is lost by trying', async () => {
		const { deviceId } = await enrolled();
		const elsewhere = await damaged(toBase64Url(new Uint8Array(32).fill(9)), deviceId);
		expect(await bringFile(callerOf('clerk'), elsewhere)).toMatchObject({
			refusal: { code: 'phone.copy-does-not-open' }
		});
		const { plain: _, ...rest } = JSON.parse(elsewhere);
		expect(await bringFile(callerOf('clerk'), JSON.stringify(rest))).toMatchObject({
			refusal: { code: 'phone.copy-without-lock' }
		});
	});
});
