import { m } from '#lib/words/messages.ts';
import type { EarlierLimit } from '../review.ts';

/** 'đang khắc phục 60%' */
export const fixText = ({ result, percent }: EarlierLimit): string =>
	({
		fixed: m.evaluation_fix_fixed(),
		partly: m.evaluation_fix_partly({ percent }),
		not: m.evaluation_fix_not()
	})[result];

/** As it is typed again: one a line. */
export const earlierText = (limits: readonly EarlierLimit[]): string =>
	limits.map((one) => `${one.text}; ${fixText(one)}`).join('\n');
