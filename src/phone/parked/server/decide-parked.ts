import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { callerOfPerson } from '#domains/access/server/index.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import type { Caller } from '#lib/db/caller.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { type Decision, settleOwnParked, settleParked, wasCarriedOut } from './settle-parked.ts';

const NOT_FOUND: Outcome = { kind: 'not-found', refusal: { code: 'access.not-found' } };

/**
 * A person's decision on a parked command. What is to be done after all is carried out first, under the command's own id: a
 * phone that sends it once more changes nothing. Then its parking is ended; cut in between, the same decision ends it.
 *
 * @param commandId of the decision, where it came as a command itself
 */
export async function decideParked(caller: Caller, decision: Decision, commandId = newId()): Promise<Outcome> {
	const parked = await readParked(caller, decision.parkedId);
	if (!parked) return NOT_FOUND;
	const isToDo = decision.how === 'applied' || decision.how === 'merged';
	if (isToDo && parked.isOpen && !parked.isCarriedOut) {
		const outcome = await carryOut(caller, parked, decision);
		if (outcome.kind !== 'done') return outcome;
	}
	return execute(caller, parked.isOwn ? settleOwnParked : settleParked, commandId, decision);
}

type Parked = NonNullable<Awaited<ReturnType<typeof readParked>>>;

/** Undefined for whoever may not decide on it. */
async function readParked(caller: Caller, id: string) {
	const today = dayInVietNam(new Date());
	return readAs(caller, today, async (tx) => {
		const row = await tx
			.selectFrom('phoneParked')
			.where('id', '=', id)
			.select(['communeId', 'unitId', 'command', 'input', 'personId', 'personName', 'deviceName', 'state'])
			.executeTakeFirst();
		if (!row) return undefined;
		const isOwn = row.personId === caller.personId;
		if (!isOwn && !may(await readHoldings(tx, caller, today), settleParked.name, row)) return undefined;
		const isCarriedOut = await wasCarriedOut(tx, row.communeId, id);
		return { ...row, input: row.input as Record<string, unknown>, isOwn, isOpen: row.state === 'open', isCarriedOut };
	});
}

/**
 * In the name of whoever did it on the phone, with the decider beside it in the audit entry. Where that person may not any
 * more, or where the texts are the decider's own, in the decider's, with the other beside.
 */
async function carryOut(decider: Caller, parked: Parked, { parkedId, texts, shown }: Decision): Promise<Outcome> {
	const command = COMMAND_BY_NAME.get(parked.command);
	if (!command) return NOT_FOUND;
	// Texts that the person was not asked about stay as the phone left them.
	const base = { ...(parked.input.base as object | undefined), ...shown };
	const input = { ...parked.input, ...texts, ...(parked.input.base !== undefined && { base }) };
	const asDecider = () => execute(decider, command, parkedId, input, new Date(), [doneBy(parked)]);
	if (parked.isOwn) return execute(decider, command, parkedId, input);
	const doer = texts ? undefined : await callerOfPerson(parked.personId, parked.deviceName);
	if (!doer) return asDecider();
	const outcome = await execute(doer, command, parkedId, input, new Date(), [decidedBy(decider)]);
	return outcome.kind === 'forbidden' || outcome.kind === 'not-found' ? asDecider() : outcome;
}

const decidedBy = ({ personId, name }: Caller) => ({ event: 'phone.decided-by', facts: { personId, name } });
const doneBy = ({ personId, personName }: Parked) => ({
	event: 'phone.done-by',
	facts: { personId, name: personName }
});
