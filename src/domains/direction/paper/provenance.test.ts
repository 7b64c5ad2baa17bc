import { expect, test } from 'vitest';
import { provenance } from './provenance.ts';
import { samplePaper } from './sample-paper.ts';

test('lines count as backed or free; the printed words of the form do not count', () => {
	expect(provenance(samplePaper)).toEqual({ backed: 4, free: 1, shareBasisPoints: 8000 });
});

test('a paper that states nothing has nothing unsupported', () => {
	expect(provenance({ ...samplePaper, blocks: [], voteLine: undefined }).shareBasisPoints).toBe(10_000);
});
