import { type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import {
	DEGREES,
	type Degree,
	EVIDENCE_KINDS,
	type EvidenceKind,
	FINDING_KINDS,
	PROPOSALS,
	type Proposal,
	takesFindings
} from '../inspection.ts';
import { whyNotFinding } from '../finding.ts';
import { readFile, unitOfFile } from './file-row.ts';

/** How each kind of evidence is called on a line; only what the recorder may see is found. */
const TITLES: Record<Exclude<EvidenceKind, 'other'>, RawBuilder<unknown>> = {
	meeting: sql`select u.name || ', ' || to_char(t.starts_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as label
		from meeting t join unit u on u.id = t.unit_id`,
	task: sql`select t.title as label from task t`,
	document: sql`select concat_ws(' ', nullif(t.number_text, ''), t.abstract) as label from document t`,
	// The receipt and the work; who gave stays in the ledger.
	contribution: sql`select 'PT ' || t.receipt_number || '/' || t.receipt_year || ', ' || w.name as label
		from work_entry t join community_work w on w.commune_id = t.commune_id and w.id = t.work_id and t.receipt_number is not null`
};

async function labelOf(tx: Tx, { communeId }: Target, kind: EvidenceKind, refId: string): Promise<string | undefined> {
	if (kind === 'other') return undefined;
	const { rows } = await sql<{
		label: string;
	}>`${TITLES[kind]} where t.commune_id = ${communeId} and t.id = ${refId}::uuid`.execute(tx);
	return rows[0]?.label.slice(0, 300);
}

export const recordFinding = defineCommand({
	name: 'inspection.record-finding',
	does: 'Writes down what an inspection found, tied to the very minutes, task, document or receipt that shows it.',
	needs: 'self',
	input: v.strictObject({
		inspectionId: field.id,
		kind: v.picklist(FINDING_KINDS),
		text: field.filled(4000),
		nature: v.optional(field.text(1000), ''),
		degree: v.optional(v.picklist(DEGREES)),
		cause: v.optional(field.text(1000), ''),
		responsibility: v.optional(field.text(1000), ''),
		proposal: v.optional(v.picklist(PROPOSALS)),
		evidence: v.pipe(
			v.array(
				v.strictObject({
					kind: v.picklist(EVIDENCE_KINDS),
					refId: v.optional(field.id),
					label: v.optional(field.text(300), '')
				})
			),
			v.maxLength(30)
		)
	}),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run(
		{ tx, target, caller, now, commandId, record },
		{ inspectionId, evidence, degree = '', proposal = '', ...finding }
	) {
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isTeam) return refused({ code: 'inspection.team-writes' });
		if (!takesFindings(file.state)) return refused({ code: 'inspection.not-at-work' });
		const refusal = whyNotFinding({ ...finding, degree: degree as Degree | '', proposal: proposal as Proposal | '' });
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const lines = [];
		for (const [nth, { kind, refId, label }] of evidence.entries()) {
			const found = kind === 'other' ? label : refId && (await labelOf(tx, target, kind, refId));
			if (!found) return refused({ code: 'inspection.evidence-not-found' });
			lines.push({
				...target,
				id: rowId(commandId, nth + 1),
				inspectionId,
				findingId: id,
				kind,
				refId: kind === 'other' ? null : refId!,
				label: found
			});
		}
		await tx
			.insertInto('inspectionFinding')
			.values({ ...target, ...finding, degree, proposal, id, inspectionId, byName: caller.name, at: now })
			.execute();
		if (lines.length > 0) await tx.insertInto('inspectionEvidence').values(lines).execute();
		record('inspection.finding-recorded', { inspectionId, findingId: id });
		return done({ id });
	}
});

export const withdrawFinding = defineCommand({
	name: 'inspection.withdraw-finding',
	does: 'Takes back a finding of an inspection that is not concluded, with the reason; it stays in the file.',
	needs: 'self',
	input: v.strictObject({ inspectionId: field.id, findingId: field.id, reason: field.filled(500) }),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run({ tx, target, caller, record }, { inspectionId, findingId, reason }) {
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isTeam) return refused({ code: 'inspection.team-writes' });
		if (!takesFindings(file.state)) return refused({ code: 'inspection.not-at-work' });
		await tx
			.updateTable('inspectionFinding')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('inspectionId', '=', inspectionId)
			.where('id', '=', findingId)
			.execute();
		record('inspection.finding-withdrawn', { inspectionId, findingId });
		return done({ id: findingId });
	}
});
