import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { type CapBase, excellentCap } from '../../cap.ts';
import type { EvaluationClass } from '../../class.ts';
import { evaluationClassRules, ROUNDINGS } from '../../rules.ts';
import { criteriaRules, YEAR_SUBJECTS, type YearSubject } from '../criteria.ts';
import { isSpreadOneSided } from '../spread.ts';
import type { Step } from '../marking.ts';

/** One who is evaluated, with the latest mark. */
export type EvaluationRow = {
	id: string;
	unitCode: string;
	unitName: string;
	subject: YearSubject;
	name: string;
	step: Step | 'none';
	finalClass: EvaluationClass | null;
	decidedOn: LocalDate | null;
	lastClass: EvaluationClass | null;
	total: number | null;
	supported: number | null;
};

export const readRound = (tx: Tx, communeId: number, year: number) =>
	tx
		.selectFrom('evaluationRound')
		.where('communeId', '=', communeId)
		.where('year', '=', year)
		.select(['id', 'unitId', 'communeId', 'year', 'rateBp', 'capBase', 'classRulesId', 'criteriaId', 'openedAt'])
		.executeTakeFirst();
export type Round = NonNullable<Awaited<ReturnType<typeof readRound>>>;

/** All who are in the reader's sight, by group and cell, in the order of the roll. */
export async function readEvaluations(tx: Tx, communeId: number, roundId: string): Promise<EvaluationRow[]> {
	const { rows } = await sql<EvaluationRow>`
		select e.id, u.code as unit_code, u.name as unit_name, e.subject, e.name, e.step, e.final_class, e.decided_on,
			k.class as last_class, k.total, k.supported
		from evaluation e join unit u on u.id = e.unit_id
		left join lateral (
			select class, total, supported from evaluation_mark k
			where k.commune_id = e.commune_id and k.evaluation_id = e.id and k.class is not null
			order by k.at desc, k.id desc limit 1
		) k on true
		where e.commune_id = ${communeId} and e.round_id = ${roundId}
		order by u.code, e.member_id is not null, e.sort_key`.execute(tx);
	return rows;
}

/** Units with somebody in the round, in the reader's sight. */
export const readUnitsMarked = (tx: Tx, communeId: number, roundId: string) =>
	tx
		.selectFrom('unit as u')
		.where('u.id', 'in', (eb) =>
			eb
				.selectFrom('evaluation as e')
				.where('e.communeId', '=', communeId)
				.where('e.roundId', '=', roundId)
				.select('e.unitId')
		)
		.select(['u.id as unitId', 'u.communeId', 'u.code', 'u.name'])
		.orderBy('u.code')
		.execute();

/** How a group stands: its cap shown both ways, and whether it looks too even. */
export function groupsOf(rows: readonly EvaluationRow[], round: Round) {
	const rules = ruleSetById(evaluationClassRules, round.classRulesId)!;
	const { spreadShare } = ruleSetById(criteriaRules, round.criteriaId)!.parameters;
	return YEAR_SUBJECTS.map((subject) => {
		const classes = rows
			.filter((row) => row.subject === subject)
			.map((row) => row.finalClass ?? row.lastClass)
			.filter((one) => one !== null);
		const count = (one: EvaluationClass) => classes.filter((each) => each === one).length;
		const [good, excellent] = [count('good'), count('excellent')];
		const cap = (base: CapBase) => {
			const [down, nearest] = ROUNDINGS.map(
				(rounding) => excellentCap({ rateBp: round.rateBp, good, excellent, base, rounding }, rules).max
			);
			return { down: down!, nearest: nearest! };
		};
		return {
			subject,
			total: rows.filter((row) => row.subject === subject).length,
			decided: rows.filter((row) => row.subject === subject && row.step === 'decided').length,
			good,
			excellent,
			capOfGood: cap('good-only'),
			capOfBoth: cap('good-plus-excellent'),
			oneSided: isSpreadOneSided(classes, spreadShare)
		};
	}).filter(({ total }) => total > 0);
}
