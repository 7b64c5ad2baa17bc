export { type CaseOnPaper, disciplinePaper } from './discipline-paper.ts';
