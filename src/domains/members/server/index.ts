/** The door for other domains' server code. */
export { addMembers } from './write-members.ts';
