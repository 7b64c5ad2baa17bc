/** The door for other domains' screens. */
export { standingText, toneOf } from './standing.ts';
