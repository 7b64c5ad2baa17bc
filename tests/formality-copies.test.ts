import { expect, test } from 'vitest';
import { measureLabelledSet } from '../bench/formality/measure-set.ts';

test('clear copies are found, and honest minutes left alone', () => {
	const figures = measureLabelledSet();
	for (const kind of ['ownCopied100', 'ownCopied80', 'otherCopied100', 'otherCopied80', 'templateFilled2'])
		expect(figures[`${kind}.recallPercent`], kind).toBeGreaterThanOrEqual(95);
	for (const code of ['own-past', 'other-cell', 'template'])
		expect(figures[`${code}.precisionPercent`], code).toBeGreaterThanOrEqual(95);
	expect(figures['honest.flaggedPercent']).toBeLessThanOrEqual(1);
});
