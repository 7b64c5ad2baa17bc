import type { Act } from '#lib/commands/command.ts';

/** The unit of the command, as `whyNotPlan` asks for it. */
export const readCell = ({ tx, target }: Act) =>
	tx
		.selectFrom('unit')
		.where('id', '=', target.unitId)
		.select(['kind', 'name', 'validFrom', 'validTo'])
		.executeTakeFirstOrThrow();
