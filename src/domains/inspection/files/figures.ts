import type { LocalDate } from '#lib/local-date.ts';
import { isSupervision } from './inspection.ts';

/** What a period comes to; members and organisations are counted once, however often they were inspected. @source party-work handbook, 8.3 */
export const FIGURES = [
	'units-inspected',
	'members-inspected',
	'units-supervised',
	'members-supervised',
	'thematic',
	'with-signs'
] as const;
export type Figure = (typeof FIGURES)[number];

/** With what `app.oversight_totals` also counts: decided discipline. */
export const DISCIPLINED = ['units-disciplined', 'members-disciplined'] as const;
export type AnyFigure = Figure | (typeof DISCIPLINED)[number];

type Counted = {
	kind: string;
	state: string;
	subject: string;
	subjectUnitId: string;
	subjectMemberId: string | null;
	signedOn: LocalDate | null;
	startedOn: LocalDate | null;
};

/** Whether a file makes part of a figure of a period: from its beginning, or the signing of its plan. */
export function countsAs(file: Counted, figure: Figure, { from, to }: { from: LocalDate; to: LocalDate }): boolean {
	const on = file.startedOn ?? file.signedOn;
	if (!on || on < from || on > to || file.state === 'planned' || file.state === 'cancelled') return false;
	switch (figure) {
		case 'thematic':
			return file.kind === 'planned' || file.kind === 'thematic-supervision';
		case 'with-signs':
			return file.kind === 'signs';
		default:
			return figure.startsWith(`${file.subject}s-`) && figure.endsWith('supervised') === isSupervision(file.kind);
	}
}

/** The figures of the files that a reader knows. */
export function figuresOf(
	files: readonly Counted[],
	period: { from: LocalDate; to: LocalDate }
): Record<Figure, number> {
	const count = (figure: Figure) => {
		const counted = files.filter((file) => countsAs(file, figure, period));
		if (figure === 'thematic' || figure === 'with-signs') return counted.length;
		return new Set(counted.map((file) => file.subjectMemberId ?? file.subjectUnitId)).size;
	};
	return Object.fromEntries(FIGURES.map((figure) => [figure, count(figure)])) as Record<Figure, number>;
}
