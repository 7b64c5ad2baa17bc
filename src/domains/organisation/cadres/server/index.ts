/** The door for other domains: what stays open when somebody is assigned elsewhere. */
export { unitOfStaff } from './assignment.ts';
export { openWorkOf } from './handing-over.ts';
