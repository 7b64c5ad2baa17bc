import { sql, type Updateable } from 'kysely';
import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { openFiles } from '../../server/open-files.ts';
import {
	type CaseState,
	type DisciplineForm,
	disciplineRules,
	type Ground,
	type Rank,
	type Standing
} from '../discipline.ts';

/** The unit that a file belongs to; undefined where the caller does not know of the file, one about themself included. */
export async function unitOfCase(tx: Tx, id: string): Promise<Target | undefined> {
	await openFiles(tx);
	return tx
		.selectFrom('disciplineCase')
		.where('id', '=', id)
		.where(sql<boolean>`id = any(app.files())`)
		.select(['unitId', 'communeId'])
		.executeTakeFirst();
}

/** A file as commands ask about it, locked until the command ends, with the rules that it was opened under. */
export async function readCase(tx: Tx, { communeId }: Target, id: string) {
	const row = await tx
		.selectFrom('disciplineCase')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.selectAll()
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...row,
		state: row.state as CaseState,
		form: row.form as DisciplineForm | null,
		standing: row.standing as Standing,
		rank: row.rank as Rank,
		ground: row.ground as Ground,
		rules: ruleSetById(disciplineRules, row.ruleSetId) ?? disciplineRules[0]!
	};
}
export type DisciplineCase = Awaited<ReturnType<typeof readCase>>;

type Noted = { step: string; on: LocalDate; note?: string; changes: Updateable<DB['disciplineCase']> };

/** Changes a file and keeps what stood before, so that the step can be taken back. */
export async function noteStep(
	{ tx, target, caller, now }: Act,
	file: { id: string },
	{ step, on, note = '', changes }: Noted
): Promise<void> {
	const before = Object.fromEntries(
		Object.keys(changes).map((column) => [column, (file as Record<string, unknown>)[column] ?? null])
	);
	await tx
		.updateTable('disciplineCase')
		.set(changes)
		.where('communeId', '=', target.communeId)
		.where('id', '=', file.id)
		.execute();
	await tx
		.insertInto('disciplineStep')
		.values({
			...target,
			id: newId(),
			caseId: file.id,
			step,
			onDay: on,
			note,
			before: JSON.stringify(before),
			byName: caller.name,
			at: now
		})
		.execute();
}
