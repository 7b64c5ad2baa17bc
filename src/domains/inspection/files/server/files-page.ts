import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { openFiles } from '../../server/open-files.ts';
import type { AnyFigure } from '../figures.ts';
import type { Body, Kind, State } from '../inspection.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type FileRow = {
	id: string;
	unitId: string;
	body: Body;
	kind: Kind;
	year: number;
	month: number | null;
	subject: 'unit' | 'member';
	subjectUnitId: string;
	subjectMemberId: string | null;
	subjectName: string;
	subjectUnit: string;
	content: string;
	state: State;
	signedOn: LocalDate | null;
	startBy: LocalDate | null;
	startedOn: LocalDate | null;
	dueOn: LocalDate | null;
	concludedOn: LocalDate | null;
	announcedOn: LocalDate | null;
	drawId: string | null;
	/** It is about the reader, or the cell that they lead. */
	isSubject: boolean;
	/** What they are in the team of it. */
	role: string | null;
};

/** Files that the reader knows, those of a year's programme or begun in it; of all years where none is given. */
export async function readFiles(tx: Tx, communeId: number, personId: string, year?: number): Promise<FileRow[]> {
	await openFiles(tx);
	const { rows } = await sql<FileRow>`
		select i.id, i.unit_id, i.body, i.kind, i.year, i.month, i.subject, i.subject_unit_id, i.subject_member_id, i.subject_name,
			u.name as subject_unit, i.content, i.state, i.signed_on, i.start_by, i.started_on, i.due_on, i.concluded_on, i.announced_on,
			i.draw_id, i.id = any(app.files_told()) as is_subject, p.role
		from inspection i join unit u on u.id = i.subject_unit_id
		left join inspection_person p on p.commune_id = i.commune_id and p.inspection_id = i.id and p.person_id = ${personId}
		where i.commune_id = ${ofCommune(communeId)} ${year === undefined ? sql`` : sql`and (i.year = ${year} or extract(year from i.started_on) = ${year})`}
		order by i.year desc, i.month nulls last, i.at, i.id`.execute(tx);
	return rows;
}

/** The figures of a period without a file behind them, for leaders; empty for everybody else. */
export async function readTotals(
	tx: Tx,
	communeId: number,
	{ from, to }: { from: LocalDate; to: LocalDate }
): Promise<Partial<Record<AnyFigure, number>>> {
	const { rows } = await sql<{ figure: AnyFigure; total: number }>`
		select figure, total from app.oversight_totals(${communeId}, ${from}::date, ${to}::date)`.execute(tx);
	return Object.fromEntries(rows.map(({ figure, total }) => [figure, total]));
}
