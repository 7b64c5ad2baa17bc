import { sql } from 'kysely';
import { mayDoAnywhere } from '#domains/access/server/holdings.ts';
import type { Caller } from '#lib/db/caller.ts';
import { atGate, readAs } from '#lib/db/transaction.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { asDevice, type DeviceRow } from '../../device/server/device-at-hand.ts';
import { recoveryKeyOf } from '../../device/server/token.ts';
import type { Fate, FateKind, PhoneCommand } from '../../outbox/command.ts';
import { settleParked } from '../../parked/server/settle-parked.ts';
import { receive } from '../../sync/server/receive.ts';
import { openCopy, readSealedCopy } from '../sealed-copy.ts';
import { commandsIn, readUnsentFile } from '../unsent-file.ts';

/** What a file brought in: how many commands met which fate, in whose name. */
export type Brought = {
	ownerName: string;
	isRevoked: boolean;
	counts: Record<FateKind, number>;
	/** Rows of a damaged store that do not open any more. */
	unreadable: number;
};

type Device = DeviceRow & { publicKey: string };

/**
 * Carries out what a file holds of a phone's work, once, in the name of the phone's owner and as if the phone had brought it.
 * By the owner, or by somebody who decides on late work in that commune. A phone that was revoked brings nothing by itself.
 * Refusals: those of `readUnsentFile` and `openCopy`, 'phone.file-of-nobody', 'phone.file-of-other'.
 */
export async function bringFile(caller: Caller, text: string, now = new Date()): Promise<Result<Brought>> {
	const work = await workIn(text);
	if (!work.ok) return work;
	const { device, commands, unreadable } = work.value;
	if (!(await mayBring(caller, device))) return refused({ code: 'phone.file-of-other' });
	const isOwn = caller.personId === device.personId;
	const beside = isOwn ? [] : [{ event: 'phone.brought-by', facts: { personId: caller.personId, name: caller.name } }];
	const fates = await receive(asDevice(device), commands, now, beside);
	return done({ ownerName: device.fullName, isRevoked: device.isRevoked, counts: countsOf(fates), unreadable });
}

type Work = { device: Device; commands: PhoneCommand[]; unreadable: number };

async function workIn(text: string): Promise<Result<Work>> {
	const copy = readSealedCopy(jsonIn(text));
	if (copy) {
		if (!copy.ok) return copy;
		const device = await deviceNamed(copy.value.deviceId);
		if (!device) return refused({ code: 'phone.file-of-nobody' });
		const opened = await openCopy(copy.value, recoveryKeyOf(device.id));
		return opened.ok ? done({ device, ...opened.value }) : opened;
	}
	let device: Device | undefined;
	const keyOf = async (deviceId: string) => {
		device = await deviceNamed(deviceId);
		return device && (JSON.parse(device.publicKey) as JsonWebKey);
	};
	const file = await readUnsentFile(text, keyOf, true);
	if (!file.ok)
		return !device && file.refusal.code === 'phone.file-changed' ? refused({ code: 'phone.file-of-nobody' }) : file;
	return done({ device: device!, commands: commandsIn(file.value), unreadable: 0 });
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Not JSON at all: told as an unreadable file.
		return undefined;
	}
}

async function deviceNamed(deviceId: string): Promise<Device | undefined> {
	if (!isId(deviceId)) return undefined;
	return atGate(async (tx) => {
		const { rows } = await sql<Device>`
			select d.id, d.name, d.public_key::text as public_key, d.person_id, a.home_commune_id as commune_id, a.id as account_id,
			  a.username, a.full_name, a.locale, d.revoked_at is not null or a.state <> 'active' as is_revoked
			from phone_device d join account a on a.person_id = d.person_id
			where d.id = ${deviceId}`.execute(tx);
		return rows[0];
	});
}

const mayBring = async (caller: Caller, { personId, communeId }: Device): Promise<boolean> =>
	caller.personId === personId ||
	(caller.communeId === communeId &&
		(await readAs(caller, dayInVietNam(new Date()), (tx) => mayDoAnywhere(tx, caller, settleParked.name))));

function countsOf(fates: readonly Fate[]): Brought['counts'] {
	const counts = { done: 0, parked: 0, quarantined: 0, unfit: 0 };
	for (const { fate } of fates) counts[fate]++;
	return counts;
}
