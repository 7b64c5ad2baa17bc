import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { addUnit } from '../../server/add-unit.ts';
import { ORGANISATION_KINDS, UNION_UNITS, whyNotAddUnion } from '../union.ts';

export const addUnion = defineCommand({
	name: 'organisation.add-union',
	does: 'Adds a mass organisation, one of its branches, or a mobilisation team, from a day on.',
	needs: 'grant',
	input: v.strictObject({
		/** The commune, or the organisation that it belongs to. */
		aboveCode: field.unitCode,
		kind: v.picklist(UNION_UNITS, 'input.missing'),
		organisationKind: v.optional(v.picklist(ORGANISATION_KINDS, 'input.missing')),
		code: v.pipe(field.filled(40), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'organisation.code-unfit')),
		name: field.filled(200),
		from: field.day
	}),
	target: (tx, { aboveCode }) => unitByCode(tx, aboveCode),
	async run({ tx, target, record }, { kind, organisationKind, code, name, from }) {
		const above = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'organisationKind', 'name', 'term', 'placeName', 'validFrom', 'validTo'])
			// Two who add units under one unit wait for each other.
			.forUpdate()
			.executeTakeFirstOrThrow();
		const like = await tx
			.selectFrom('unit')
			.where((eb) =>
				eb.or([
					eb('code', '=', code),
					eb.and([
						eb('communeId', '=', target.communeId),
						eb('kind', '=', kind),
						eb('validTo', '=', 'infinity'),
						eb('searchKey', '=', searchKey(name))
					])
				])
			)
			.select(['code', 'name'])
			.executeTakeFirst();
		const refusal = whyNotAddUnion({ kind, organisationKind, code, from }, above, like);
		if (refusal) return refused(refusal);
		const { term, placeName } = above;
		const id = await addUnit(tx, {
			...{ communeId: target.communeId, code, name, paperName: name, placeName, kind, term },
			organisationKind,
			parentId: target.unitId,
			validFrom: from
		});
		record('organisation.union-added', { unitId: id, code, name, kind, organisationKind, from });
		return done({ id, code });
	}
});
