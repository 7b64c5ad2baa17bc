/** The door for routes and for other domains' server code. */
export { type Deed, readDeeds } from './deeds.ts';
export { readStoryLog, type StoryOnLog } from './story-log.ts';
