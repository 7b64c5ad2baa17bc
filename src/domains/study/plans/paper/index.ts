export { commitmentPaper } from './commitment-paper.ts';
export { planPaper } from './plan-paper.ts';
