export {
	type AskToAnswer,
	readAsksToAnswer,
	readStoppedClauses,
	type StoppedClause
} from './asks-this-week.ts';
export { askStandingSql } from './standing-sql.ts';
