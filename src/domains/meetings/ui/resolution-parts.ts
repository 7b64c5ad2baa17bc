import { m } from '#lib/words/messages.ts';

/** The four parts of a resolution in their order, with their headings. */
export const partsOfResolution = () =>
	[
		{ name: 'assessment', label: m.meetings_hold_part_assessment() },
		{ name: 'limits', label: m.meetings_hold_part_limits() },
		{ name: 'direction', label: m.meetings_hold_part_direction() },
		{ name: 'implementation', label: m.meetings_hold_part_implementation() }
	] as const;
