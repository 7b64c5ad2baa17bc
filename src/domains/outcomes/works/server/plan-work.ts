import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { MOST_DONG } from '../ledger.ts';
import { WORK_KINDS } from '../work.ts';

const dong = v.optional(field.wholeNumber(0, MOST_DONG), 0);

/** Plans a work: what, where, what it may cost and who is to pay, and the vote that it rests on. */
export const planWork = defineCommand({
	name: 'outcomes.plan-work',
	does: 'Plans a community work of a village or the commune, with its cost by source and the vote that it rests on.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		name: field.filled(200),
		kind: v.picklist(WORK_KINDS),
		purpose: v.optional(field.text(2000), ''),
		voteId: v.optional(field.id),
		fromState: dong,
		fromPeople: dong,
		fromBusiness: dong,
		fromOthers: dong,
		/** Whole đồng for one labour day, as the village voted. */
		labourRate: v.optional(field.wholeNumber(1, 100_000_000)),
		plannedFrom: v.optional(field.day),
		plannedTo: v.optional(field.day)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode, voteId, ...plan }) {
		const { tx, target, caller, now, record } = act;
		if (plan.plannedFrom && plan.plannedTo && plan.plannedTo < plan.plannedFrom)
			return refused({ code: 'outcomes.plan-backwards' });
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['kind', 'name'])
			.executeTakeFirstOrThrow();
		if (unit.kind !== 'village' && unit.kind !== 'commune')
			return refused({ code: 'outcomes.unit-has-no-households', facts: { name: unit.name } });
		if (voteId) {
			const vote = await tx
				.selectFrom('villageVote')
				.where('communeId', '=', target.communeId)
				.where('id', '=', voteId)
				.select(['unitId', 'withdrawnAt'])
				.executeTakeFirst();
			if (!vote || vote.unitId !== target.unitId) return refused({ code: 'outcomes.vote-of-another-place' });
			if (vote.withdrawnAt) return refused({ code: 'outcomes.vote-withdrawn' });
		}
		const id = newId();
		const slug = await freeSlug(act.tx, target.communeId, plan.name, id);
		await tx
			.insertInto('communityWork')
			.values({ ...target, ...plan, id, slug, voteId: voteId ?? null, createdBy: caller.personId, createdAt: now })
			.execute();
		record('outcomes.work-planned', { workId: id, unitCode, name: plan.name, kind: plan.kind });
		return done({ id, slug });
	}
});

/** The name as it can stand in an address; with the end of the id where another work has that name already. */
async function freeSlug(tx: Parameters<typeof unitByCode>[0], communeId: number, name: string, id: string) {
	const base = slugOf(name) || 'work';
	const taken = await tx
		.selectFrom('communityWork')
		.where('communeId', '=', communeId)
		.where('slug', '=', base)
		.select('id')
		.executeTakeFirst();
	return taken ? `${base}-${id.slice(-6)}` : base;
}
