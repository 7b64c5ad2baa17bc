import type { ComponentProps } from 'svelte';
import type Status from '#lib/ui/Status.svelte';
import { m } from '#lib/words/messages.ts';

type Tone = ComponentProps<typeof Status>['tone'];

export const DELIVERY_STATES = ['waiting', 'failed', 'sent', 'not-needed', 'given-up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const STATES: Record<DeliveryState, { tone: Tone; word: () => string }> = {
	waiting: { tone: 'waiting', word: m.notices_state_waiting },
	failed: { tone: 'soon', word: m.notices_state_failed },
	sent: { tone: 'done', word: m.notices_state_sent },
	'not-needed': { tone: 'plain', word: m.notices_state_not_needed },
	'given-up': { tone: 'stopped', word: m.notices_state_given_up }
};

export function deliveryStanding(state: string): { tone: Tone; text: string } {
	const { tone, word } = STATES[state as DeliveryState];
	return { tone, text: word() };
}

export const channelWord = (channel: string): string =>
	channel === 'mail' ? m.notices_channel_mail() : m.notices_channel_push();
