import * as v from 'valibot';
import { byRank, POSTS } from '#domains/access/index.ts';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, refused } from '#lib/result.ts';
import { endingOf, linksOf, type Plan } from '../plan.ts';
import { holdsOn } from '../tree.ts';
import { caseTarget, takeCaseFile } from './case-file.ts';
import { namedIn } from './prepare.ts';
import { readSeats, readTree } from './read-tree.ts';

/** Says which of the members of an ending unit go elsewhere than the rest. */
export const placeMembers = defineCommand({
	name: 'organisation.place-members',
	does: 'In a planned reorganisation: says into which of the following units members go; those not named go to the first.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		members: v.pipe(v.array(v.strictObject({ memberId: field.id, unitCode: field.unitCode })), v.maxLength(2000))
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, record }, { id, members }) {
		const { state, plan } = await takeCaseFile(tx, target, id);
		if (state !== 'planned') return refused({ code: `organisation.reorganisation-is-${state}` });
		const tree = await readTree(tx, namedIn(plan), plan.on, false);
		const seated = new Set((await readSeats(tx, plan.units, plan.on)).map(({ memberId }) => memberId));
		const unitOf = await followers(tx, target, plan);
		for (const { memberId, unitCode } of members) {
			const unit = unitOf.get(unitCode);
			if (!unit) return refused({ code: 'organisation.reorganisation-no-such-follower', facts: { code: unitCode } });
			if (!seated.has(memberId)) return refused({ code: 'organisation.reorganisation-not-a-member' });
			// What everybody does need not be said.
			const usual = linksOf({ ...plan, people: {} }).find(({ isHeir }) => isHeir)?.to;
			if (unit.id === usual) delete plan.people[memberId];
			else plan.people[memberId] = unit.id;
		}
		await savePlan(tx, target, id, plan);
		record('organisation.reorganisation-members-placed', {
			reorganisationId: id,
			members: members.length,
			units: tree.units.filter((unit) => plan.units.includes(unit.id)).map(({ code }) => code)
		});
		return done({ id });
	}
});

/** Says under which of the units that follow each unit under an ending one goes on. */
export const placeUnits = defineCommand({
	name: 'organisation.place-units',
	does: 'In a planned reorganisation: says under which following unit each unit below an ending one goes on; those not named go to the first.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		places: v.pipe(
			v.array(v.strictObject({ code: field.unitCode, underCode: field.unitCode })),
			v.minLength(1, 'input.missing'),
			v.maxLength(500)
		)
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, record }, { id, places }) {
		const { state, plan } = await takeCaseFile(tx, target, id);
		if (state !== 'planned') return refused({ code: `organisation.reorganisation-is-${state}` });
		const tree = await readTree(tx, namedIn(plan), plan.on, false);
		const ending = new Set(endingOf(plan));
		const childOf = new Set(
			tree.steps.filter((step) => ending.has(step.parentId) && holdsOn(step, plan.on)).map(({ unitId }) => unitId)
		);
		const links = linksOf(plan);
		const usual = links.find(({ isHeir }) => isHeir)?.to;
		const following = new Map(
			[...plan.makes, ...tree.units]
				.filter((unit) => links.some(({ to }) => to === unit.id))
				.map((unit) => [unit.code, unit.id])
		);
		for (const { code, underCode } of places) {
			const unit = tree.units.find((one) => one.code === code && childOf.has(one.id));
			const under = following.get(underCode);
			if (!unit || !under)
				return refused({
					code: 'organisation.reorganisation-no-such-follower',
					facts: { code: unit ? underCode : code }
				});
			// What everything does need not be said.
			if (under === usual) delete plan.places[unit.id];
			else plan.places[unit.id] = under;
		}
		await savePlan(tx, target, id, plan);
		record('organisation.reorganisation-units-placed', { reorganisationId: id, units: places.length });
		return done({ id });
	}
});

