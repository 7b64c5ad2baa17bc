export type { ScoreContext } from './finding.ts';
export { decideScore, type GivenScore } from './decide.ts';
export { computeScore } from './lines.ts';
export { type ComparedLine, compareScores, type ReviewedScore, type ReviewLine, reviewScore } from './review.ts';
export { type MeetingScoreRules, meetingScoreRules, partsOf, type ScorePart } from './rules.ts';
export { classOf, totalScore, whyNotScore } from './total.ts';
export { type Band, isAllAlike, spreadOf } from './spread.ts';
