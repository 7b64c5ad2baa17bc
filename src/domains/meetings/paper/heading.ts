import { committeeName, type PaperHeader, type PaperNumber } from '#domains/direction/index.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { MeetingRecord } from '../record.ts';
import { KIND_OF_MEETING } from './wording.ts';

/** The day on which the meeting was held, or will be. */
export const dayOfMeeting = (record: MeetingRecord): LocalDate =>
	dayInVietNam(new Date(record.openedAt ?? record.startsAt));

/** 'tháng 12 năm 2026': the month of the cycle, even when it is held some days outside it. */
export function monthOfMeeting({ month }: MeetingRecord): string {
	const [year, number] = month.split('-');
	return `tháng ${Number(number) < 3 ? number : Number(number)} năm ${year}`;
}

/** 'sinh hoạt chi bộ thường kỳ tháng 12 năm 2026'. */
export const nameOfMeeting = (record: MeetingRecord): string =>
	`${KIND_OF_MEETING[record.kind]} ${monthOfMeeting(record)}`;

export const headerOf = ({ unit }: MeetingRecord, on: LocalDate, number?: PaperNumber): PaperHeader => ({
	superior: unit.superiorName,
	issuer: unit.name,
	number,
	place: unit.placeName,
	on
});

/** The committee that leads the superior organisation: papers go to it, not to the organisation. */
export const superiorCommittee = ({ unit }: MeetingRecord): string => committeeName(unit.superiorName);
