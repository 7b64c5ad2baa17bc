import { type Candidate, fingerprintOf, formalityRules, reuseSignals } from '#domains/meetings/formality/index.ts';
import { labelledSet, type Minutes } from './labelled.ts';

const REUSE = ['own-past', 'other-cell', 'template'] as const;

/** A sample that several cells filled in stands in each other's minutes too. */
const isRight = ({ expects }: Minutes, code: string): boolean =>
	expects === code || (code === 'other-cell' && expects === 'template');

/** Precision of each sign and recall of each kind of copy, in percent, on texts whose making is known. */
export function measureLabelledSet(): Record<string, number> {
	const rules = formalityRules.at(-1)!;
	const seen: (Candidate & { bands: Set<number> })[] = [];
	const found = labelledSet().map((one) => {
		const own = fingerprintOf(one.record, rules);
		const past = seen.filter(({ unitId }) => unitId === one.record.unit.id);
		const others = seen.filter(
			({ unitId, bands }) => unitId !== one.record.unit.id && own.bands.some((band) => bands.has(band))
		);
		const codes = reuseSignals(own, { past, others }, rules).map(({ code }) => code);
		const { id, unit, month } = one.record;
		seen.push({ meetingId: id, unitId: unit.id, month, shingles: own.shingles, bands: new Set(own.bands) });
		return { one, codes };
	});
	const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.floor((part * 100) / whole));
	const figures: Record<string, number> = { texts: found.length };
	for (const code of REUSE) {
		const flagged = found.filter(({ codes }) => codes.includes(code));
		figures[`${code}.precisionPercent`] = percent(
			flagged.filter(({ one }) => isRight(one, code)).length,
			flagged.length
		);
	}
	const isFound = ({ one, codes }: { one: Minutes; codes: string[] }) =>
		one.expects ? codes.includes(one.expects) : codes.length > 0;
	for (const label of [...new Set(found.map(({ one }) => one.label))].sort()) {
		const those = found.filter(({ one }) => one.label === label);
		const name = label === 'honest' ? 'honest.flaggedPercent' : `${label}.recallPercent`;
		figures[name] = percent(those.filter(isFound).length, those.length);
	}
	return figures;
}
