import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as plans } from '../plans/server/commands.ts';
import { answerQuiz, openPapers } from '../sessions/server/readings.ts';
import { cancelSession, holdSession, planSession, setQuiz } from '../sessions/server/sessions.ts';
import { cancelWideSession, planWideSession } from '../sessions/server/wide-sessions.ts';
import {
	adoptStandards,
	issueTopic,
	tieMeetingToTopic,
	withdrawTopic,
	writeProgramme
} from '../topics/server/topics.ts';
import { recordStory, withdrawStory } from './stories.ts';

export const commands: readonly AnyCommand[] = [
	recordStory,
	withdrawStory,
	...plans,
	issueTopic,
	withdrawTopic,
	writeProgramme,
	adoptStandards,
	tieMeetingToTopic,
	planSession,
	cancelSession,
	planWideSession,
	cancelWideSession,
	holdSession,
	setQuiz,
	openPapers,
	answerQuiz
];
