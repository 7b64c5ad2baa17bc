import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { CELL_KINDS } from '../cell-kinds.ts';
import { whyNotCreateCell } from '../new-cell.ts';
import { addUnit } from './add-unit.ts';

/** Adds a cell under a commune. */
export const createCell = defineCommand({
	name: 'organisation.create-cell',
	does: 'Adds a cell under a commune from a day on.',
	needs: 'grant',
	input: v.strictObject({
		communeCode: field.unitCode,
		code: v.pipe(field.filled(40), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'organisation.code-unfit')),
		name: field.filled(200),
		kind: v.picklist(CELL_KINDS, 'input.missing'),
		/** Whether it elects a cell committee: without one, secretary and deputy confer. */
		hasCommittee: v.optional(v.boolean(), false),
		from: field.day
	}),
	target: (tx, input) => unitByCode(tx, input.communeCode),
	async run({ tx, target, record }, { code, name, kind: cellKind, hasCommittee, from }) {
		const commune = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name', 'term', 'placeName', 'validFrom', 'validTo'])
			// Two who add cells of one commune wait for each other.
			.forUpdate()
			.executeTakeFirstOrThrow();
		const refusal = whyNotCreateCell({ code, from }, commune, await unitLike(tx, target.communeId, code, name));
		if (refusal) return refused(refusal);
		const id = await addUnit(tx, {
			communeId: target.communeId,
			code,
			name,
			paperName: name,
			placeName: commune.placeName,
			kind: 'cell',
			cellKind,
			hasCommittee,
			term: commune.term,
			parentId: target.unitId,
			validFrom: from
		});
		record('organisation.cell-created', { unitId: id, code, name, cellKind, from });
		return done({ id, code });
	}
});

/** A unit with this code anywhere, or a cell of the commune with this name: a roll names its cells by name. */
const unitLike = (tx: Tx, communeId: number, code: string, name: string) =>
	tx
		.selectFrom('unit')
		.where((eb) =>
			eb.or([
				eb('code', '=', code),
				eb.and([
					eb('communeId', '=', communeId),
					eb('kind', '=', 'cell'),
					eb('validTo', '=', 'infinity'),
					eb('searchKey', '=', searchKey(name))
				])
			])
		)
		.select(['code', 'name'])
		.executeTakeFirst();
