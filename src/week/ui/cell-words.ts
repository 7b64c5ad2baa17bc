import { m } from '#lib/words/messages.ts';

const KINDS: Record<string, () => string> = {
	village: m.cells_kind_village,
	office: m.cells_kind_office,
	school: m.cells_kind_school,
	health: m.cells_kind_health,
	military: m.cells_kind_military,
	police: m.cells_kind_police,
	enterprise: m.cells_kind_enterprise
};

/** 'Thôn, bản', 'Trường học'. */
export const cellKindWord = (kind: string): string => KINDS[kind]?.() ?? kind;

const CLASSES: Record<string, () => string> = {
	good: m.cells_class_good,
	fair: m.cells_class_fair,
	average: m.cells_class_average,
	weak: m.cells_class_weak
};

/** The class of a meeting's score: 'Tốt'. */
export const classWord = (name: string): string => CLASSES[name]?.() ?? name;
