import { evaluationClassRules } from '#domains/evaluation/index.ts';
import { criteriaRules, type YearSubject } from '#domains/evaluation/year/criteria.ts';
import { evidenceOf, proposedPoints } from '#domains/evaluation/year/evidence.ts';
import { classAllowed, sumsOf } from '#domains/evaluation/year/marking.ts';
import { gatherEvidence } from '#domains/evaluation/year/server/gather.ts';
import { addSubjects } from '#domains/evaluation/year/server/subjects.ts';
import { readFiles, zipOf } from '#house/api/evaluation-papers.ts';
import { kyselyOn, poolOf, type Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { callerOf } from '../tests/world.ts';
import { withDatabase } from './app/with-database.ts';
import { CELLS, COMMUNES, fillProvince, MEMBERS } from './reports/year-of-province.ts';
import { makeProvince } from './thread/province.ts';
import { fillYear } from './year-end/fill-year.ts';

const YEAR = 2026;
const TODAY = '2026-12-20';
const NOW = new Date(`${TODAY}T09:00:00+07:00`);
const FORMS = 400;
const clerk = callerOf('clerk');
const classes = evaluationClassRules.at(-1)!;
const criteria = criteriaRules.at(-1)!;

/** Opens the year of one commune, counts everybody's evidence, and judges the points that follow from it. How many were judged. */
async function yearOf(tx: Tx, communeId: number, unitId: string, roundId: string): Promise<number> {
	const round = { communeId, roundId, year: YEAR, now: NOW };
	await tx
		.insertInto('evaluationRound')
		.values({
			...{ communeId, unitId, id: roundId, year: YEAR, rateBp: 2000, capBase: 'good-only', openedBy: clerk.personId },
			...{ classRulesId: ruleSetId(classes), criteriaId: ruleSetId(criteria), openedAt: NOW }
		})
		.execute();
	await addSubjects(tx, { ...round, today: TODAY, admittedBy: TODAY });
	await gatherEvidence(tx, { ...round, until: TODAY });
	const rows = await tx
		.selectFrom('evaluation')
		.where('communeId', '=', communeId)
		.select(['subject', 'evidence'])
		.execute();
	return rows.filter((row) => {
		const evidence = evidenceOf(row.evidence);
		const subject = row.subject as YearSubject;
		const list = criteria.parameters.subjects[subject];
		const points = Object.fromEntries(list.map((one) => [one.code, proposedPoints(one, evidence)]));
		const { supported } = sumsOf(list, points, evidence);
		const facts = { subject, evidence, exceeding: 0, limits: { total: 0, fixed: 0 }, forced: [] };
		const answer = classAllowed(supported, facts, classes);
		return answer.ok && supported > 0;
	}).length;
}

/** The year's end of a province: everybody's evidence and proposed scores from nothing, one person's after a change, 400 forms. */
export default (): Promise<Record<string, number>> =>
	withDatabase('year-end', async (database) => {
		const owner = poolOf(database.ownerUrl);
		await makeProvince(owner, { communes: COMMUNES, cells: CELLS, clerkId: clerk.personId });
		await fillProvince(owner);
		await fillYear(owner);
		const { rows: communes } = await owner.query<{ id: string; communeId: number }>(
			`select id, commune_id as "communeId" from unit where kind = 'commune' and code like 'P%'`
		);
		const client = await owner.connect();
		try {
			const tx = kyselyOn(client) as unknown as Tx;
			const rounds = communes.map((commune) => ({ ...commune, roundId: newId() }));
			const from = performance.now();
			let judged = 0;
			for (const { communeId, id, roundId } of rounds) judged += await yearOf(tx, communeId, id, roundId);
			const province = performance.now() - from;
			if (judged < MEMBERS) throw new Error(`not the whole province: ${judged}`);

			await client.query('analyze evaluation');
			const { communeId, roundId } = rounds[0]!;
			const { rows: ones } = await client.query<{ id: string }>(
				'select id from evaluation where commune_id = $1 and member_id is not null order by id limit 200',
				[communeId]
			);
			const taken: number[] = [];
			for (const { id: evaluationId } of ones) {
				const begun = performance.now();
				await gatherEvidence(tx, { communeId, roundId, year: YEAR, until: TODAY, now: NOW, evaluationId });
				taken.push(performance.now() - begun);
			}
			taken.sort((a, b) => a - b);
			const at = (share: number) => Math.round(taken[Math.ceil(taken.length * share) - 1]! * 10) / 10;

			const begun = performance.now();
			const files: Parameters<typeof zipOf>[0][number][] = [];
			for (const { communeId: of } of rounds.slice(0, 2)) {
				const { rows } = await client.query<{ id: string }>('select id from evaluation where commune_id = $1', [of]);
				files.push(
					...(await readFiles(
						tx,
						{ ...clerk, communeId: of },
						rows.map(({ id }) => id)
					))
				);
			}
			const zip = await zipOf(files.slice(0, FORMS), TODAY);
			return {
				members: MEMBERS,
				evaluations: judged,
				provinceS: Math.round(province / 100) / 10,
				oneP50Ms: at(0.5),
				oneP95Ms: at(0.95),
				forms: FORMS,
				formsS: Math.round((performance.now() - begun) / 100) / 10,
				formsMb: Math.round(zip.length / 100_000) / 10
			};
		} finally {
			client.release();
		}
	});
