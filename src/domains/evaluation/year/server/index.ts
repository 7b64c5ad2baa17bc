/** The door for routes. */
export { addSubject, readNotEvaluated } from './add-subject.ts';
export { type BallotCount, readBallotCounts } from './ballot-counts.ts';
export { answerObjection, object, reopenDecision } from './after.ts';
export { type EvaluationPage, type MarkGiven, readEvaluation, readWhole } from './evaluation-page.ts';
export { gatherOne, recordFinding, withdrawFinding } from './findings.ts';
export { readProposedFindings } from './proposed-findings.ts';
export type { Conclusion as ProposedFinding } from '#domains/inspection/server/index.ts';
export { type GridRow, type MarkMeanwhile, readGrid, readMarkMeanwhile } from './grid-page.ts';
export { appraise, decide, markCell, markSelf } from './marks.ts';
export { gather, openRound } from './open-round.ts';
export { type EvaluationRow, groupsOf, readEvaluations, readRound, readUnitsMarked, type Round } from './round-page.ts';
export { readRecorders } from './recorders.ts';
export { readMarksToReplay } from './replay-page.ts';
