import { m } from '#lib/words/messages.ts';
import type { ForcedCase } from '../../rules.ts';
import type { FindingKind } from '../findings.ts';

/** Cases by which alone somebody fails, short enough for a list of choices. */
export const forcedWord: Record<ForcedCase, () => string> = {
	degraded: m.evaluation_case_degraded,
	'disciplined-in-duty': m.evaluation_case_disciplined,
	'broke-must-not-do': m.evaluation_case_must_not_do,
	'broke-example-rules': m.evaluation_case_example,
	'corruption-in-scope': m.evaluation_case_corruption,
	'basic-targets-missed': m.evaluation_case_targets,
	'most-subordinates-failed': m.evaluation_case_subordinates
};

export const findingWord: Record<FindingKind, () => string> = {
	clear: m.evaluation_finding_clear,
	fault: m.evaluation_finding_fault,
	case: m.evaluation_finding_case,
	confidence: m.evaluation_finding_confidence
};
