import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { MatterState } from '../followed.ts';

/** The unit of a matter; undefined where it is not there for the caller, one about themself included. */
export const unitOfMatter = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('followedMatter').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A matter as commands ask about it. */
export async function readMatter(tx: Tx, { communeId }: Target, id: string) {
	const row = await tx
		.selectFrom('followedMatter')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.selectAll()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as MatterState };
}

/** Somebody of the roll by their member id, left and dead ones apart. */
export const readOnRoll = (tx: Tx, { communeId }: Target, memberId: string) =>
	tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('id', '=', memberId)
		.where('activity', 'not in', ['left', 'died'])
		.select(['personId', 'fullName'])
		.executeTakeFirst();

type Noted = { matterId: string; step: string; on: LocalDate; text: string };

export const noteMatterStep = ({ tx, target, caller, now }: Act, { on, ...noted }: Noted) =>
	tx
		.insertInto('followedStep')
		.values({ ...target, ...noted, id: newId(), onDay: on, byName: caller.name, at: now })
		.execute();
