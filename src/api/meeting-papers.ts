import type { RequestEvent } from '@sveltejs/kit';
import { toDocx } from '#domains/direction/paper/index.ts';
import type { OfficialPaper } from '#domains/direction/paper/official-paper.ts';
import { toPdf } from '#domains/direction/paper/server/index.ts';
import type { MeetingRecord } from '#domains/meetings/index.ts';
import { attendanceSheet, minutesPaper, resolutionPaper } from '#domains/meetings/paper/index.ts';
import { readMeeting } from '#domains/meetings/server/index.ts';
import { readPaperCode } from '#domains/meetings/live/server/paper-code.ts';
import { sheetPdf } from '#domains/meetings/sheet/server/sheet-pdf.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { notFound, notSignedIn } from './problems.ts';

type Paper = {
	/** Begins the name of the file. */
	file: string;
	/** Undefined where the meeting has none. */
	make: (record: MeetingRecord) => OfficialPaper | undefined;
	/** Where the PDF is laid out otherwise than the Word file. */
	pdf?: (record: MeetingRecord, communeId: number, checkInCode?: string) => Uint8Array;
};

export const MEETING_PAPERS: Record<string, Paper> = {
	minutes: { file: 'bien-ban', make: minutesPaper },
	resolution: { file: 'nghi-quyet', make: resolutionPaper },
	'attendance-sheet': { file: 'diem-danh', make: attendanceSheet, pdf: sheetPdf }
};

/** Makes the file of a paper, by the ending of its name. */
export const PAPER_MAKERS: Record<string, (paper: OfficialPaper) => Uint8Array | Promise<Uint8Array>> = {
	docx: (paper) => toDocx(paper),
	pdf: (paper) => toPdf(paper)
};
export const PAPER_FORMATS: readonly string[] = Object.keys(PAPER_MAKERS);

/** `GET /api/v1/meetings/<id>/<paper>.<format>`. Once signed, the record is the one that was signed. */
export async function meetingPaper(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	if (!locals.caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const [paper, format] = [own(MEETING_PAPERS, paperName), own(PAPER_MAKERS, suffix)];
	if (!paper || !format || !isId(id)) return notFound();
	const meeting = await locals.read((tx) => readMeeting(tx, id));
	const made = meeting && paper.make(meeting.record);
	if (!made) return notFound();
	const { record, communeId } = meeting;
	const { caller } = locals;
	const bytes =
		suffix === 'pdf' && paper.pdf
			? paper.pdf(record, communeId, await locals.read((tx) => readPaperCode(tx, caller, record)))
			: await format(made);
	return attachment(bytes, `${paper.file}-${record.unit.code}-${record.month}.${suffix}`);
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
	Object.hasOwn(table, key) ? table[key] : undefined;
