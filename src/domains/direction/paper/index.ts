export {
	clockTime,
	clockTimeAndDay,
	headCount,
	hundredths,
	longDate,
	numberLine,
	percentOf,
	shortDate
} from './figures.ts';
export { committeeName, headOf, type Issuer } from './head.ts';
export { type LaidBlock, layOut } from './layout.ts';
export { makeDocx as toDocx } from './make-docx.ts';
export type * from './official-paper.ts';
export { PaperStyle, paperStyleOn } from './paper-style.ts';
export { type Provenance, provenance } from './provenance.ts';
export { clean, sentence } from './set-text.ts';
