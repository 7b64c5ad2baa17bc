import type { EvaluationClass } from '../class.ts';
import type { EvaluationClassRules, ForcedCase } from '../rules.ts';
import type { YearSubject } from './criteria.ts';
import type { Evidence } from './evidence.ts';
import { classAllowed } from './marking.ts';

/** A mark as it was given, with what stood beside its points. */
export type MarkReplayed = {
	id: string;
	name: string;
	unitName: string;
	subject: YearSubject;
	evidence: Evidence;
	supported: number;
	exceeding: number;
	limitsTotal: number;
	limitsFixed: number;
	forced: readonly ForcedCase[];
	/** As people chose it. */
	class: EvaluationClass;
};
export type Replay = {
	/** How many are in each class as chosen, and as these rules would allow; null where they name none. */
	counts: { class: EvaluationClass | null; chosen: number; allowed: number }[];
	/** Those whose class these rules would not allow, or who could have had a higher one. */
	differing: { id: string; name: string; unitName: string; chosen: EvaluationClass; allowed: EvaluationClass | null }[];
};

const CLASSES = ['excellent', 'good', 'completed', 'failed', null] as const;

/** What these rules would have allowed for marks that were given. Only shown: what was decided stays as it is. */
export function replay(marks: readonly MarkReplayed[], rules: EvaluationClassRules): Replay {
	const judged = marks.map((mark) => {
		const limits = { total: mark.limitsTotal, fixed: mark.limitsFixed };
		const answer = classAllowed(mark.supported, { ...mark, limits }, rules);
		return { mark, allowed: answer.ok ? answer.value.class : null };
	});
	return {
		counts: CLASSES.map((one) => ({
			class: one,
			chosen: judged.filter(({ mark }) => mark.class === one).length,
			allowed: judged.filter(({ allowed }) => allowed === one).length
		})),
		differing: judged
			.filter(({ mark, allowed }) => mark.class !== allowed)
			.map(({ mark: { id, name, unitName, class: chosen }, allowed }) => ({ id, name, unitName, chosen, allowed }))
	};
}
