/** The door of the domain: what others may import. Papers have a door of their own kind in `paper/server`. */
export { answerDueOn, LEADING_POSTS } from './cascade/ask.ts';
export { closeTaskEntries, LARGEST_PHOTO } from './commands.ts';
export { type DocumentKind, documentTypes, numberOn } from './documents/document-types.ts';
export { whyNotGiveTask } from './giving.ts';
export * from './paper/index.ts';
export { type TaskStanding, type TaskState, taskStanding, whyNotClose, whyNotDoneAt } from './task.ts';
