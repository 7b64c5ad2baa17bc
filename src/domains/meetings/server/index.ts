/** The door for other domains' server code. */
export { type MeetingRead, readMeeting, readMeetingRecord } from './read-record.ts';
