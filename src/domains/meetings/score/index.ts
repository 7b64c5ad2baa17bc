export type { ScoreContext } from './finding.ts';
export { computeScore } from './lines.ts';
export { type MeetingScoreRules, meetingScoreRules, partsOf, type ScorePart } from './rules.ts';
export { classOf, totalScore, whyNotScore } from './total.ts';
