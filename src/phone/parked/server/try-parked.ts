import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import type { Caller } from '#lib/db/caller.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { settleOwnParked, settleParked } from './settle-parked.ts';

/**
 * Tries a parked command again, as whoever decides and under its own id: a phone that sends it once more then changes
 * nothing. Where it is carried out, its parking is ended in a second command; cut in between, a further try ends it.
 */
export async function tryParked(caller: Caller, parkedId: string): Promise<Outcome> {
	const parked = await readAs(caller, dayInVietNam(new Date()), (tx) =>
		tx
			.selectFrom('phoneParked')
			.where('id', '=', parkedId)
			.where('state', '=', 'open')
			.select(['command', 'input', 'personId'])
			.executeTakeFirst()
	);
	const command = parked && COMMAND_BY_NAME.get(parked.command);
	if (!command) return { kind: 'not-found', refusal: { code: 'access.not-found' } };
	const outcome = await execute(caller, command, parkedId, parked.input);
	if (outcome.kind !== 'done') return outcome;
	const settle = parked.personId === caller.personId ? settleOwnParked : settleParked;
	return execute(caller, settle, newId(), { parkedId, how: 'applied' });
}
