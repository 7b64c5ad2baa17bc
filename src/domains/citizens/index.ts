export {
	type CaseFacts,
	type CaseState,
	type ClosedAs,
	clocksOf,
	type OpenKind,
	type RunningClock,
	runningClock,
	type Topic
} from './cases/case.ts';
export {
	CASE_KINDS,
	type CaseClock,
	type CaseClockRules,
	type CaseKind,
	CLOCK_STEPS,
	type ClockQuestion,
	type ClockStep,
	caseClock,
	caseClockRules,
	DIFFICULTIES
} from './clock.ts';
