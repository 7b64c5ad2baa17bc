export { type CaseOnPaper, casePaper, type SenderOnPaper } from './case-paper.ts';
export { papersOf } from './which-papers.ts';
export { PAPER_NAMES, PAPERS, type PaperName } from './wording.ts';
