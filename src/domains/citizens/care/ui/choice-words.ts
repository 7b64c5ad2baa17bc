import { m } from '#lib/words/messages.ts';
import type { Choice } from '../care.ts';

export const choiceWord: Record<Choice, () => string> = {
	satisfied: m.citizens_rate_satisfied,
	partly: m.citizens_rate_partly,
	'not-satisfied': m.citizens_rate_not_satisfied
};
