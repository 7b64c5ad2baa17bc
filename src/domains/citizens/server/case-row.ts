import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import {
	type CaseFacts,
	type CaseState,
	clocksOf,
	type OpenKind,
	type RunningClock,
	runningClock
} from '../cases/case.ts';

export const unitOfCase = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('caseFile').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

type Suspension = { id: string; fromOn: LocalDate; toOn: LocalDate | null; reason: string };

export type CaseRow = Omit<CaseFacts, 'suspensions'> & {
	id: string;
	code: string;
	closedAs: string | null;
	ownerPersonId: string | null;
	suspensions: Suspension[];
};

/** A case as the rules ask about it, locked until the command ends. The target was found through it, so it is there. */
export async function readCase(tx: Tx, { communeId }: Pick<Target, 'communeId'>, caseId: string): Promise<CaseRow> {
	const row = await tx
		.selectFrom('caseFile')
		.where('communeId', '=', communeId)
		.where('id', '=', caseId)
		.select([
			'id',
			'code',
			'kind',
			'state',
			'receivedOn',
			'acceptedOn',
			'answeredOn',
			'isRemote',
			'isComplex',
			'instance',
			'extensions',
			'closedAs',
			'ownerPersonId'
		])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...factsOf(row),
		id: row.id,
		code: row.code,
		closedAs: row.closedAs,
		ownerPersonId: row.ownerPersonId,
		suspensions: await spansOf(tx, communeId, caseId)
	};
}

type FactColumns = { kind: string; state: string; instance: number } & Omit<
	CaseFacts,
	'kind' | 'state' | 'instance' | 'suspensions'
>;

const factsOf = (row: FactColumns): Omit<CaseFacts, 'suspensions'> => ({
	...row,
	kind: row.kind as OpenKind,
	state: row.state as CaseState,
	instance: row.instance as 1 | 2
});

const spansOf = (tx: Tx, communeId: number, caseId: string) =>
	tx
		.selectFrom('caseSuspension')
		.where('communeId', '=', communeId)
		.where('caseId', '=', caseId)
		.select(['id', 'fromOn', 'toOn', 'reason'])
		.orderBy('fromOn')
		.execute();

/** End of the clock that runs before the step at hand. */
export async function dueOnNow(tx: Tx, { communeId }: Pick<Target, 'communeId'>, caseId: string) {
	const row = await tx
		.selectFrom('caseFile')
		.where('communeId', '=', communeId)
		.where('id', '=', caseId)
		.select('dueOn')
		.executeTakeFirst();
	return row?.dueOn ?? null;
}

export type Step = {
	kind: string;
	on: LocalDate;
	text?: string | undefined;
	legalBasis?: string | undefined;
	documentNumber?: string | undefined;
	/** Columns of the case that the step changes. */
	changes?: Record<string, unknown>;
	/** The step that this one takes back. */
	undoes?: string;
};

/** What a step changed, as it stood before: enough to take it back. */
export type Before = { columns: Record<string, unknown>; suspensions: Suspension[] };

async function standingBefore(tx: Tx, { id, suspensions }: CaseRow, changed: string[]): Promise<Before> {
	if (changed.length === 0) return { columns: {}, suspensions };
	const columns = await tx
		.selectFrom('caseFile')
		.where('id', '=', id)
		.select(changed as 'state'[])
		.executeTakeFirst();
	return { columns: { ...columns }, suspensions };
}

/** Takes a step: the case as it is afterwards, its clock computed anew, and a line of its history. */
export async function takeStep(act: Act, before: CaseRow, step: Step): Promise<Result<{ clocks: RunningClock[] }>> {
	const { tx, target, caller, now } = act;
	const { communeId, unitId } = target;
	const after = { ...before, ...step.changes, suspensions: await spansOf(tx, communeId, before.id) } as CaseFacts;
	const clocks = clocksOf(after);
	if (!clocks.ok) return clocks;
	const running = runningClock(after.state, clocks.value);
	const standing = await standingBefore(tx, before, Object.keys(step.changes ?? {}));
	const due = { dueStep: running?.step ?? null, dueOn: running?.dueOn ?? null };
	await tx
		.updateTable('caseFile')
		.set({ ...step.changes, ...due })
		.where('communeId', '=', communeId)
		.where('id', '=', before.id)
		.execute();
	await tx
		.insertInto('caseEvent')
		.values({
			communeId,
			id: newId(),
			unitId,
			caseId: before.id,
			kind: step.kind,
			onDay: step.on,
			text: step.text ?? '',
			legalBasis: step.legalBasis ?? '',
			documentNumber: step.documentNumber ?? '',
			before: JSON.stringify(standing),
			undoes: step.undoes ?? null,
			...due,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
	return done({ clocks: clocks.value });
}
