import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import type { Refusal } from '#lib/result.ts';
import { readRecorders } from '../../year/server/recorders.ts';
import type { YearSubject } from '../../year/criteria.ts';

export type ReviewSubject = {
	id: string;
	roundId: string;
	year: number;
	unitId: string;
	subject: YearSubject;
	personId: string | null;
};

/** Whom a review is about, locked until the command ends. */
export async function lockSubject({ tx, target: { communeId } }: Act, id: string): Promise<ReviewSubject> {
	const { rows } = await sql<ReviewSubject>`
		select id, round_id, year, unit_id, subject, person_id from evaluation
		where commune_id = ${communeId} and id = ${id}::uuid`.execute(tx);
	await sql`select pg_advisory_xact_lock(hashtextextended('review', hashtextextended(${id}, 0)))`.execute(tx);
	return rows[0]!;
}

/** Why this person does not write for the subject: one's own, or the cell's by its secretary or deputy. */
export async function whyNotTheirs(act: Act, subject: ReviewSubject): Promise<Refusal | undefined> {
	const { tx, target, caller, today } = act;
	if (subject.personId !== null)
		return subject.personId === caller.personId ? undefined : { code: 'access.not-your-evaluation' };
	const recorders = await readRecorders(tx, target, null, today);
	if (recorders.some(({ personId }) => personId === caller.personId)) return undefined;
	return { code: 'evaluation.cell-marks-itself', facts: { who: recorders.map(({ name }) => name).join(', ') } };
}
