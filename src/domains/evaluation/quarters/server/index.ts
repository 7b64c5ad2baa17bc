/** The door for routes. */
export { type QuarterRow, readQuarters } from './quarters-page.ts';
export { assessQuarter, noteQuarter } from './quarters.ts';
