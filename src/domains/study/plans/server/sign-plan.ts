import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/canonical-json.ts';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { planRules } from '../form.ts';
import { whyNotConfirm, whyNotReturn, whyNotSign, whyNotTakeBack } from '../plan.ts';
import { type PlanTaken, planCommand } from './plan-command.ts';

/** What is signed: the texts and the works as they stand, with whose they are. */
async function contentOf({ tx, target: { communeId } }: Act, plan: PlanTaken) {
	const texts = await tx
		.selectFrom('planContent')
		.where('communeId', '=', communeId)
		.where('planId', '=', plan.id)
		.select(['intentions', 'commitments'])
		.executeTakeFirst();
	const works = await tx
		.selectFrom('planLine')
		.where('communeId', '=', communeId)
		.where('planId', '=', plan.id)
		.orderBy('position')
		.select(['id', 'work', 'measure', 'dueOn'])
		.execute();
	return {
		personId: plan.personId,
		year: plan.year,
		intentions: (texts?.intentions ?? {}) as Record<string, string>,
		commitments: (texts?.commitments ?? {}) as Record<string, string>,
		works
	};
}

const own = ({ tx, target }: Act, planId: string) =>
	tx.updateTable('personalPlan').where('communeId', '=', target.communeId).where('id', '=', planId);

const NOT_SIGNED = {
	state: 'draft',
	signedAt: null,
	contentHash: null,
	confirmedOn: null,
	confirmedBy: null,
	confirmedName: ''
};

export const signPlan = planCommand({
	name: 'sign-plan',
	does: 'Signs the own plan and commitment: both are locked, and the signed copy is kept with its fingerprint.',
	input: {},
	async run(act, plan, { planId }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const content = await contentOf(act, plan);
		const facts = {
			works: content.works.length,
			hasCommitment: Object.values(content.commitments).some((text) => text !== '')
		};
		const refusal = whyNotSign({ ...plan, ...facts }, caller.personId, ruleSetInForce(planRules, today));
		if (refusal) return refused(refusal);
		const contentHash = createHash('sha256').update(canonicalJson(content)).digest('hex');
		await tx
			.insertInto('planCopy')
			.values({
				...target,
				id: rowId(commandId),
				planId,
				personId: plan.personId,
				content: canonicalJson(content),
				contentHash,
				signedAt: now
			})
			.execute();
		await own(act, planId).set({ state: 'signed', signedAt: now, contentHash, returnedWhy: '' }).execute();
		record('study.plan-signed', { planId, contentHash });
		return done({ id: planId, contentHash });
	}
});

export const takeBackPlan = planCommand({
	name: 'take-back-plan',
	does: 'Takes the own signature back while the cell has not confirmed the plan; the signed copy stays kept.',
	input: {},
	async run(act, plan, { planId }) {
		const refusal = whyNotTakeBack(plan, act.caller.personId);
		if (refusal) return refused(refusal);
		await own(act, planId).set(NOT_SIGNED).execute();
		act.record('study.plan-taken-back', { planId });
		return done({ id: planId });
	}
});

export const confirmPlan = planCommand({
	name: 'confirm-plan',
	does: 'Confirms a member’s signed plan and commitment on behalf of the cell.',
	input: {},
	async run(act, plan, { planId }) {
		const { caller, today, record } = act;
		const refusal = whyNotConfirm(plan, caller.personId);
		if (refusal) return refused(refusal);
		const confirmed = { confirmedBy: caller.personId, confirmedName: caller.name, confirmedOn: today };
		await own(act, planId)
			.set({ state: 'confirmed', ...confirmed })
			.execute();
		record('study.plan-confirmed', { planId });
		return done({ id: planId });
	}
});

export const returnPlan = planCommand({
	name: 'return-plan',
	does: 'Gives a signed plan back to the member to be changed, with the reason; the signed copy stays kept.',
	input: { why: field.filled(500) },
	async run(act, plan, { planId, why }) {
		const refusal = whyNotReturn(plan, act.caller.personId);
		if (refusal) return refused(refusal);
		await own(act, planId)
			.set({ ...NOT_SIGNED, returnedWhy: why })
			.execute();
		act.record('study.plan-returned', { planId });
		return done({ id: planId });
	}
});
