/** The door for other domains' screens. */
export { madeFrom, named, valueText } from './figure-words.ts';
