export { CAP_BASES, type CapBase, type CapQuestion, excellentCap } from './cap.ts';
export { type ClassQuestion, type EvaluationClass, evaluationClass, SUBJECTS, type TaskCount } from './class.ts';
export { type EvaluationClassRules, evaluationClassRules, FORCED_CASES, type ForcedCase } from './rules.ts';
