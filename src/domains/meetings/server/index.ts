/** The door for routes and for other domains' server code. */
export { type BallotWaiting, readBallotsWaiting } from '../ballots/server/ballots-waiting.ts';
export { type MeetingFilter, type MeetingRow, readMeetingList } from './meeting-list-page.ts';
export { type MeetingMay, type MeetingPage, readMeetingPage } from './meeting-page.ts';
export { type MeetingRead, readMeeting, readMeetingRecord } from './read-record.ts';
export { readStanding, type Standing } from './standing-in-unit.ts';
export { type CellThemeDue, readThemesDue } from '../year/server/themes-due.ts';
export { writeCellMonth } from './write-cell-month.ts';
export { readThemeTitles } from '../year/server/theme-titles.ts';
