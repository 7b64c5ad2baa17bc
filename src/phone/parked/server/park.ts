import * as v from 'valibot';
import { readMeeting } from '#domains/meetings/server/index.ts';
import { type AnyCommand, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { standingOf } from '../standing.ts';

const refusal = v.object({
	code: v.string(),
	facts: v.optional(v.record(v.string(), v.union([v.string(), v.number()])))
});

/**
 * Keeps what a phone brought and what could not be carried out, with what stands on the server. Given by the outbox alone:
 * it is in no list that can be asked for.
 */
export const parkFor = (command: AnyCommand | undefined) =>
	defineCommand({
		name: 'phone.park',
		does: 'Keeps a command of a phone that could not be carried out, until a person decides.',
		needs: 'self',
		input: v.strictObject({
			id: field.id,
			name: v.string(),
			input: v.record(v.string(), v.unknown()),
			at: field.moment,
			device: v.object({ id: field.id, name: v.string() }),
			kind: v.picklist(['parked', 'quarantined']),
			refusal
		}),
		target: (tx, { input }, caller) => unitOf(tx, command, input, caller),
		async run({ tx, caller, target, now, record }, { id, name, input, at, device, kind, refusal: why }) {
			const standing = await readStanding(tx, name, input);
			await tx
				.insertInto('phoneParked')
				.values({
					communeId: target.communeId,
					id,
					unitId: target.unitId,
					personId: caller.personId,
					personName: caller.name,
					deviceId: device.id,
					deviceName: device.name,
					kind,
					command: name,
					input: JSON.stringify(input),
					doneAt: at,
					parkedAt: now,
					refusal: JSON.stringify(why),
					standing: JSON.stringify(standing)
				})
				.onConflict((conflict) => conflict.doNothing())
				.execute();
			record('phone.parked', { id, command: name, deviceId: device.id, kind });
			return done({ id, standing });
		}
	});

/** The unit that the command is about; where that is out of sight, the commune of whoever gave it. */
async function unitOf(
	tx: Tx,
	command: AnyCommand | undefined,
	raw: Record<string, unknown>,
	caller: Caller
): Promise<Target | undefined> {
	const parsed = command && v.safeParse(command.input, raw);
	const target = parsed?.success ? await command?.target(tx, parsed.output, caller) : undefined;
	return target ?? ownAccount(tx, caller);
}

async function readStanding(tx: Tx, name: string, input: Record<string, unknown>) {
	const { meetingId } = input;
	const meeting = typeof meetingId === 'string' && isId(meetingId) ? await readMeeting(tx, meetingId) : undefined;
	return meeting ? standingOf(name, input, meeting) : {};
}
