import type { TaskCount } from '../class.ts';
import type { ForcedCase } from '../rules.ts';
import type { Criterion, Input } from './criteria.ts';

/** What the system counted for one subject in a year. Whole numbers; nothing of what anybody said, but praise. */
export type Evidence = {
	meetings: { summoned: number; present: number; excused: number; unexcused: number };
	study: { summoned: number; came: number };
	tasks: Omit<TaskCount, 'exceeding'>;
	unitTasks: Omit<TaskCount, 'exceeding'>;
	plan: { lines: number; done: number; partly: number };
	commitment: { confirmed: number };
	/** Movements: deeds for a movement of emulation that name the person, confirmed by somebody else. */
	deeds: { praises: number; stories: number; movements: number };
	awards: { decided: number };
	models: { recognised: number; adopted: number };
	findings: { clear: number; faults: number };
	/** What stands beside the points, by findings on record: cases, votes of low confidence, who of the cell has such a case. */
	gates: { cases: ForcedCase[]; lowVotes: number; lowOf: number; disciplinedBelow: number };
};

export const NO_EVIDENCE: Evidence = {
	meetings: { summoned: 0, present: 0, excused: 0, unexcused: 0 },
	study: { summoned: 0, came: 0 },
	tasks: { total: 0, onTime: 0, late: 0, notDone: 0 },
	unitTasks: { total: 0, onTime: 0, late: 0, notDone: 0 },
	plan: { lines: 0, done: 0, partly: 0 },
	commitment: { confirmed: 0 },
	deeds: { praises: 0, stories: 0, movements: 0 },
	awards: { decided: 0 },
	models: { recognised: 0, adopted: 0 },
	findings: { clear: 0, faults: 0 },
	gates: { cases: [], lowVotes: 0, lowOf: 0, disciplinedBelow: 0 }
};

/** Evidence as it was stored: what was not counted then counts nothing. */
export function evidenceOf(stored: unknown): Evidence {
	const counted = stored as Partial<Evidence>;
	return { ...NO_EVIDENCE, ...counted, deeds: { ...NO_EVIDENCE.deeds, ...counted.deeds } };
}

/** A part of a whole; a whole of nothing is none. */
type Part = { of: number; reached: number };

/** How far each kind of evidence goes: none of it supports nothing. */
const REACHED: Record<Input, (evidence: Evidence) => Part> = {
	meetings: ({ meetings }) => ({ of: meetings.summoned - meetings.excused, reached: meetings.present }),
	study: ({ study }) => ({ of: study.summoned, reached: study.came }),
	tasks: ({ tasks }) => ofTasks(tasks),
	'unit-tasks': ({ unitTasks }) => ofTasks(unitTasks),
	plan: ({ plan }) => ({ of: plan.lines * 2, reached: plan.done * 2 + plan.partly }),
	commitment: ({ commitment }) => whole(commitment.confirmed),
	deeds: ({ deeds }) => whole(deeds.praises + deeds.stories + deeds.movements),
	awards: ({ awards }) => whole(awards.decided),
	models: ({ models }) => whole(models.recognised + models.adopted),
	findings: ({ findings }) => ({ of: findings.clear + findings.faults, reached: findings.clear })
};

const whole = (count: number): Part => ({ of: count, reached: count });
/** A late task counts half. */
const ofTasks = ({ total, onTime, late }: Evidence['tasks']): Part => ({ of: total * 2, reached: onTime * 2 + late });

export const isSupported = ({ inputs }: Pick<Criterion, 'inputs'>, evidence: Evidence): boolean =>
	inputs.some((input) => REACHED[input](evidence).reached > 0);

const STEP = 50;

/**
 * Points to begin from: of the most of a criterion the part that its best evidence reaches, down to half a point. Hundredths.
 * Nobody is bound by them; where nothing supports a criterion they are 0.
 */
export function proposedPoints({ inputs, most }: Pick<Criterion, 'inputs' | 'most'>, evidence: Evidence): number {
	const each = inputs.map((input) => {
		const { of, reached } = REACHED[input](evidence);
		if (of <= 0 || reached <= 0) return 0;
		const points = most * Math.min(reached, of);
		const halves = (points - (points % (of * STEP))) / (of * STEP);
		return halves * STEP;
	});
	return Math.max(...each);
}
