import { sql, type Updateable } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { retractFindings } from '../../server/conclusions.ts';
import { tellOfFile } from '../../server/tell.ts';
import { STEPS, type Step } from '../inspection.ts';
import { daysFor } from '../planning.ts';
import { inspectionRules } from '../rules.ts';
import { whyNotStep } from '../stepping.ts';
import { type InspectionFile, readFile, unitOfFile } from './file-row.ts';
import { noteStep } from './step-row.ts';

/** What the rules ask about a file's findings, remedies and last step, in one query. */
async function readWork(tx: Tx, { communeId, id }: InspectionFile) {
	const { rows } = await sql<{
		findings: number;
		unproved: number;
		unproposed: number;
		openRemedies: number;
		lastOn: LocalDate | null;
	}>`
		select count(*)::int as findings,
			count(*) filter (where f.kind <> 'strength' and not exists (select from inspection_evidence e
				where e.commune_id = f.commune_id and e.finding_id = f.id))::int as unproved,
			count(*) filter (where f.kind = 'violation' and f.proposal = '')::int as unproposed,
			(select count(*) from inspection_remedy r join task t on t.commune_id = r.commune_id and t.id = r.task_id
				where r.commune_id = ${communeId} and r.inspection_id = ${id}::uuid and t.state = 'open')::int as open_remedies,
			(select max(s.on_day) from inspection_step s where s.commune_id = ${communeId} and s.inspection_id = ${id}::uuid) as last_on
		from inspection_finding f
		where f.commune_id = ${communeId} and f.inspection_id = ${id}::uuid and f.withdrawn_why = ''`.execute(tx);
	return rows[0]!;
}

/** What a step writes into the file beside its state. */
function changesOf(file: InspectionFile, to: Step, on: LocalDate, number: string): Updateable<DB['inspection']> {
	const rules = ruleSetById(inspectionRules, file.ruleSetId) ?? inspectionRules[0]!;
	switch (to) {
		case 'notified':
			return { state: to, toldOn: on };
		case 'self-report':
			return { state: to, startedOn: on, dueOn: addDays(on, daysFor(file, rules)) };
		case 'concluded':
			return { state: to, concludedOn: on, conclusionNumber: number };
		case 'follow-up':
			return { state: to, announcedOn: on };
		default:
			return { state: to };
	}
}

/** Whoever the file is about: the member, or those who lead the cell. */
async function peopleAbout(tx: Tx, file: InspectionFile, on: LocalDate): Promise<string[]> {
	if (file.subjectPersonId) return [file.subjectPersonId];
	const { rows } = await sql<{ personId: string }>`
		select distinct person_id from post_holding where unit_id = ${file.subjectUnitId}::uuid
			and post in ('cell-secretary', 'cell-deputy') and valid_from <= ${on} and ${on} < valid_to`.execute(tx);
	return rows.map(({ personId }) => personId);
}

export const stepInspection = defineCommand({
	name: 'inspection.step',
	does: 'Takes an inspection to its next step: told, begun, verified, reported, concluded, made known, archived.',
	needs: 'self',
	input: v.strictObject({
		inspectionId: field.id,
		to: v.picklist(STEPS as readonly Step[] as [Step, ...Step[]]),
		on: v.optional(field.day),
		number: v.optional(field.text(100), ''),
		note: v.optional(field.text(1000), '')
	}),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run(act, { inspectionId, to, on = act.today, number, note }) {
		const { tx, target, caller, today, record } = act;
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isLead && !file.isTeam) return refused({ code: 'access.not-granted' });
		const work = await readWork(tx, file);
		const refusal = whyNotStep({ ...file, ...work }, { to, on, today, number, isLead: file.isLead });
		if (refusal) return refused(refusal);
		await noteStep(act, file, { named: to, on, note, changes: changesOf(file, to, on, number) });
		if (to === 'notified' || to === 'follow-up') {
			const kind = to === 'notified' ? 'inspection.told-about-you' : 'inspection.told-made-known';
			await tellOfFile(act, await peopleAbout(tx, file, today), kind, `/office/inspections/${inspectionId}`);
		}
		record('inspection.stepped', { inspectionId, to });
		return done({ id: inspectionId });
	}
});

export const undoStep = defineCommand({
	name: 'inspection.undo-step',
	does: 'Takes back the last step of an inspection, with the reason.',
	needs: 'self',
	input: v.strictObject({ inspectionId: field.id, why: field.filled(500) }),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run({ tx, target, caller, record }, { inspectionId, why }) {
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isLead) return refused({ code: 'access.not-granted' });
		const last = await tx
			.selectFrom('inspectionStep')
			.where('communeId', '=', target.communeId)
			.where('inspectionId', '=', inspectionId)
			.select(['id', 'state', 'before'])
			.orderBy('at', 'desc')
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!last) return refused({ code: 'inspection.nothing-to-undo' });
		await tx
			.updateTable('inspection')
			.set(last.before as Updateable<DB['inspection']>)
			.where('communeId', '=', target.communeId)
			.where('id', '=', inspectionId)
			.execute();
		await tx.deleteFrom('inspectionStep').where('communeId', '=', target.communeId).where('id', '=', last.id).execute();
		if (last.state === 'follow-up') await retractFindings(tx, inspectionId);
		record('inspection.step-undone', { inspectionId, step: last.state, why });
		return done({ id: inspectionId });
	}
});

export const cancelInspection = defineCommand({
	name: 'inspection.cancel',
	does: 'Takes an inspection out of the programme, or ends it before it is concluded, with the reason; undone like any step.',
	needs: 'self',
	input: v.strictObject({ inspectionId: field.id, why: field.filled(1000) }),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run(act, { inspectionId, why }) {
		const file = await readFile(act.tx, act.target, inspectionId, act.caller);
		if (!file.isLead) return refused({ code: 'access.not-granted' });
		if (['concluded', 'follow-up', 'archived', 'cancelled'].includes(file.state))
			return refused({ code: 'inspection.concluded-stands' });
		await noteStep(act, file, { named: 'cancelled', on: act.today, note: why, changes: { state: 'cancelled' } });
		act.record('inspection.cancelled', { inspectionId });
		return done({ id: inspectionId });
	}
});
