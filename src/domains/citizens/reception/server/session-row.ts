import * as v from 'valibot';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { DutyRole } from '../duty.ts';
import type { SessionKind, SessionState } from '../session.ts';

export const unitOfSession = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('receptionSession').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** A session as the rules ask about it, locked until the command ends. The target was found through it, so it is there. */
export async function readSession(tx: Tx, { communeId }: Pick<Target, 'communeId'>, id: string) {
	const row = await tx
		.selectFrom('receptionSession')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select([
			'id',
			'dutyRole',
			'kind',
			'mode',
			'state',
			'onDay',
			'startsAt',
			'holderName',
			'publishedAt',
			'presidedByHolder',
			'revision'
		])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...row,
		dutyRole: row.dutyRole as DutyRole,
		kind: row.kind as SessionKind,
		state: row.state as SessionState
	};
}

export const changeSession = (
	tx: Tx,
	{ communeId }: Pick<Target, 'communeId'>,
	id: string,
	changes: Record<string, unknown>
) => tx.updateTable('receptionSession').set(changes).where('communeId', '=', communeId).where('id', '=', id).execute();

/** What every reader of the public schedule must be told of: the next number of the calendar's SEQUENCE. */
export const publicChange = (session: { publishedAt: unknown; revision: number }, now: Date) =>
	session.publishedAt ? { revision: session.revision + 1, changedAt: now } : {};

/** A time of day, '07:30'. */
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'input.moment-not-understood'));

/** A day and a time of day in Viet Nam. */
export const momentOn = (on: LocalDate, time: string): string => `${on}T${time}:00+07:00`;
