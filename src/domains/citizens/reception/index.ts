import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { receptionRules } from './duty.ts';

export type { DutyRole } from './duty.ts';
export { proposeDays } from './propose-days.ts';
export { publishBy } from './session.ts';
export type { VisitOutcome } from './visit.ts';

/** Id of the rules on reception that a day falls under. */
export const findReceptionRules = (on: LocalDate): string => ruleSetId(ruleSetInForce(receptionRules, on));