/** Proposes who holds a post in a unit that follows; nobody takes it away. */
export const proposePost = defineCommand({
	name: 'organisation.propose-post',
	does: 'In a planned reorganisation: proposes who holds a post in a unit that follows; without a member nobody is proposed.',
	needs: 'grant',
	input: v.strictObject({
		id: field.id,
		unitCode: field.unitCode,
		post: field.filled(40),
		memberId: v.optional(field.id)
	}),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, record }, { id, unitCode, post, memberId }) {
		const { state, plan } = await takeCaseFile(tx, target, id);
		if (state !== 'planned') return refused({ code: `organisation.reorganisation-is-${state}` });
		const unit = plan.makes.find(({ code }) => code === unitCode);
		const rule = POSTS.find((one) => one.post === post && unit && one.kinds.includes(unit.kind));
		if (!unit || !rule)
			return refused({ code: 'organisation.reorganisation-no-such-follower', facts: { code: unitCode } });
		const seats = memberId ? await readSeats(tx, await unitsUnder(tx, plan), plan.on) : [];
		const seat = seats.find((one) => one.memberId === memberId);
		if (memberId && !seat) return refused({ code: 'organisation.reorganisation-not-a-member' });
		plan.posts = plan.posts.filter(
			(one) =>
				!(one.unitId === unit.id && one.post === post && (rule.isSingle || one.memberId === memberId || !memberId))
		);
		if (seat) plan.posts.push({ unitId: unit.id, memberId: seat.memberId, personId: seat.personId, post });
		plan.posts = byRank(plan.posts);
		await savePlan(tx, target, id, plan);
		record('organisation.reorganisation-post-proposed', { reorganisationId: id, unitCode, post, memberId });
		return done({ id });
	}
});

/** Puts a plan aside: it was not carried out, and says why. */
export const dropReorganisation = defineCommand({
	name: 'organisation.drop-reorganisation',
	does: 'Puts a planned reorganisation aside, with the reason.',
	needs: 'grant',
	input: v.strictObject({ id: field.id, reason: field.filled(500) }),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, caller, now, record }, { id, reason }) {
		const { state } = await takeCaseFile(tx, target, id);
		if (state !== 'planned') return refused({ code: `organisation.reorganisation-is-${state}` });
		await tx
			.updateTable('reorganisation')
			.set({ state: 'dropped', settledName: caller.name, settledAt: now, settledWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', id)
			.execute();
		record('organisation.reorganisation-dropped', { reorganisationId: id, reason });
		return done({ id });
	}
});

async function unitsUnder(tx: Tx, plan: Plan): Promise<string[]> {
	const tree = await readTree(tx, plan.units, plan.on, false);
	return [
		...new Set(tree.closure.filter(({ ancestorId }) => plan.units.includes(ancestorId)).map((row) => row.descendantId))
	];
}

/** Units that members may go to, by code: those that follow; of a dissolved unit, any of its commune that is in force. */
async function followers(tx: Tx, target: Target, plan: Plan): Promise<Map<string, { id: string }>> {
	const made = plan.makes.map(({ code, id }) => [code, { id }] as const);
	const ids = plan.kind === 'dissolve' ? [] : plan.into ? [plan.into] : [];
	const there = await tx
		.selectFrom('unit')
		.where('communeId', '=', target.communeId)
		.where('kind', '=', 'cell')
		.where('validFrom', '<', plan.on)
		.where('validTo', '>', plan.on)
		.where('id', 'not in', plan.units)
		.$if(plan.kind !== 'dissolve', (query) => query.where('id', 'in', [...ids, target.unitId]))
		.select(['id', 'code'])
		.execute();
	return new Map([...made, ...there.map(({ code, id }) => [code, { id }] as const)]);
}

const savePlan = (tx: Tx, { communeId }: Target, id: string, plan: Plan) =>
	tx
		.updateTable('reorganisation')
		.set({ plan: JSON.stringify(plan) })
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.execute();
