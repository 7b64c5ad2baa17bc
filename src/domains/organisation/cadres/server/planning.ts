import * as v from 'valibot';
import { POSTS } from '#domains/access/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetById, ruleSetId } from '#lib/rule-sets.ts';
import { type CandidateState, monthsLeft, whyNotDecide, whyNotPlan } from '../planning.ts';
import { cadreRules } from '../rules.ts';

export const planTitle = defineCommand({
	name: 'organisation.plan-title',
	does: 'Names a title of the commune that people are planned for, for a term, with its seats.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		term: v.pipe(v.string(), v.regex(/^20\d{2}-20\d{2}$/, 'organisation.term-shape')),
		post: field.filled(40),
		seats: field.wholeNumber(1, 60),
		/** Day on which the months of work that are left are counted. */
		countsOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, { unitCode: _, post, ...title }) {
		const rules = findRuleSet(cadreRules, today);
		if (!rules) return refused({ code: 'organisation.no-rules-then', facts: { on: today } });
		if (!POSTS.some((one) => one.post === post && one.kinds.includes('commune')))
			return refused({ code: 'organisation.title-unknown' });
		const id = rowId(commandId);
		const written = await tx
			.insertInto('cadreTitle')
			.values({ ...target, id, post, ...title, rulesId: ruleSetId(rules), byName: caller.name, at: now })
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'organisation.title-there' });
		record('organisation.title-planned', { titleId: id, post, term: title.term });
		return done({ id });
	}
});

const unitOfTitle = (tx: Tx, id: string) =>
	tx.selectFrom('cadreTitle').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const proposeCandidate = defineCommand({
	name: 'organisation.propose-candidate',
	does: 'Proposes a member for a planned title; age, number and titles are held against the rules.',
	needs: 'grant',
	input: v.strictObject({ titleId: field.id, memberId: field.id, isFirst: v.boolean() }),
	target: (tx, { titleId }) => unitOfTitle(tx, titleId),
	async run(act, { titleId, memberId, isFirst }) {
		const { tx, target, caller, now, commandId, record } = act;
		const title = await tx
			.selectFrom('cadreTitle')
			.where('communeId', '=', target.communeId)
			.where('id', '=', titleId)
			.select(['post', 'seats', 'countsOn', 'rulesId', 'term'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const rules = ruleSetById(cadreRules, title.rulesId)!;
		const member = await readPerson(tx, target.communeId, memberId);
		if (!member) return refused({ code: 'organisation.member-unknown' });
		const planned = await tx
			.selectFrom('cadreCandidate as c')
			.innerJoin('cadreTitle as t', (join) =>
				join.onRef('t.communeId', '=', 'c.communeId').onRef('t.id', '=', 'c.titleId')
			)
			.where('c.communeId', '=', target.communeId)
			.where('c.state', '<>', 'removed')
			.where('t.term', '=', title.term)
			.where((eb) => eb.or([eb('c.titleId', '=', titleId), eb('c.memberId', '=', memberId)]))
			.select(['c.titleId', 'c.memberId'])
			.execute();
		const { bornOn, sex } = member;
		const left =
			bornOn && (sex === 'male' || sex === 'female') ? monthsLeft({ bornOn, sex }, title.countsOn, rules) : null;
		const refusal = whyNotPlan(
			{
				seats: title.seats,
				planned: planned.filter((one) => one.titleId === titleId).length,
				titles: planned.filter((one) => one.memberId === memberId).length,
				isPlanned: planned.some((one) => one.titleId === titleId && one.memberId === memberId),
				isFirst,
				monthsLeft: left,
				holdsAsHigh: await holdsAsHigh(act, member.personId, title.post)
			},
			rules
		);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('cadreCandidate')
			.values({
				...target,
				id,
				titleId,
				memberId,
				personId: member.personId,
				name: member.name,
				isFirst,
				monthsLeft: left!,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.candidate-proposed', { titleId, candidateId: id });
		return done({ id });
	}
});

export const decideCandidate = defineCommand({
	name: 'organisation.decide-candidate',
	does: 'Approves somebody for a planned title by a decision, or takes them out with the reason; never oneself.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		to: v.picklist(['approved', 'removed']),
		decision: v.optional(field.text(200), ''),
		reason: v.optional(field.text(1000), '')
	}),
	target: (tx, { candidateId }) =>
		tx.selectFrom('cadreCandidate').where('id', '=', candidateId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target: { communeId }, caller, today, record }, { candidateId, to, decision, reason }) {
		const candidate = await tx
			.selectFrom('cadreCandidate')
			.where('communeId', '=', communeId)
			.where('id', '=', candidateId)
			.select(['state', 'personId'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (candidate.personId === caller.personId) return refused({ code: 'organisation.own-cadre' });
		const refusal = whyNotDecide(candidate.state as CandidateState, to, { decision, reason });
		if (refusal) return refused(refusal);
		await tx
			.updateTable('cadreCandidate')
			.set({ state: to, decision, reason, decidedOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', candidateId)
			.execute();
		record('organisation.candidate-decided', { candidateId, to, decision });
		return done({ id: candidateId });
	}
});

const readPerson = (tx: Tx, communeId: number, memberId: string) =>
	tx
		.selectFrom('member as m')
		.leftJoin('memberPrivate as p', (join) =>
			join.onRef('p.communeId', '=', 'm.communeId').onRef('p.memberId', '=', 'm.id')
		)
		.where('m.communeId', '=', communeId)
		.where('m.id', '=', memberId)
		.where('m.activity', 'not in', ['left', 'died'])
		.select(['m.personId', 'm.fullName as name', 'm.sex', 'p.birthDate as bornOn'])
		.executeTakeFirst();

/** Whether somebody holds the title in the commune, or one before it in the order of precedence. */
async function holdsAsHigh({ tx, target, today }: Act, personId: string, post: string): Promise<boolean> {
	const place = POSTS.findIndex((one) => one.post === post);
	const asHigh = POSTS.filter((one, nth) => nth <= place && one.kinds.includes('commune')).map((one) => one.post);
	const held = await tx
		.selectFrom('postHolding')
		.where('communeId', '=', target.communeId)
		.where('personId', '=', personId)
		.where('post', 'in', asHigh)
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.select('id')
		.executeTakeFirst();
	return held !== undefined;
}

export type TitleRow = Awaited<ReturnType<typeof readTitles>>[number];

/** Titles of the commune with the people planned for them; those removed stand last. */
export async function readTitles(tx: Tx, communeId: number) {
	const titles = await tx
		.selectFrom('cadreTitle')
		.where('communeId', '=', communeId)
		.select(['id', 'communeId', 'unitId', 'term', 'post', 'seats', 'countsOn', 'rulesId'])
		.orderBy('term', 'desc')
		.orderBy('at')
		.execute();
	const candidates = await tx
		.selectFrom('cadreCandidate')
		.where('communeId', '=', communeId)
		.select(['id', 'titleId', 'memberId', 'personId', 'name', 'isFirst', 'monthsLeft', 'state', 'decision', 'reason'])
		.select('decidedOn')
		.orderBy('at')
		.execute();
	return titles.map((title) => ({
		...title,
		candidates: candidates
			.filter(({ titleId }) => titleId === title.id)
			.map((one) => ({ ...one, state: one.state as CandidateState }))
			.toSorted((a, b) => Number(a.state === 'removed') - Number(b.state === 'removed'))
	}));
}

export type CandidateRow = TitleRow['candidates'][number] & { decidedOn: LocalDate | null };
