import { m } from '#lib/words/messages.ts';
import type { HeldMark } from '../held.ts';

/** The word for how a month was held: 'Đúng hạn', 'Muộn'. */
export const markWord = (mark: HeldMark): string =>
	({
		'on-time': m.week_mark_on_time,
		late: m.week_mark_late,
		'too-few': m.week_mark_too_few,
		missed: m.week_mark_missed,
		planned: m.week_mark_planned,
		unplanned: m.week_mark_unplanned,
		none: m.week_mark_none
	})[mark]();
