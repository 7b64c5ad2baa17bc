import type { LocalDate } from '#lib/local-date.ts';
import type { Commitment, Intention } from '../form.ts';
import type { LineResult, PlanState } from '../plan.ts';

/** What the papers of a plan tell. */
export type PlanOnPaper = {
	year: number;
	name: string;
	position: string;
	state: PlanState;
	unitName: string;
	paperName: string;
	placeName: string;
	superiorName: string | null;
	/** RFC 3339; null while nobody has signed. */
	signedAt: string | null;
	contentHash: string | null;
	confirmedName: string;
	checkedOn: LocalDate | null;
	midYear: string;
	intentions: Partial<Record<Intention, string>>;
	commitments: Partial<Record<Commitment, string>>;
	lines: { work: string; measure: string; dueOn: LocalDate; result: LineResult | 'open'; sharePercent: number }[];
};
