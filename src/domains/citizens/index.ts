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
