import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { PROGRAMME_KINDS, whyNotProgramme } from '../programme.ts';

/** A programme of a term, or the plan of one of its years. */
export const openProgramme = defineCommand({
	name: 'direction.open-programme',
	does: 'Opens the programme of a term, or the plan of a year within it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		kind: v.picklist(PROGRAMME_KINDS),
		/** '2025-2030', '2026'. */
		period: field.filled(9),
		title: field.filled(300),
		parentId: v.optional(field.id)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { kind, period, title, parentId }) {
		const parent = parentId
			? await tx
					.selectFrom('programme')
					.where('communeId', '=', target.communeId)
					.where('id', '=', parentId)
					.select(['kind', 'period'])
					.executeTakeFirst()
			: undefined;
		if (parentId && !parent) return refused({ code: 'direction.programme-other-parent' });
		const refusal = whyNotProgramme({ kind, period }, parent);
		if (refusal) return refused(refusal);
		const id = newId();
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('programme')
			.values({ ...target, id, kind, period, title, parentId: parentId ?? null, ...by })
			.execute();
		record('direction.programme-opened', { programmeId: id, kind, period, title });
		return done({ id });
	}
});
