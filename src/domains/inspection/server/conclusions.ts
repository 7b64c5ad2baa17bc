import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

export type Conclusion = {
	sourceId: string;
	source: 'inspection' | 'discipline';
	/** Null where it is about a cell. */
	memberId: string | null;
	unitId: string;
	/** clear: nothing wrong; fault: a limit or a violation; case: discipline was decided. */
	kind: 'clear' | 'fault' | 'case';
	foundOn: LocalDate;
	paper: string;
};

/** What was concluded of a year and made known, without the files: for those who write findings into an evaluation. */
export async function readConclusions(tx: Tx, communeId: number, year: number): Promise<Conclusion[]> {
	const { rows } = await sql<Conclusion>`
		select * from app.conclusions_of(${communeId}, ${year}) order by found_on, source_id`.execute(tx);
	return rows;
}

/** Withdraws from evaluations what rested on a file whose conclusion or decision no longer stands. */
export const retractFindings = (tx: Tx, fileId: string) =>
	sql`select app.retract_findings(${fileId}::uuid)`.execute(tx);
