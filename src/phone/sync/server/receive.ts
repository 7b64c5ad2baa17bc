import { sql } from 'kysely';
import * as v from 'valibot';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { Change } from '#lib/commands/audit.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { type Execute, execute, executeTogether, type Outcome } from '#lib/commands/execute.ts';
import { inputHash } from '#lib/commands/input-hash.ts';
import type { Tx } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { inLanguage } from '#lib/words/server/answer-in-language.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { DeviceAtHand } from '../../device/server/device-at-hand.ts';
import type { Fate, PhoneCommand } from '../../outbox/command.ts';
import { DECIDES, isFromPhone } from '../../outbox/from-phone.ts';
import { decideParked } from '../../parked/server/decide-parked.ts';
import { parkFor } from '../../parked/server/park.ts';
import type { Decision } from '../../parked/server/settle-parked.ts';
import type { Standing } from '../../parked/standing.ts';

/**
 * Carries out what a phone brought, one after the other. A command that was carried out before is answered as then; one that
 * was parked before stays parked, whatever is possible by now: a person decides.
 *
 * All go in one transaction, so that a thousand phones at once wait for few writes. Where that comes to a fault, such as two
 * phones that wait for each other, each goes in a transaction of its own: a fault then holds up no more than it must.
 *
 * @param beside what the audit says beside: who brought it, where a file did and not the phone
 */
export async function receive(
	device: DeviceAtHand,
	commands: readonly PhoneCommand[],
	now: Date,
	beside: readonly Change[] = []
): Promise<Fate[]> {
	if (commands.length === 0) return [];
	const { caller } = device;
	const parked = await parkedBefore(device, commands, now);
	const fatesBy = (way: Way) =>
		inLanguage(caller.locale, async () => {
			const fates: Fate[] = [];
			for (const command of commands) fates.push(parked.get(command.id) ?? (await fateOf(device, command, way)));
			return fates;
		});
	const oneByOne: Way = {
		execute: (command, id, raw) =>
			decisionBy(device, command, id, raw) ?? execute(caller, command, id, raw, now, beside),
		read: (work) => readAs(caller, dayInVietNam(now), work)
	};
	// A decision carries out the work that was parked too, in transactions of its own.
	if (beside.length > 0 || commands.some(({ name }) => name === DECIDES)) return fatesBy(oneByOne);
	try {
		return await executeTogether(caller, now, (execute_, tx) =>
			fatesBy({ execute: execute_, read: (work) => work(tx) })
		);
	} catch {
		return fatesBy(oneByOne);
	}
}

/** How commands are carried out, and how something is read beside them. */
type Way = { execute: Execute; read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> };

async function fateOf(device: DeviceAtHand, given: PhoneCommand, way: Way): Promise<Fate> {
	const command = COMMAND_BY_NAME.get(given.name);
	if (!command || !isFromPhone(command)) return unfit(given.id, { code: 'phone.not-by-phone' });
	if (device.isRevoked) return park(device, given, 'quarantined', { code: 'phone.revoked' }, way);

	const outcome = await way.execute(command, given.id, given.input);
	if (outcome.kind === 'done') return { id: given.id, fate: 'done', value: outcome.value };
	if (outcome.kind === 'unfit') return unfit(given.id, firstError(outcome));
	const isTaken = outcome.refusal.code === 'command.id-reused';
	if (isTaken && (await wasHandedOver(device, command, given, way))) return { id: given.id, fate: 'done' };
	return park(device, given, 'parked', outcome.refusal, way);
}

/** What comes of a decision on work that was parked; undefined for any other command, and for one that does not fit. */
function decisionBy({ caller }: DeviceAtHand, command: AnyCommand, id: string, raw: unknown) {
	const decision = command.name === DECIDES ? v.safeParse(command.input, raw) : undefined;
	return decision?.success ? decideParked(caller, decision.output as Decision, id) : undefined;
}

/** Whether another phone, which this one gave the command to or had it from, brought the very same before. */
async function wasHandedOver(
	{ caller }: DeviceAtHand,
	{ name, secrets }: AnyCommand,
	{ id, input }: PhoneCommand,
	{ read }: Way
): Promise<boolean> {
	const { rows } = await read((tx) =>
		sql<{ command: string; inputHash: Buffer }>`
			select command, input_hash from app.earlier_command(${caller.communeId}, ${id})`.execute(tx)
	);
	return rows.some((earlier) => earlier.command === name && earlier.inputHash.equals(inputHash(input, secrets)));
}

const firstError = ({ errors }: Outcome & { kind: 'unfit' }): Refusal => ({
	code: errors[0]?.code ?? 'input.unfit',
	facts: { ...errors[0]?.facts, path: errors[0]?.path ?? '' }
});

const withText = ({ code, facts }: Refusal) => ({ code, ...(facts && { facts }), text: textOf(code, facts) });
const unfit = (id: string, refusal: Refusal): Fate => ({ id, fate: 'unfit', refusal: withText(refusal) });

async function park(
	{ deviceId, name }: DeviceAtHand,
	given: PhoneCommand,
	kind: 'parked' | 'quarantined',
	refusal: Refusal,
	way: Way
): Promise<Fate> {
	const content = { ...given, device: { id: deviceId, name }, kind, refusal };
	const outcome = await way.execute(parkFor(COMMAND_BY_NAME.get(given.name)), newId(), content);
	if (outcome.kind === 'unfit') return unfit(given.id, firstError(outcome));
	if (outcome.kind !== 'done') throw new Error(`not parked: ${JSON.stringify(outcome)}`);
	const { standing } = outcome.value as { standing: Standing };
	return fateOfParked(given.id, kind, refusal, standing);
}

/** A phone shows its own text beside the office's, so that its owner may choose. */
const fateOfParked = (id: string, fate: 'parked' | 'quarantined', refusal: Refusal, { texts }: Standing): Fate => ({
	id,
	fate,
	refusal: withText(refusal),
	...(texts && { standing: texts })
});

/** Fates of those that are kept already. */
async function parkedBefore(device: DeviceAtHand, commands: readonly PhoneCommand[], now: Date) {
	const rows = await readAs(device.caller, dayInVietNam(now), (tx) =>
		tx
			.selectFrom('phoneParked')
			.where('personId', '=', device.caller.personId)
			.where(
				'id',
				'in',
				commands.map(({ id }) => id)
			)
			.select(['id', 'kind', 'refusal', 'standing'])
			.execute()
	);
	return new Map(
		rows.map(({ id, kind, refusal, standing }): [string, Fate] => [
			id,
			fateOfParked(id, kind as 'parked' | 'quarantined', refusal as Refusal, standing as Standing)
		])
	);
}
