import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { type CommentState, commentRules } from '../comment.ts';

const stateWord: Record<CommentState, () => string> = {
	waiting: m.bulletin_comment_waiting,
	shown: m.bulletin_comment_shown,
	refused: m.bulletin_comment_refused,
	'taken-back': m.bulletin_comment_taken_back
};
const stateTone = { waiting: 'waiting', shown: 'done', refused: 'stopped', 'taken-back': 'plain' } as const;

export const commentState = (state: CommentState): { tone: (typeof stateTone)[CommentState]; text: string } => ({
	tone: stateTone[state],
	text: stateWord[state]()
});

/** The rule that a comment was refused by, as it read then. */
export function groundText(ground: string, rules: string): string {
	const set = ruleSetById(commentRules, rules) ?? commentRules.at(-1)!;
	return set.parameters.grounds.find((one) => one.ground === ground)?.name[getLocale()] ?? '';
}
