import { createHash } from 'node:crypto';
import type pg from 'pg';
import { planRules } from '#domains/study/plans/form.ts';
import { canonicalJson } from '#lib/canonical-json.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { type Member, membersOn } from './members.ts';
import { membersOf } from './people.ts';
import { INTENTIONS_SAID, PROOFS, REASONS, worksFor } from './plan-texts.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type Tables = 'personalPlan' | 'planContent' | 'planCopy' | 'planLine' | 'planEvidence';
type Rows = { [T in Tables]: Row<T>[] };

/** In percent, by chance of the cell; some cells were never asked. */
const SIGNED = [100, 85, 60, 90, 0];

/** Plans of the year: most signed in the first quarter, some given back, a few never begun. */
export async function addPlans(client: pg.Client, today: LocalDate): Promise<void> {
	const rows: Rows = { personalPlan: [], planContent: [], planCopy: [], planLine: [], planEvidence: [] };
	for (const member of membersOn(today)) {
		const share = member.official
			? 100
			: member.cell.code === 'HB.01'
				? 92
				: diceOf(`plans ${member.cell.code}`).pick(SIGNED);
		const isAsked = member.activity === 'active' && member.joinedOn < `${today.slice(0, 4)}-02-01`;
		if (isAsked && diceOf(`plan of ${member.memberId}`).chance(share)) addPlan(rows, member, today);
	}
	await insertRows(client, 'personalPlan', rows.personalPlan);
	await insertRows(client, 'planContent', rows.planContent, ['intentions', 'commitments']);
	await insertRows(client, 'planCopy', rows.planCopy, ['content']);
	await insertRows(client, 'planLine', rows.planLine);
	await insertRows(client, 'planEvidence', rows.planEvidence);
}

function addPlan(rows: Rows, member: Member, today: LocalDate): void {
	const dice = diceOf(`plan ${member.memberId}`);
	const rules = ruleSetInForce(planRules, today);
	const year = Number(today.slice(0, 4));
	const planId = idOf(`plan ${member.memberId} ${year}`);
	const unit = { communeId: COMMUNE_ID, unitId: unitId(member.cell.code), personId: member.personId };
	const intentions = Object.fromEntries(Object.entries(INTENTIONS_SAID).map(([key, said]) => [key, dice.pick(said)]));
	const commitments = rules.parameters.commitmentSamples;
	const signedOn = addDays(`${year}-01-20`, dice.between(0, 60));
	const state = signedOn > today ? 'draft' : dice.chance(88) ? 'confirmed' : dice.chance(60) ? 'signed' : 'draft';
	const [secretary, deputy] = membersOf(member.cell.code);
	const confirmer = member.nth === 0 ? deputy : secretary;
	const works = dice.sample(worksFor(member.cell.kind), dice.between(1, 3)).map(([work, measure], nth) => ({
		id: idOf(`${planId} line ${nth}`),
		work,
		measure,
		dueOn: `${year}-${dice.pick(['06-30', '09-30', '10-31', '12-15'])}`
	}));
	const lines = works.map((work, nth): Row<'planLine'> => {
		const isOver = state === 'confirmed' && work.dueOn < today && dice.chance(75);
		const result = !isOver ? 'open' : dice.chance(80) ? 'done' : dice.chance(60) ? 'partly' : 'not-done';
		const settled = { done: 100, partly: dice.between(40, 85), 'not-done': 0, open: dice.chance(50) ? 40 : 0 };
		if (result === 'done' || result === 'partly')
			rows.planEvidence.push({
				...unit,
				id: idOf(`${work.id} proof`),
				lineId: work.id,
				kind: 'text',
				text: dice.pick(PROOFS),
				targetId: null,
				at: `${work.dueOn}T16:00:00+07:00`
			});
		return {
			...unit,
			...work,
			planId,
			position: nth + 1,
			result,
			sharePercent: settled[result],
			note: result === 'not-done' ? dice.pick(REASONS) : '',
			settledOn: result === 'open' ? null : work.dueOn
		};
	});
	const signedAt = `${signedOn}T20:00:00+07:00`;
	const content = canonicalJson({ personId: member.personId, year, intentions, commitments, works });
	const contentHash = createHash('sha256').update(content).digest('hex');
	const isSigned = state !== 'draft';
	const isChecked = state === 'confirmed' && today >= `${year}-07-10` && dice.chance(70);
	rows.personalPlan.push({
		...unit,
		id: planId,
		memberId: member.memberId,
		year,
		post: member.official?.posts[0] ?? member.rank,
		state,
		signedAt: isSigned ? signedAt : null,
		contentHash: isSigned ? contentHash : null,
		confirmedBy: state === 'confirmed' ? (confirmer ?? secretary)!.personId : null,
		confirmedName: state === 'confirmed' ? (confirmer ?? secretary)!.name : '',
		confirmedOn: state === 'confirmed' ? addDays(signedOn, dice.between(1, 9)) : null,
		returnedWhy: !isSigned && dice.chance(60) ? 'Việc còn chung chung, ghi rõ số lượng và ngày xong.' : '',
		checkedOn: isChecked ? `${year}-07-10` : null,
		lines: lines.length,
		settled: lines.filter(({ result }) => result !== 'open').length,
		formRuleSetId: ruleSetId(rules)
	});
	rows.planContent.push({
		...unit,
		planId,
		intentions: JSON.stringify(intentions),
		commitments: JSON.stringify(commitments),
		midYear: isChecked ? 'Sáu tháng đầu năm làm được việc chính, còn chậm một việc do mưa lũ.' : ''
	});
	if (isSigned) rows.planCopy.push({ ...unit, id: idOf(`${planId} copy`), planId, content, contentHash, signedAt });
	rows.planLine.push(...lines);
}
