import type { Refusal } from '#lib/result.ts';

/** Somebody of the cell who may write down how it ranked this subject. */
export type Recorder = { personId: string; name: string };

/**
 * Why this person does not write down how the cell ranked: it is about themself, or they are of the office while somebody of
 * the cell can do it.
 *
 * @param recorders secretary and deputy of the cell, without whom it is about
 * @param subjectId whom it is about; null for the cell itself
 */
export function whyNotMarkCell(
	recorders: readonly Recorder[],
	personId: string,
	subjectId: string | null
): Refusal | undefined {
	const who = recorders.map(({ name }) => name).join(', ');
	if (subjectId === personId)
		return who ? { code: 'evaluation.cell-marks-own', facts: { who } } : { code: 'evaluation.cell-marks-own-alone' };
	const isOfCell = recorders.some((one) => one.personId === personId);
	return who && !isOfCell ? { code: 'evaluation.cell-marks-itself', facts: { who } } : undefined;
}
