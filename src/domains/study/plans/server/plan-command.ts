import type * as v from 'valibot';
import { strictObject } from 'valibot';
import { type Act, type Command, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Result } from '#lib/result.ts';
import type { LineResult, PlanHead, PlanState } from '../plan.ts';

/** What a command asks of a plan before it changes it. */
export type PlanTaken = PlanHead & { id: string };
export type LineTaken = { id: string; result: LineResult | 'open' };

type OfPlan<E extends v.ObjectEntries> = v.StrictObjectSchema<E & { planId: typeof field.id }, undefined>;
type OfLine<E extends v.ObjectEntries> = v.StrictObjectSchema<E & { lineId: typeof field.id }, undefined>;

type Given<E extends v.ObjectEntries> = {
	/** Without the domain: 'sign-plan'. */
	name: string;
	does: string;
	/** Beside the id of what it is about. */
	input: E;
};
type GivenPlan<E extends v.ObjectEntries, V> = Given<E> & {
	/** @param plan as it stands, locked */
	run: (act: Act, plan: PlanTaken, input: v.InferOutput<OfPlan<E>>) => Promise<Result<V>>;
};
type GivenLine<E extends v.ObjectEntries, V> = Given<E> & {
	run: (act: Act, taken: { plan: PlanTaken; line: LineTaken }, input: v.InferOutput<OfLine<E>>) => Promise<Result<V>>;
};

/** A command on one plan. */
export const planCommand = <E extends v.ObjectEntries, V>({
	name,
	does,
	input,
	run
}: GivenPlan<E, V>): Command<OfPlan<E>, V> =>
	defineCommand({
		name: `study.${name}`,
		does,
		needs: 'grant',
		input: strictObject({ planId: field.id, ...input } as E & { planId: typeof field.id }),
		target: (tx, given) =>
			tx.selectFrom('personalPlan').where('id', '=', planOf(given)).select(['unitId', 'communeId']).executeTakeFirst(),
		run: async (act, given) => run(act, await takePlan(act, planOf(given)), given)
	});

/** A command on one line of a plan. */
export const lineCommand = <E extends v.ObjectEntries, V>({
	name,
	does,
	input,
	run
}: GivenLine<E, V>): Command<OfLine<E>, V> =>
	defineCommand({
		name: `study.${name}`,
		does,
		needs: 'grant',
		input: strictObject({ lineId: field.id, ...input } as E & { lineId: typeof field.id }),
		target: (tx, given) =>
			tx.selectFrom('planLine').where('id', '=', lineOf(given)).select(['unitId', 'communeId']).executeTakeFirst(),
		async run(act, given) {
			const { planId, ...line } = await act.tx
				.selectFrom('planLine')
				.where('communeId', '=', act.target.communeId)
				.where('id', '=', lineOf(given))
				.select(['id', 'planId', 'result'])
				.executeTakeFirstOrThrow();
			const plan = await takePlan(act, planId);
			return run(act, { plan, line: line as LineTaken }, given);
		}
	});

const planOf = (input: unknown): string => (input as { planId: string }).planId;
const lineOf = (input: unknown): string => (input as { lineId: string }).lineId;

/** The plan of this command, locked until it is done. The target was found through it, so it is there. */
async function takePlan({ tx, target: { communeId } }: Act, planId: string): Promise<PlanTaken> {
	const row = await tx
		.selectFrom('personalPlan')
		.where('communeId', '=', communeId)
		.where('id', '=', planId)
		.select(['id', 'state', 'personId', 'year'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as PlanState };
}

/** Writes down how many lines the plan has, and how many have a result. */
export async function countLines({ tx, target: { communeId } }: Act, planId: string): Promise<void> {
	await tx
		.updateTable('personalPlan')
		.where('communeId', '=', communeId)
		.where('id', '=', planId)
		.set((eb) => {
			const lines = eb
				.selectFrom('planLine')
				.where('planLine.communeId', '=', communeId)
				.where('planLine.planId', '=', planId);
			const count = eb.fn.countAll<number>();
			return {
				lines: lines.select(count.as('count')),
				settled: lines.where('planLine.result', '<>', 'open').select(count.as('count'))
			};
		})
		.execute();
}
