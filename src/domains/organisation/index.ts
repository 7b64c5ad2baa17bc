export { cellWatchRules } from './cell-watch.ts';
