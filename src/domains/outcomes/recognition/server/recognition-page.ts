import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { type Kind, procedureById } from '../procedure.ts';
import { dueOfStep, nextStep, postedUntil } from '../steps.ts';
import { countHouseholds } from './round.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const rounds = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('recognition')
		.innerJoin('unit', 'unit.id', 'recognition.unitId')
		.where('recognition.communeId', '=', ofCommune(communeId))
		.select((eb) => [
			'recognition.id',
			'recognition.communeId',
			'recognition.unitId',
			'unit.name as place',
			'recognition.kind',
			'recognition.year',
			'recognition.month',
			'recognition.area',
			'recognition.ruleSetId',
			'recognition.outcome',
			'recognition.decidedOn',
			'recognition.document',
			'recognition.counts',
			'recognition.endedWhy',
			'recognition.revokedOn',
			'recognition.revokedWhy',
			'recognition.withdrawn',
			jsonArrayFrom(
				eb
					.selectFrom('recognitionStep as s')
					.whereRef('s.communeId', '=', 'recognition.communeId')
					.whereRef('s.recognitionId', '=', 'recognition.id')
					.orderBy('s.at')
					.orderBy('s.id')
					.select([
						's.id',
						's.step',
						's.fromDay as from',
						's.toDay as to',
						's.document',
						's.note',
						's.invited',
						's.present',
						's.agree',
						's.passed',
						's.met',
						's.criteria',
						's.fileId',
						's.takenBackWhy',
						's.byName'
					])
			).as('steps')
		]);

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>;

/** A round with what has been done, whose turn it is, and until when. */
function withProgress({ steps: rows, kind: code, counts, ...round }: Row) {
	const kind = code as Kind;
	const procedure = procedureById(kind, round.ruleSetId);
	const steps = nestedRows(rows);
	const done = steps.filter(({ takenBackWhy }) => !takenBackWhy);
	const next = round.endedWhy ? undefined : nextStep(procedure, done);
	const last = done.at(-1);
	const lastStep = procedure.parameters.steps.find((one) => one.code === last?.step);
	return {
		...round,
		kind,
		counts: counts as Record<string, number> | null,
		procedure,
		steps,
		done: done.length,
		next: next && { ...next, dueOn: dueOfStep(next, procedure, done) },
		/** What was made public last may not be followed up before this day has passed. */
		postedUntil: last && lastStep?.posting ? (last.to ?? postedUntil(lastStep, last.from)) : undefined,
		isStuck: last !== undefined && !last.passed
	};
}

/** The rounds in sight, the latest year first, by kind and in the order of villages. */
export async function readRounds(tx: Tx, caller: Caller) {
	const rows = await rounds(tx, caller)
		.orderBy('recognition.year', 'desc')
		.orderBy('recognition.kind')
		.orderBy('recognition.month')
		.orderBy('unit.sortKey')
		.limit(400)
		.execute();
	return rows.map(withProgress);
}

/** Rounds of these villages without a decision yet, in the order in which they were opened. */
export async function readOpenRounds(tx: Tx, caller: Caller, villages: readonly string[]) {
	const rows = await rounds(tx, caller)
		.where('recognition.unitId', 'in', [...villages])
		.where('recognition.outcome', 'is', null)
		.where('recognition.endedWhy', '=', '')
		.orderBy('recognition.at')
		.orderBy('recognition.id')
		.execute();
	return rows.map(withProgress);
}

/** One round. Objections and counts of the list come along for those alone who may see households. */
export async function readRound(tx: Tx, caller: Caller, id: string) {
	const row = await rounds(tx, caller).where('recognition.id', '=', id).executeTakeFirst();
	if (!row) return undefined;
	const objections = await tx
		.selectFrom('recognitionObjection')
		.where('communeId', '=', ofCommune(caller.communeId))
		.where('recognitionId', '=', id)
		.select(['id', 'onDay', 'matter', 'answer', 'answeredOn'])
		.orderBy('onDay')
		.orderBy('id')
		.execute();
	const listed = await countHouseholds(tx, caller, id);
	return { ...withProgress(row), objections, listed };
}
export type Round = NonNullable<Awaited<ReturnType<typeof readRound>>>;
