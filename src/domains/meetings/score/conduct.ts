import { minutesOn } from '../duration.ts';
import type { AgendaKind, MeetingRecord } from '../record.ts';
import { type Finding, type Findings, met, type ScoreContext, scored, unmet } from './finding.ts';
import { pointsAt } from './rules.ts';
import { speakerShare } from '../speakers.ts';

/** Criterion 4, and what of criterion 6 was recorded: how the meeting was held. */
export const scoreConduct = (meeting: MeetingRecord, context: ScoreContext): Findings => ({
	'4.steps': scoreSteps(meeting),
	'4.regular-content': hasHeld(meeting, ['last-month', 'information', 'discussion'])
		? met('meetings.score-regular-content')
		: undefined,
	'4.thematic-content': scoreTheme(meeting),
	'4.praise': scorePraise(meeting),
	'4.speakers': scoreSpeakers(meeting, context),
	'4.minutes': meeting.minuteSecretary
		? met('meetings.score-minutes-kept')
		: unmet('meetings.score-no-minute-secretary'),
	'4.self-criticism': scoreSelfCriticism(meeting, context),
	'4.papers-in-app': scorePapers(meeting),
	'6.answers': scoreAnswers(meeting)
});

/** Scoring comes before the closing, and what is added under 'other' is no step that the rules ask for. */
const NOT_STEPS: AgendaKind[] = ['scoring', 'closing', 'other'];

function scoreSteps({ agenda }: MeetingRecord): Finding {
	const steps = agenda.filter((item) => !NOT_STEPS.includes(item.kind));
	const held = steps.filter((item) => item.startedAt).length;
	return steps.length > 0 && held === steps.length
		? met('meetings.score-all-steps', { steps: steps.length })
		: undefined;
}

const hasHeld = ({ agenda }: MeetingRecord, kinds: AgendaKind[]): boolean =>
	kinds.every((kind) => agenda.some((item) => item.kind === kind && item.startedAt));

function scoreTheme(meeting: MeetingRecord): Finding {
	const theme = meeting.theme ?? '';
	if (hasHeld(meeting, ['theme'])) return met('meetings.score-theme-held', { theme });
	return unmet('meetings.score-theme-not-held', { theme });
}

function scorePraise({ statements }: MeetingRecord): Finding {
	const count = statements.filter(({ kind }) => kind === 'praise' || kind === 'reminder').length;
	return count > 0 ? met('meetings.score-praise', { count }) : unmet('meetings.score-no-praise');
}

function scoreSpeakers(meeting: MeetingRecord, { rules, attendance }: ScoreContext): Finding {
	const { present, spoke, shareBasisPoints } = speakerShare(meeting, attendance);
	if (present === 0) return undefined;
	const { overHalf, levels } = rules.parameters.speakers;
	const points = spoke * 2 > present ? overHalf : pointsAt(shareBasisPoints, levels);
	return scored(points, 'meetings.score-speakers', { present, spoke });
}

function scoreSelfCriticism(meeting: MeetingRecord, { cycle, at }: ScoreContext): Finding {
	const { from, to } = cycle.parameters.selfCriticismMinutes;
	const minutes = minutesOn('self-criticism', meeting, at);
	if (minutes === undefined) return unmet('meetings.score-no-self-criticism', { from, to });
	const fits = from <= minutes && minutes <= to;
	const code = 'meetings.score-self-criticism';
	return fits ? met(code, { minutes, from, to }) : unmet(code, { minutes, from, to });
}

function scorePapers({ preparation: { papers, papersSentAt } }: MeetingRecord): Finding {
	return papers.length > 0 && papersSentAt
		? met('meetings.score-papers-in-app', { count: papers.length })
		: unmet('meetings.score-no-papers-in-app');
}

function scoreAnswers({ matters }: MeetingRecord): Finding {
	if (matters.length === 0) return undefined;
	const answered = matters.filter((matter) => matter.state !== 'raised').length;
	const facts = { answered, raised: matters.length };
	return answered === matters.length ? met('meetings.score-answers', facts) : unmet('meetings.score-answers', facts);
}
