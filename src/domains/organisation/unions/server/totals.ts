import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { OrganisationKind, UnionUnit } from '../union.ts';

/** What a unit did in a span of days, with its branches: numbers, no rows. */
export type UnionFigures = {
	branches: number;
	people: number;
	activities: number;
	came: number;
	studies: number;
	visits: number;
	deeds: number;
	models: number;
};

export type UnionTotals = UnionFigures & {
	unitId: string;
	code: string;
	name: string;
	kind: UnionUnit;
	organisationKind: OrganisationKind | null;
	parentId: string | null;
	/** Of the roll; empty where nobody heads it there. */
	head: string;
	lastOn: LocalDate | null;
};

/** Of the organisations, branches and teams whose totals the reader sees; organisations before teams, in order of their codes. */
export async function readUnionTotals(
	tx: Tx,
	communeId: number,
	{ from, to }: { from: LocalDate; to: LocalDate }
): Promise<UnionTotals[]> {
	const { rows } = await sql<UnionTotals>`
		select * from app.organisation_totals(${communeId}::int, ${from}::date, ${to}::date)`.execute(tx);
	return rows;
}
