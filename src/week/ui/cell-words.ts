import { m } from '#lib/words/messages.ts';

export { cellKindText as cellKindWord } from '#domains/members/statistics/ui/cell-kind-text.ts';

const CLASSES: Record<string, () => string> = {
	good: m.cells_class_good,
	fair: m.cells_class_fair,
	average: m.cells_class_average,
	weak: m.cells_class_weak
};

/** The class of a meeting's score: 'Tốt'. */
export const classWord = (name: string): string => CLASSES[name]?.() ?? name;
