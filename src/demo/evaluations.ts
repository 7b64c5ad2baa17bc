import type pg from 'pg';
import { evaluationClassRules } from '#domains/evaluation/index.ts';
import { criteriaRules, type YearSubject } from '#domains/evaluation/year/criteria.ts';
import { evidenceOf } from '#domains/evaluation/year/evidence.ts';
import { classAllowed, type Points, sumsOf } from '#domains/evaluation/year/marking.ts';
import { gatherEvidence } from '#domains/evaluation/year/server/gather.ts';
import { addSubjects } from '#domains/evaluation/year/server/subjects.ts';
import { fourGoodRules } from '#domains/evaluation/four-good/four-good.ts';
import { quarterOf, quarterRules } from '#domains/evaluation/quarters/quarter.ts';
import { kyselyOn } from '#lib/db/database.ts';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

/** How far the cells are: most have not begun, the first has ranked itself, the second is appraised. */
const FAR: Record<string, readonly ('self' | 'cell' | 'office')[]> = {
	'HB.01': ['self'],
	'HB.02': ['self', 'cell'],
	'HB.03': ['self', 'cell', 'office']
};

/** The evaluation of the year, opened some days ago; three cells have begun. */
export async function addEvaluations(client: pg.Client, today: LocalDate): Promise<void> {
	const tx = kyselyOn(client);
	const year = Number(today.slice(0, 4));
	const classes = ruleSetInForce(evaluationClassRules, today);
	const criteria = ruleSetInForce(criteriaRules, today);
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const roundId = idOf(`evaluation ${year}`);
	const opened = `${addDays(today, -6)}T09:00:00+07:00`;
	const now = new Date(opened);
	await insertRows(client, 'evaluationRound', [
		{
			communeId: COMMUNE_ID,
			unitId: unitId('HB'),
			id: roundId,
			year,
			rateBp: classes.parameters.cap.usualRateBp,
			capBase: 'good-only',
			classRulesId: ruleSetId(classes),
			criteriaId: ruleSetId(criteria),
			openedBy: clerk.personId,
			openedAt: opened
		}
	]);
	const admittedBy = addMonths(today, -criteria.parameters.fewestMonths);
	await addSubjects(tx, { communeId: COMMUNE_ID, roundId, year, today, admittedBy, now });
	await addFindings(client, tx, roundId, today);
	// Thousands of rows came at once: gathered without knowing how many, it takes a minute.
	await client.query('analyze');
	await gatherEvidence(tx, { communeId: COMMUNE_ID, roundId, year, until: today, now });

	await addFourGood(client, today);
	await addQuarters(client, today);

	const marks: Row<'evaluationMark'>[] = [];
	for (const [code, steps] of Object.entries(FAR)) {
		const secretary = membersOf(code)[0]!;
		const begun = await tx
			.selectFrom('evaluation')
			.where('roundId', '=', roundId)
			.where('unitId', '=', unitId(code))
			.where('memberId', 'is not', null)
			.select(['id', 'personId', 'name', 'subject', 'evidence', 'sortKey'])
			.orderBy('sortKey')
			.execute();
		// In the first cell some have not found the time yet.
		const done = begun.filter(({ personId }) => code !== 'HB.01' || diceOf(`marked ${personId}`).chance(60));
		for (const one of done) {
			const dice = diceOf(`marks ${one.personId}`);
			const subject = one.subject as YearSubject;
			const evidence = evidenceOf(one.evidence);
			const list = criteria.parameters.subjects[subject];
			const points: Points = Object.fromEntries(
				list.map(({ code, most }) => [code, Math.trunc((most * dice.between(80, 98)) / 5000) * 50])
			);
			const sums = sumsOf(list, points, evidence);
			const exceeding = Math.trunc(evidence.tasks.onTime / 2);
			const facts = { subject, evidence, exceeding, limits: { total: 1, fixed: 1 }, forced: [] };
			const allowed = classAllowed(sums.supported, facts, classes);
			const proposed = allowed.ok ? allowed.value.class : null;
			steps.forEach((step, nth) => {
				const by = step === 'self' ? { personId: one.personId!, name: one.name } : step === 'cell' ? secretary : clerk;
				marks.push({
					communeId: COMMUNE_ID,
					unitId: unitId(code),
					id: idOf(`mark ${one.personId} ${step}`),
					evaluationId: one.id,
					personId: one.personId,
					step,
					points: JSON.stringify(points),
					...sums,
					exceeding,
					limitsTotal: 1,
					limitsFixed: 1,
					forced: [],
					class: proposed ?? 'failed',
					proposed,
					votesAgree: step === 'cell' ? begun.length - dice.between(0, 2) : null,
					votesOf: step === 'cell' ? begun.length : null,
					reason: '',
					byPerson: by.personId,
					byName: by.name,
					at: `${addDays(today, nth - 4)}T20:00:00+07:00`
				});
			});
			await tx
				.updateTable('evaluation')
				.set({ step: steps.at(-1)!, marks: steps.length })
				.where('communeId', '=', COMMUNE_ID)
				.where('id', '=', one.id)
				.execute();
		}
	}
	await insertRows(client, 'evaluationMark', marks, ['points']);
}

