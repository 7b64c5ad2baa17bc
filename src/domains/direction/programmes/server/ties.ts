import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { unitOfMeasure } from './measures.ts';

const input = v.strictObject({ measureId: field.id, kind: v.picklist(['task', 'document']), targetId: field.id });

const isThere = async ({ tx, target: { communeId } }: Act, kind: 'task' | 'document', id: string): Promise<boolean> =>
	(await tx
		.selectFrom(kind)
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select('id')
		.executeTakeFirst()) !== undefined;

/** A task or a document by which a measure is carried out. */
export const tieToMeasure = defineCommand({
	name: 'direction.tie-to-measure',
	does: 'Ties a task or a document to the measure that it carries out.',
	needs: 'grant',
	input,
	target: (tx, { measureId }) => unitOfMeasure(tx, measureId),
	async run(act, { measureId, kind, targetId }) {
		if (!(await isThere(act, kind, targetId))) return refused({ code: 'direction.nothing-to-tie' });
		await act.tx
			.insertInto('measureLink')
			.values({ ...act.target, measureId, kind, targetId })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		act.record('direction.tied-to-measure', { measureId, kind, targetId });
		return done({ id: measureId });
	}
});

export const untieFromMeasure = defineCommand({
	name: 'direction.untie-from-measure',
	does: 'Unties a task or a document from a measure.',
	needs: 'grant',
	input,
	target: (tx, { measureId }) => unitOfMeasure(tx, measureId),
	async run({ tx, target, record }, { measureId, kind, targetId }) {
		await tx
			.deleteFrom('measureLink')
			.where('communeId', '=', target.communeId)
			.where('measureId', '=', measureId)
			.where('kind', '=', kind)
			.where('targetId', '=', targetId)
			.execute();
		record('direction.untied-from-measure', { measureId, kind, targetId });
		return done({ id: measureId });
	}
});
