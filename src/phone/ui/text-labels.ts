import { formatDateTime } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { TornText } from '../parked/torn.ts';

const LABELS: Record<string, () => string> = {
	content: m.phone_field_content,
	assessment: m.phone_field_assessment,
	limits: m.phone_field_limits,
	direction: m.phone_field_direction,
	implementation: m.phone_field_implementation,
	committeeMinutes: m.phone_field_committeeMinutes,
	startsAt: m.phone_field_startsAt,
	place: m.phone_field_place,
	theme: m.phone_field_theme,
	items: m.phone_field_items,
	conclusion: m.phone_field_conclusion,
	answer: m.phone_field_answer,
	gist: m.phone_field_gist
};

export const labelOf = ({ field }: TornText): string => (LABELS[field] ?? m.phone_field_rest)();

/** The text as a person reads it; an empty one says that it is. */
export const shownText = (field: string, text: string): string =>
	text === '' ? m.phone_choose_empty() : field === 'startsAt' ? formatDateTime(text) : text;
