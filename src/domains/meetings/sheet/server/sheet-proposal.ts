import type { Presence } from '../../record.ts';
import type { MeetingRecord } from '../../record.ts';
import type { Refusal } from '#lib/result.ts';
import { pagesOf } from '../layout.ts';
import { type LineReading, readLine } from '../proposal.ts';
import { linesOf, rollFingerprint } from './roll-of-sheet.ts';
import type { SheetPhoto } from './read-sheet.ts';

/** One line of the sheet, to be looked at and confirmed. */
export type ProposedLine = LineReading & {
	memberId: string;
	name: string;
	post?: string;
	/** Line on its page, from 0, and the photo that shows it. */
	row: number;
	sha256: string;
	/** As the roll has it now. */
	recorded: Presence;
	reason?: string;
	isSuspended: boolean;
};

export type SheetProposal = {
	lines: ProposedLine[];
	pages: { page: number; sha256: string }[];
	/** Pages with lines of the roll that no photo shows yet. */
	missing: number[];
	pagesInAll: number;
};

/** Why a photo is not one of this meeting's sheet as it would be printed now. */
export function whyNotThisSheet(record: MeetingRecord, communeId: number, { code }: SheetPhoto): Refusal | undefined {
	if (code.meetingId !== record.id || code.communeId !== communeId)
		return { code: 'meetings.sheet-of-another-meeting' };
	if (code.roll !== rollFingerprint(linesOf(record))) return { code: 'meetings.sheet-of-another-roll' };
	return undefined;
}

/** What the photos propose, in the order of the sheet. Of two photos of one page the later one counts. */
export function proposalOf(record: MeetingRecord, photos: { sha256: string; photo: SheetPhoto }[]): SheetProposal {
	const roll = linesOf(record);
	const pages = pagesOf(roll.length, 0).filter(({ count }) => count > 0);
	const byPage = new Map(photos.map((one) => [one.photo.code.page, one]));
	const lines = pages.flatMap(({ from, count }, index) => {
		const shown = byPage.get(index + 1);
		if (!shown) return [];
		return roll.slice(from, from + count).map(({ memberId, name, post, presence, reason, isSuspended }, row) => ({
			...(isSuspended ? { verdict: 'blank' as const } : readLine(shown.photo.boxes[row]!)),
			memberId,
			name,
			...(post && { post }),
			row,
			sha256: shown.sha256,
			recorded: presence,
			...(reason && { reason }),
			isSuspended
		}));
	});
	return {
		lines,
		pages: [...byPage].map(([page, { sha256 }]) => ({ page, sha256 })).sort((a, b) => a.page - b.page),
		missing: pages.map((_, index) => index + 1).filter((page) => !byPage.has(page)),
		pagesInAll: photos[0]?.photo.code.pages ?? pages.length
	};
}
