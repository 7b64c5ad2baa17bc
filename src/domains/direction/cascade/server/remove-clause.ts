import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';

/** Strikes a clause that was noted wrongly. Once a unit was asked it stays: what was asked is taken back instead. */
export const removeClause = defineCommand({
	name: 'direction.remove-clause',
	does: 'Strikes a clause that was noted wrongly; refused once a unit was asked by it.',
	needs: 'grant',
	input: v.strictObject({ clauseId: field.id }),
	target: (tx, input) => unitOfRow(tx, 'documentClause', input.clauseId),
	async run({ tx, target, record }, { clauseId }) {
		const asked = await tx
			.selectFrom('documentAsk')
			.where('clauseId', '=', clauseId)
			.select('taskId')
			.executeTakeFirst();
		if (asked) return refused({ code: 'direction.clause-was-asked' });
		await tx
			.deleteFrom('documentClause')
			.where('communeId', '=', target.communeId)
			.where('id', '=', clauseId)
			.execute();
		record('direction.clause-removed', { clauseId });
		return done({ id: clauseId });
	}
});
