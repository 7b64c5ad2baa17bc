import type { Act } from '#lib/commands/command.ts';
import type { Refusal } from '#lib/result.ts';

/** Why what belongs to a commune cannot be done for this unit: it is none, or has ended. */
export async function whyNotCommune({ tx, target, today }: Act): Promise<Refusal | undefined> {
	const unit = await tx
		.selectFrom('unit')
		.where('id', '=', target.unitId)
		.select(['kind', 'name', 'validTo'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	if (unit.kind === 'commune' && unit.validTo > today) return undefined;
	return { code: 'organisation.commune-only', facts: { unit: unit.name } };
}
