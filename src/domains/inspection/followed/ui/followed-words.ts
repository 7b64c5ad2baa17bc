import { m } from '#lib/words/messages.ts';
import { isLate, type MatterState } from '../followed.ts';

export function matterStatus(matter: { state: MatterState; dueOn: string }, today: string) {
	if (isLate(matter, today)) return { tone: 'late', text: m.followed_state_late() } as const;
	if (matter.state === 'open') return { tone: 'active', text: m.followed_state_open() } as const;
	return matter.state === 'concluded'
		? ({ tone: 'soon', text: m.followed_state_concluded() } as const)
		: ({ tone: 'done', text: m.followed_state_published() } as const);
}

const steps: Record<string, () => string> = {
	opened: m.followed_step_opened,
	changed: m.followed_step_changed,
	noted: m.followed_step_noted,
	concluded: m.followed_step_concluded,
	published: m.followed_step_published,
	reopened: m.followed_step_reopened
};
export const matterStepWord = (step: string): string => steps[step]?.() ?? '';
