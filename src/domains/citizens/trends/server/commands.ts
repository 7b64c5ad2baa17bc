import type { AnyCommand } from '#lib/commands/command.ts';
import { publishTrends, withdrawTrends } from './publish-trends.ts';
import { answerTopic, proposeTopic, reopenTopic, takeBackTopic } from './responses.ts';

export const trendCommands: readonly AnyCommand[] = [
	publishTrends,
	withdrawTrends,
	proposeTopic,
	answerTopic,
	takeBackTopic,
	reopenTopic
];
