import { SHEET_VERSION } from './layout.ts';

/** What the code on a page says. */
export type SheetCode = {
	communeId: number;
	meetingId: string;
	/** From 1. */
	page: number;
	pages: number;
	/** Fingerprint of the roll, so that a sheet printed before somebody joined is not read by its line numbers. */
	roll: string;
};

const START = 'COSO';

/** Only capitals, digits and dashes, which a QR code packs closest: the modules stay large enough for a poor camera. */
export const codeText = ({ communeId, meetingId, page, pages, roll }: SheetCode): string =>
	[`${START}${SHEET_VERSION}`, communeId, meetingId.replaceAll('-', ''), page, pages, roll].join('-').toUpperCase();

/** 'other-version': a sheet of ours whose measures are not today's. Undefined: no code of a sheet. */
export function readCode(text: string): SheetCode | 'other-version' | undefined {
	const [, version] = new RegExp(`^${START}(\\d+)-`).exec(text) ?? [];
	if (!version) return undefined;
	if (Number(version) !== SHEET_VERSION) return 'other-version';
	const [, commune, meeting, page, pages, roll] =
		/^[A-Z0-9]+-(\d+)-([0-9A-F]{32})-(\d+)-(\d+)-([0-9A-F]{8})$/.exec(text) ?? [];
	if (!commune || !meeting || !page || !pages || !roll) return undefined;
	const meetingId = meeting.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	return { communeId: Number(commune), meetingId, page: Number(page), pages: Number(pages), roll };
}
