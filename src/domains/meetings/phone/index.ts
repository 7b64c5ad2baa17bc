/** The door of the meeting on a phone: pure, for the phone's shell and its tests. */
export { basedOn } from './based-on.ts';
export { carryOut, PHONE_COMMANDS, takesMoment } from './carry-out.ts';
export type { CellOnPhone, CellTask, Me, MeetingOnPhone, Member, PastMeeting } from './cell.ts';
