import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { EvaluationClass } from '../../class.ts';
import type { EvaluationClassRules, ForcedCase } from '../../rules.ts';
import type { Criterion, YearSubject } from '../criteria.ts';
import { evidenceOf, isSupported, proposedPoints } from '../evidence.ts';
import { classAllowed, type Points, STEPS, type Step, sumsOf } from '../marking.ts';

/** One row of the grid. Points are hundredths in the order of the criteria. */
export type GridRow = {
	id: string;
	name: string;
	unitName: string;
	/** How many marks the row shows. */
	seen: number;
	/** Whether this step was taken already. */
	isMarked: boolean;
	points: number[];
	/** Those that no evidence supports, by their place among the criteria. */
	unsupported: number[];
	total: number;
	exceeding: number;
	limitsTotal: number;
	limitsFixed: number;
	forced: ForcedCase[];
	/** The latest, else what the points to begin from allow. */
	class: EvaluationClass | null;
};

type Asked = {
	communeId: number;
	roundId: string;
	subject: YearSubject;
	step: Step;
	criteria: readonly Criterion[];
	classes: EvaluationClassRules;
	/** Nobody marks themself here. */
	personId: string;
	unitCode?: string | undefined;
	from: number;
	most: number;
};
type Row = Omit<GridRow, 'points' | 'unsupported' | 'total' | 'isMarked' | 'seen'> & {
	step: Step | 'none';
	marks: number;
	evidence: unknown;
	given: Points | null;
	of: number;
};

/** Everybody of a group whose turn this step is, or was and may be again, with the latest mark to begin from. */
export async function readGrid(tx: Tx, asked: Asked): Promise<{ rows: GridRow[]; of: number }> {
	const { communeId, roundId, subject, step, personId, unitCode, from, most } = asked;
	const at = STEPS.indexOf(step);
	const reached = subject === 'collective' && step === 'cell' ? ['none', 'cell'] : [STEPS[at - 1]!, step];
	// A decision is taken back before anybody decides anew.
	const steps = reached.filter((one) => one !== 'decided');
	const { rows } = await sql<Row>`
		select e.id, e.name, u.name as unit_name, e.step, e.marks, e.evidence, k.points as given, coalesce(k.exceeding, 0) as exceeding,
			coalesce(k.limits_total, s.limits_total, 0) as limits_total, coalesce(k.limits_fixed, s.limits_fixed, 0) as limits_fixed,
			coalesce(k.forced, '{}') as forced, k.class, count(*) over ()::int as of
		from evaluation e join unit u on u.id = e.unit_id
		left join self_review s on s.commune_id = e.commune_id and s.evaluation_id = e.id
		left join lateral (
			select * from evaluation_mark k where k.commune_id = e.commune_id and k.evaluation_id = e.id and k.class is not null
			order by k.at desc, k.id desc limit 1
		) k on true
		where e.commune_id = ${communeId} and e.round_id = ${roundId}::uuid and e.subject = ${subject}
			and e.step = any(${steps}::text[]) and e.person_id is distinct from ${personId}::uuid
			${unitCode ? sql`and u.code = ${unitCode}` : sql``}
		order by u.code, e.sort_key, e.id offset ${from} limit ${most}`.execute(tx);
	return { rows: rows.map((row) => gridRow(row, asked)), of: rows[0]?.of ?? 0 };
}

function gridRow({ step, marks, evidence: stored, given, of: _, ...row }: Row, asked: Asked): GridRow {
	const { criteria, subject } = asked;
	const evidence = evidenceOf(stored);
	const points = criteria.map((one) => given?.[one.code] ?? proposedPoints(one, evidence));
	const unsupported = criteria.flatMap((one, nth) => (isSupported(one, evidence) ? [] : [nth]));
	const byCode = Object.fromEntries(criteria.map(({ code }, nth) => [code, points[nth]!]));
	const { total, supported } = sumsOf(criteria, byCode, evidence);
	const limits = { total: row.limitsTotal, fixed: row.limitsFixed };
	const allowed = classAllowed(supported, { ...row, subject, evidence, limits }, asked.classes);
	const begin = row.class ?? (allowed.ok ? allowed.value.class : null);
	return { ...row, class: begin, seen: marks, isMarked: step === asked.step, points, unsupported, total };
}

/** The latest mark that somebody else gave while one was typing; undefined where nobody did. */
export type MarkMeanwhile = {
	byName: string;
	at: string;
	points: Points;
	total: number;
	exceeding: number;
	class: EvaluationClass;
	/** How many marks there are with it. */
	marks: number;
};
export async function readMarkMeanwhile(
	tx: Tx,
	communeId: number,
	id: string,
	seen: number
): Promise<MarkMeanwhile | undefined> {
	const { rows } = await sql<MarkMeanwhile>`
		select k.by_name, to_json(k.at) #>> '{}' as at, k.points, k.total, k.exceeding, k.class, e.marks
		from evaluation e join evaluation_mark k on k.commune_id = e.commune_id and k.evaluation_id = e.id
		where e.commune_id = ${communeId} and e.id = ${id}::uuid and e.marks > ${seen} and k.class is not null
		order by k.at desc, k.id desc limit 1`.execute(tx);
	return rows[0];
}