/** What the office wrote down from papers: two inspections, a vote of confidence, and one entry that was wrong. */
async function addFindings(
	client: pg.Client,
	tx: ReturnType<typeof kyselyOn>,
	roundId: string,
	today: LocalDate
): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const subjects = await tx
		.selectFrom('evaluation')
		.where('roundId', '=', roundId)
		.where('unitId', 'in', [unitId('HB.02'), unitId('HB.03')])
		.where('personId', 'is distinct from', clerk.personId)
		.select(['id', 'unitId', 'personId', 'subject'])
		.orderBy('unitId')
		.orderBy('sortKey')
		.execute();
	const leader = subjects.find(({ subject }) => subject === 'leader');
	const members = subjects.filter(({ subject }) => subject !== 'leader' && subject !== 'collective');
	const cell = subjects.find(({ subject }) => subject === 'collective');
	const written = [
		{
			of: cell,
			kind: 'clear',
			paper: 'Thông báo kết luận số 14-TB/UBKT',
			note: 'Kiểm tra thu, nộp đảng phí: đúng, đủ.'
		},
		{ of: members[0], kind: 'clear', paper: 'Thông báo kết luận số 17-TB/UBKT', note: 'Giám sát việc nêu gương.' },
		{ of: members[2], kind: 'fault', paper: 'Thông báo kết luận số 17-TB/UBKT', note: 'Vắng sinh hoạt, báo muộn.' },
		{ of: leader, kind: 'confidence', paper: 'Biên bản kiểm phiếu ngày 15/10', note: '', lowVotes: 2, votesOf: 31 },
		{
			of: members[3],
			kind: 'fault',
			paper: 'Thông báo kết luận số 18-TB/UBKT',
			note: '',
			withdrawnWhy: 'Ghi nhầm người'
		}
	];
	await insertRows(
		client,
		'evaluationFinding',
		written.flatMap(({ of, ...finding }, nth) =>
			of
				? [
						{
							communeId: COMMUNE_ID,
							unitId: of.unitId,
							id: idOf(`evaluation finding ${nth}`),
							evaluationId: of.id,
							personId: of.personId,
							forced: null,
							lowVotes: null,
							votesOf: null,
							withdrawnWhy: '',
							...finding,
							foundOn: addDays(today, -40 - nth),
							byPerson: clerk.personId,
							byName: clerk.name,
							at: `${addDays(today, -5)}T10:00:00+07:00`
						}
					]
				: []
		)
	);
}

/** The committee and most cells signed up at the start of the year; one was recognised for its half year already, one withdrew. */
async function addFourGood(client: pg.Client, today: LocalDate): Promise<void> {
	const year = Number(today.slice(0, 4));
	const rules = ruleSetInForce(fourGoodRules, today);
	const codes = ['HB', 'HB.01', 'HB.02', 'HB.03', 'HB.04', 'HB.05', 'HB.07', 'HB.08', 'HB.11'];
	await insertRows(
		client,
		'fourGood',
		codes.map((code, nth) => ({
			communeId: COMMUNE_ID,
			unitId: unitId(code),
			id: idOf(`four good ${code}`),
			year,
			state: nth === 3 ? 'recognised' : nth === 6 ? 'withdrawn' : 'registered',
			registeredOn: `${year}-01-0${nth + 1}`,
			monthsPassed: nth === 3 ? 6 : null,
			months: nth === 3 ? 6 : null,
			decision: nth === 3 ? 'Quyết định số 21-QĐ/ĐU' : '',
			decidedOn: nth === 3 ? addDays(today, -60) : null,
			reason: nth === 6 ? 'Có đảng viên đang được xem xét' : nth === 3 ? 'Sơ kết 6 tháng' : '',
			rulesId: ruleSetId(rules),
			byName: membersOf(code)[0]?.name ?? '',
			at: `${year}-01-0${nth + 1}T08:00:00+07:00`
		}))
	);
}

/** The quarter that runs: two secretaries of cells sent their assessment, one was noted, one is writing. */
async function addQuarters(client: pg.Client, today: LocalDate): Promise<void> {
	const year = Number(today.slice(0, 4));
	const rules = ruleSetInForce(quarterRules, today);
	const leader = people().find(({ official }) => official?.posts.includes('commune-secretary'))!;
	const written = [
		{ code: 'HB.01', state: 'sent', results: 'Vận động 12 hộ hiến đất làm đường nội bản; thu đủ đảng phí quý.' },
		{ code: 'HB.02', state: 'noted', results: 'Hoàn thành kiên cố 300 m kênh mương; kết nạp 1 đảng viên.' },
		{ code: 'HB.03', state: 'draft', results: '' }
	];
	await insertRows(
		client,
		'quarterAssessment',
		written.map(({ code, state, results }) => {
			const { personId, memberId, name } = membersOf(code)[0]!;
			return {
				communeId: COMMUNE_ID,
				unitId: unitId(code),
				id: idOf(`quarter ${code}`),
				personId,
				memberId,
				name,
				position: 'Bí thư chi bộ',
				year,
				quarter: quarterOf(today),
				axes: JSON.stringify(results ? Object.fromEntries(rules.parameters.axes.map((axis) => [axis, 'good'])) : {}),
				results,
				limits: results ? 'Báo cáo tháng có kỳ nộp chậm.' : '',
				class: 'good',
				state,
				sentOn: state === 'draft' ? null : addDays(today, -3),
				notedClass: state === 'noted' ? 'good' : null,
				note: state === 'noted' ? 'Nhất trí với tự đánh giá.' : '',
				notedName: state === 'noted' ? leader.name : '',
				notedOn: state === 'noted' ? addDays(today, -1) : null,
				rulesId: ruleSetId(rules),
				at: `${addDays(today, -3)}T16:00:00+07:00`
			};
		}),
		['axes']
	);
}
