import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { FORMS, SELF_REPORT } from '../forms.ts';
import { isInProgress } from '../inspection.ts';
import { readFile, unitOfFile } from './file-row.ts';

export const writePaper = defineCommand({
	name: 'inspection.write-paper',
	does: 'Writes what people have to say in one of the twelve papers of an inspection; the report of themself is the subject’s own.',
	needs: 'self',
	input: v.strictObject({
		inspectionId: field.id,
		form: field.wholeNumber(1, FORMS.length),
		number: v.optional(field.text(100), ''),
		on: v.optional(field.day),
		body: v.optional(field.text(20_000), '')
	}),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run({ tx, target, caller, today, now, record }, { inspectionId, form, number, on, body }) {
		const file = await readFile(tx, target, inspectionId, caller);
		const isOwn = form === SELF_REPORT;
		if (isOwn ? !file.isSubject : !file.isTeam && !file.isLead)
			return refused({ code: isOwn ? 'inspection.subject-reports' : 'inspection.team-writes' });
		if (isOwn && !isInProgress(file.state)) return refused({ code: 'inspection.not-at-work' });
		if (file.state === 'archived') return refused({ code: 'inspection.archived-stands' });
		if (on && on > today) return refused({ code: 'inspection.day-ahead' });
		const written = { number, onDay: on ?? null, body, byName: caller.name, at: now };
		await tx
			.insertInto('inspectionPaper')
			.values({ ...target, inspectionId, form, ...written })
			.onConflict((conflict) => conflict.columns(['communeId', 'inspectionId', 'form']).doUpdateSet(written))
			.execute();
		record('inspection.paper-written', { inspectionId, form });
		return done({ id: inspectionId });
	}
});
