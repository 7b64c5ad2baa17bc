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
export const cellKindText = (kind: string): string => KINDS[kind]?.() ?? kind;
