import type { Ink } from './boxes.ts';
import { CHOICES, type Choice } from './layout.ts';

/**
 * What the boxes of one line say. clear: one tick and two empty boxes; blank: no tick; several: more than one;
 * unclear: something in a box that may be a tick or a stain. Only a clear line needs no second look.
 */
export type LineReading = { verdict: 'clear' | 'blank' | 'several' | 'unclear'; presence?: Choice };

export function readLine(boxes: readonly Ink[]): LineReading {
	const marked = CHOICES.filter((_, box) => boxes[box] === 'marked');
	const only = marked.length === 1 ? marked[0] : undefined;
	if (boxes.includes('unclear')) return { verdict: 'unclear', ...(only && { presence: only }) };
	if (only) return { verdict: 'clear', presence: only };
	return { verdict: marked.length === 0 ? 'blank' : 'several' };
}
