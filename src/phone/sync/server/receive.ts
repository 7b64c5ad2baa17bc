import { sql } from 'kysely';
import * as v from 'valibot';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { inputHash } from '#lib/commands/input-hash.ts';
import type { Caller } from '#lib/db/caller.ts';
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
 * Carries out what a phone brought, one after the other, each in a transaction of its own. A command that was carried out
 * before is answered as then; one that was parked before stays parked, whatever is possible by now: a person decides.
 */
export async function receive(device: DeviceAtHand, commands: readonly PhoneCommand[], now: Date): Promise<Fate[]> {
	if (commands.length === 0) return [];
	const parked = await parkedBefore(device, commands, now);
	const fates: Fate[] = [];
	for (const command of commands)
		fates.push(
			await inLanguage(device.caller.locale, async () => parked.get(command.id) ?? (await fateOf(device, command, now)))
		);
	return fates;
}

async function fateOf(device: DeviceAtHand, given: PhoneCommand, now: Date): Promise<Fate> {
	const command = COMMAND_BY_NAME.get(given.name);
	if (!command || !isFromPhone(command)) return unfit(given.id, { code: 'phone.not-by-phone' });
	if (device.isRevoked) return park(device, given, 'quarantined', { code: 'phone.revoked' }, now);

	const outcome = await carryOut(device.caller, command, given, now);
	if (outcome.kind === 'done') return { id: given.id, fate: 'done', value: outcome.value };
	if (outcome.kind === 'unfit') return unfit(given.id, firstError(outcome));
	const isTaken = outcome.refusal.code === 'command.id-reused';
	if (isTaken && (await wasHandedOver(device, command, given, now))) return { id: given.id, fate: 'done' };
	return park(device, given, 'parked', outcome.refusal, now);
}

/** A decision on work that was parked carries that work out too, where it says so. */
function carryOut(caller: Caller, command: AnyCommand, { id, input }: PhoneCommand, now: Date): Promise<Outcome> {
	const decision = command.name === DECIDES ? v.safeParse(command.input, input) : undefined;
	return decision?.success
		? decideParked(caller, decision.output as Decision, id)
		: execute(caller, command, id, input, now);
}

/** Whether another phone, which this one gave the command to or had it from, brought the very same before. */
async function wasHandedOver(
	{ caller }: DeviceAtHand,
	{ name, secrets }: AnyCommand,
	{ id, input }: PhoneCommand,
	now: Date
): Promise<boolean> {
	const { rows } = await readAs(caller, dayInVietNam(now), (tx) =>
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
	{ caller, deviceId, name }: DeviceAtHand,
	given: PhoneCommand,
	kind: 'parked' | 'quarantined',
	refusal: Refusal,
	now: Date
): Promise<Fate> {
	const content = { ...given, device: { id: deviceId, name }, kind, refusal };
	const outcome = await execute(caller, parkFor(COMMAND_BY_NAME.get(given.name)), newId(), content, now);
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
