import * as v from 'valibot';
import { byRank } from '#domains/access/index.ts';
import { readHoldings } from '#domains/access/server/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { COMMITMENTS, INTENTIONS, planRules } from '../form.ts';
import { type PlanHead, whyNotWrite, whyNotYear } from '../plan.ts';

const texts = <K extends string>(keys: readonly K[]) =>
	v.strictObject(Object.fromEntries(keys.map((key) => [key, v.optional(field.text(4000), '')])) as Record<K, Text>);
type Text = ReturnType<typeof optionalText>;
const optionalText = () => v.optional(field.text(4000), '');

/** Writes what the own plan of a year says, and opens it where there is none. */
export const draftPlan = defineCommand({
	name: 'study.draft-plan',
	does: 'Writes the texts of the own plan of action and commitment of a year, and opens the plan where there is none.',
	needs: 'grant',
	input: v.strictObject({
		year: field.wholeNumber(2020, 2100),
		intentions: texts(INTENTIONS),
		commitments: texts(COMMITMENTS)
	}),
	target: (tx, _, caller) =>
		tx
			.selectFrom('member')
			.where('communeId', '=', caller.communeId)
			.where('personId', '=', caller.personId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run(act, { year, ...texts }) {
		const { tx, target, caller, today, commandId, record } = act;
		const kept = await tx
			.selectFrom('personalPlan')
			.where('communeId', '=', target.communeId)
			.where('personId', '=', caller.personId)
			.where('year', '=', year)
			.select(['id', 'state', 'personId', 'year'])
			.forUpdate()
			.executeTakeFirst();
		const refusal = kept ? whyNotWrite(kept as PlanHead, caller.personId) : whyNotYear(year, today);
		if (refusal) return refused(refusal);
		const id = kept?.id ?? rowId(commandId);
		if (!kept) await openPlan(act, id, year);
		const content = {
			intentions: JSON.stringify(texts.intentions),
			commitments: JSON.stringify(texts.commitments)
		};
		await tx
			.insertInto('planContent')
			.values({ ...target, planId: id, personId: caller.personId, ...content })
			.onConflict((conflict) => conflict.columns(['communeId', 'planId']).doUpdateSet(content))
			.execute();
		record('study.plan-drafted', { planId: id, year });
		return done({ id });
	}
});

async function openPlan({ tx, target, caller, today }: Act, id: string, year: number): Promise<void> {
	const { id: memberId } = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('personId', '=', caller.personId)
		.select('id')
		.executeTakeFirstOrThrow();
	const [highest] = byRank(await readHoldings(tx, caller, today));
	await tx
		.insertInto('personalPlan')
		.values({
			...target,
			id,
			memberId,
			personId: caller.personId,
			year,
			post: highest?.post ?? 'member',
			formRuleSetId: ruleSetId(ruleSetInForce(planRules, today))
		})
		.execute();
}
