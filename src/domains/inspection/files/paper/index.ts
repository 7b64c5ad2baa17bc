export { inspectionPaper, type PaperFile } from './inspection-paper.ts';
