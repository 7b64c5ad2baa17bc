import { encode } from 'uqr';
import { clockTimeAndDay, headCount } from '#domains/direction/paper/index.ts';
import { typesetPdf } from '#domains/direction/paper/server/index.ts';
import { dayOfMeeting, nameOfMeeting } from '../../paper/heading.ts';
import { capitalised } from '../../paper/lines.ts';
import { remarkOf } from '../../paper/attendance-sheet.ts';
import type { MeetingRecord } from '../../record.ts';
import { codeText } from '../code.ts';
import {
	BOX,
	BOX_X,
	CHOICES,
	CODE,
	COLUMNS,
	MARK_SIDE,
	MARKS,
	PAGE,
	pagesOf,
	ROWS,
	type SheetPage,
	TAIL
} from '../layout.ts';
import { linesOf, rollFingerprint } from './roll-of-sheet.ts';
import { SHEET_TEMPLATE } from './sheet-template.ts';

/** Guests who come unannounced write their names here; more than this many known ones are on the minutes only. */
const SPARE_GUESTS = 2;
const MOST_GUESTS = 8;

/**
 * The roll with boxes to tick, for a hall without a screen: its photo can be read back. What is recorded already is
 * ticked in print.
 */
export const sheetPdf = (record: MeetingRecord, communeId: number, checkInCode?: string): Uint8Array =>
	typesetPdf(SHEET_TEMPLATE, sheetLayout(record, communeId, checkInCode));

/** @param checkInCode by which members check in with their own phones; left out where the reader may not let people in */
export function sheetLayout(record: MeetingRecord, communeId: number, checkInCode?: string) {
	const lines = linesOf(record);
	const known = record.guests.slice(0, MOST_GUESTS).map(({ name, title }) => ({ name, title: title ?? '' }));
	const guests = [...known, ...Array.from({ length: SPARE_GUESTS }, () => ({ name: '', title: '' }))];
	const pages = pagesOf(lines.length, guests.length);
	const roll = rollFingerprint(lines);
	const [year, month, day] = dayOfMeeting(record).split('-').map(Number);
	const { unit } = record;

	const pageOf = ({ from, count, hasTail }: SheetPage, index: number) => ({
		number: index + 1,
		code: codeRuns(codeText({ communeId, meetingId: record.id, page: index + 1, pages: pages.length, roll })),
		rows: lines.slice(from, from + count).map((entry, row) => ({
			number: String(from + row + 1),
			name: entry.name,
			note: entry.post ?? '',
			ticked: (CHOICES as readonly string[]).indexOf(entry.presence),
			remark: remarkOf(entry)
		})),
		...(hasTail && { tail: { top: ROWS.top + count * ROWS.height } })
	});
	return {
		layout: {
			page: PAGE,
			markSide: MARK_SIDE,
			marks: MARKS,
			code: CODE,
			box: BOX,
			boxX: BOX_X,
			columns: COLUMNS,
			rows: ROWS,
			tail: TAIL
		},
		day: { year, month, day },
		unit: unit.name,
		title: `Danh sách điểm danh, ${nameOfMeeting(record)}`,
		superior: unit.superiorName.toLocaleUpperCase('vi'),
		issuer: unit.name.toLocaleUpperCase('vi'),
		heading: 'DANH SÁCH ĐIỂM DANH',
		abstract: capitalised(nameOfMeeting(record)),
		moment: [clockTimeAndDay(record.openedAt ?? record.startsAt), record.place].filter(Boolean).join(', '),
		howTo: `Danh sách ${headCount(lines.length)} đồng chí. Mỗi dòng đánh một dấu × vào giữa một ô; vắng có lý do thì ghi lý do.`,
		checkIn: checkInCode
			? `Tự điểm danh: mở Phòng họp của buổi này trên điện thoại, gõ mã ${checkInCode.replace(/(.{4})(?=.)/g, '$1 ')}`
			: '',
		totals: 'Tổng hợp: có mặt ………… đồng chí; vắng có lý do ………… đồng chí; vắng không lý do ………… đồng chí.',
		guests,
		signatures: [
			{ title: 'NGƯỜI GHI BIÊN BẢN', name: record.minuteSecretary?.name ?? '' },
			{ title: 'CHỦ TRÌ', name: record.chair?.name ?? '' }
		],
		pages: pages.map(pageOf)
	};
}

/** The dark modules of a code, row by row, as runs of [from, length]. */
function codeRuns(text: string): [number, number][][] {
	const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
	return data.map((row) => {
		const runs: [number, number][] = [];
		row.forEach((isDark, x) => {
			const last = runs.at(-1);
			if (isDark && last && last[0] + last[1] === x) last[1]++;
			else if (isDark) runs.push([x, 1]);
		});
		return runs;
	});
}
