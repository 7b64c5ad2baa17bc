/** The door for other domains' server code. */
export { createTask } from './create-task.ts';
export { giveTask, type TaskOwner } from './give-task.ts';
export { takeNumber } from './take-number.ts';
