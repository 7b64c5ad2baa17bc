import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Refusal } from '#lib/result.ts';
import { UNION_UNITS } from '../union.ts';

/** Why nothing of this kind is kept for a unit: it is no mass organisation, branch or team, or has ended. */
export async function whyNoUnion(tx: Tx, { unitId }: Target): Promise<Refusal | undefined> {
	const unit = await tx
		.selectFrom('unit')
		.where('id', '=', unitId)
		.select(['kind', 'name', 'validTo'])
		.executeTakeFirstOrThrow();
	if (!UNION_UNITS.some((kind) => kind === unit.kind))
		return { code: 'organisation.not-a-union', facts: { unit: unit.name } };
	return unit.validTo === 'infinity' ? undefined : { code: 'organisation.commune-ended', facts: { unit: unit.name } };
}
