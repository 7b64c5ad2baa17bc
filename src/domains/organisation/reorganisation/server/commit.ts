import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { changeOf } from '../change.ts';
import type { Change, Decided } from '../change.ts';
import type { Plan } from '../plan.ts';
import { undoRule, whyNotCommit } from '../rules.ts';
import { differing, linesOf } from '../stock.ts';
import { caseTarget, takeCaseFile } from './case-file.ts';
import { prepare } from './prepare.ts';
import { readStock, type TreeRead } from './read-tree.ts';
import { keptOf, writeTree } from './write-change.ts';

/** Carries a planned reorganisation out, all of it in one transaction. */
export const commitReorganisation = defineCommand({
	name: 'organisation.commit-reorganisation',
	does: 'Carries out a planned reorganisation: units end and have successors, members and posts follow; all of it or nothing.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		decisionNumber: v.optional(field.text(60)),
		/** Day on which the decision was signed. */
		decisionOn: v.optional(field.day),
		/** The decision itself. */
		file: v.optional(keptContent)
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run(act, { id, decisionNumber, decisionOn, file: paper }) {
		const { tx, target, caller, today, now, record } = act;
		const { communeId } = target;
		const file = await takeCaseFile(tx, target, id);
		const number = decisionNumber || file.decisionNumber;
		const refusal = whyNotCommit({ ...file, decisionNumber: number }, today);
		if (refusal) return refused(refusal);
		if (decisionOn && decisionOn > today)
			return refused({ code: 'organisation.signed-in-the-future', facts: { on: today } });
		const { plan } = file;
		const carried = await carryOut(tx, { ...target, id, plan }, number, { name: caller.name, today, now });
		if (!carried.ok) return carried;
		const decisionFileId = paper ? await nameFile(act, paper) : null;
		if (decisionOn || decisionFileId)
			await tx
				.updateTable('reorganisation')
				.set({ decisionOn: decisionOn ?? null, decisionFileId })
				.where('communeId', '=', communeId)
				.where('id', '=', id)
				.execute();
		const { change, decided, until } = carried.value;
		record('organisation.reorganisation-committed', {
			reorganisationId: id,
			kind: plan.kind,
			on: plan.on,
			decisionNumber: number,
			...(decisionOn ? { decisionOn } : {}),
			ended: change.unitsEnded.map(({ row }) => row.code),
			made: change.unitsMade.map(({ code }) => code),
			members: decided.seats.length,
			undoUntil: until
		});
		return done({ id });
	}
});

type CaseAtHand = Target & { id: string; plan: Plan };

/** Writes what a plan decides: the tree, who goes where, and the counts before and after. The transaction writes these communes. */
export async function carryOut(
	tx: Tx,
	file: CaseAtHand,
	decisionNumber: string,
	by: { name: string; today: LocalDate; now: Date }
): Promise<Result<{ change: Change; decided: Decided; until: LocalDate }>> {
	const { communeId, id, plan } = file;
	await tx
		.selectFrom('unit')
		.where('id', 'in', [...plan.units, ...(plan.into ? [plan.into] : [])])
		.select('id')
		.orderBy('id')
		.forUpdate()
		.execute();
	const { tree, decided, problems } = await prepare(tx, plan);
	const [problem] = problems;
	if (problem) return refused(problem);

	const known = new Set(tree.units.map((unit) => unit.communeId));
	for (const commune of new Set(decided.makes.map((unit) => unit.communeId)))
		if (!known.has(commune)) await sql`select app.found_commune(${commune})`.execute(tx);
	const counted = await countOf(tx, before(tree, decided));
	const change = changeOf(tree, decided);
	await writeTree(tx, change, decided.makes, decisionNumber);
	const groups = await writeSeats(tx, file, decided, change);
	const lines = linesOf(counted, await countOf(tx, after(decided)));
	const [differs] = differing(lines);
	if (differs)
		return refused({
			code: 'organisation.reorganisation-counts-differ',
			facts: { before: differs.before, after: differs.after }
		});
	const { until, ruleSetId } = undoRule(by.today);
	await tx
		.updateTable('reorganisation')
		.set({
			state: 'committed',
			decisionNumber,
			change: JSON.stringify({ ...keptOf(change), homes: homesOf(decided), groups }),
			counts: JSON.stringify({ lines }),
			undoUntil: until,
			ruleSetId,
			committedName: by.name,
			committedAt: by.now
		})
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.execute();
	return done({ change, decided, until });
}

/** What was there already, and what there is afterwards; each with what it reaches of ended units. */
const countOf = async (tx: Tx, units: readonly string[]) => {
	const { rows } = await sql<{ id: string }>`
		select unnest(${[...units]}::uuid[]) as id union select unit_id from unit_heritage where heir_id = any(${[...units]}::uuid[])`.execute(
		tx
	);
	return readStock(
		tx,
		rows.map(({ id }) => id)
	);
};

const after = ({ makes, links, moves }: Decided): string[] => [
	...new Set([...links.map(({ to }) => to), ...makes.map(({ id }) => id), ...moves.map(({ unitId }) => unitId)])
];

/** Of what is there afterwards, what was there before, and what ends. */
const before = (tree: TreeRead, decided: Decided): string[] => {
	const known = new Set(tree.units.map(({ id }) => id));
	return [...new Set([...decided.ends, ...after(decided).filter((id) => known.has(id))])];
};

/** The first old unit that a new one follows takes back what came into it. */
function homesOf({ links, makes }: Decided): Record<string, string> {
	const made = new Set(makes.map(({ id }) => id));
	const homes: Record<string, string> = {};
	for (const { from, to } of links) if (made.has(to)) homes[to] ??= from;
	return homes;
}

async function writeSeats(
	tx: Tx,
	file: { communeId: number; unitId: string; id: string },
	decided: Decided,
	change: Change
): Promise<unknown> {
	const to = new Map(decided.seats.map((seat) => [`${seat.communeId} ${seat.memberId}`, seat]));
	const rows = [
		...change.seatsEnded.map(({ row, was }) => ({ row, was, isLed: false })),
		...change.seatsLed.map(({ row }) => ({ row, was: row.validTo, isLed: true }))
	].map(({ row, was, isLed }) => {
		const seat = to.get(`${row.communeId} ${row.memberId}`)!;
		return [
			row.memberId,
			row.unitId,
			seat.toUnitId,
			seat.toCommuneId,
			seat.newMemberId ?? null,
			row.communeId,
			was,
			isLed
		];
	});
	await sql`
		insert into reorganisation_seat (commune_id, reorganisation_id, unit_id, member_id, from_unit_id, to_unit_id, to_commune_id,
			new_member_id, old_commune_id, was, is_led)
		select ${file.communeId}, ${file.id}, ${file.unitId}, (r->>0)::uuid, (r->>1)::uuid, (r->>2)::uuid, (r->>3)::int,
			(r->>4)::uuid, (r->>5)::int, (r->>6)::date, (r->>7)::boolean
		from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(tx);
	const { rows: answered } = await sql<{ groups: unknown }>`
		select app.reseat(${file.communeId}, ${file.id}, ${change.on}, ${[...decided.ends]}::uuid[]) as groups`.execute(tx);
	return answered[0]?.groups ?? {};
}
