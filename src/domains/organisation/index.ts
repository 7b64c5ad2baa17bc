export { nextStep, type StepShown } from './beginning/steps.ts';
export { cellWatchRules } from './cell-watch.ts';
