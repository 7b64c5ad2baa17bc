import type { LocalDate } from '#lib/local-date.ts';

/**
 * What an official paper says, before any layout: no numbering of headings, no punctuation of lists,
 * no sizes. The same value becomes Word, PDF or a page on a screen.
 *
 * @source HD 05-HD/VPTW 27/5/2026
 */
export type OfficialPaper = {
	header: PaperHeader;
	/** Type of the paper, for example 'Nghị quyết'; printed in capitals. */
	title: string;
	/** Trích yếu: what the paper is about, in lower case. */
	abstract?: string;
	/** A letter (công văn) has no line for its type: the abstract stands under the number. */
	isLetter?: boolean;
	/** 'Kính gửi' or 'Kính trình', and whom. */
	addressed?: { label: string; to: string };
	blocks: Block[];
	/** The line that says how the paper was adopted; stays on one page with the signatures. */
	voteLine?: Paragraph;
	/** 'Nơi nhận', without dashes and punctuation; the archive copy comes last. */
	recipients: string[];
	/** One stands on the right, beside the recipients; of two the first stands on the left. */
	signatures: SignatureBlock[];
	/** What was added after the signatures. */
	annex: Block[];
	/** Small print at the very end, for example the fingerprint of a locked content. */
	note?: string;
};

export type PaperHeader = {
	/** Superior organisation, for example 'Đảng bộ xã Thanh Sơn'. */
	superior: string;
	/** Organisation that issues, for example 'Chi bộ thôn Nà Lốc'. */
	issuer: string;
	/** A paper of the State, not of the Party: its name and motto stand at the head, and numbers are written its way. */
	isOfState?: boolean;
	/** Absent on sheets that are not registered. */
	number?: PaperNumber;
	/** Place name before the date. */
	place: string;
	on: LocalDate;
	/** 'Dự thảo lần n', until the paper is adopted. */
	draft?: number;
	/** 'Khẩn', 'Hỏa tốc'; printed in capitals. */
	urgency?: string;
};

export type PaperNumber = {
	/** Running number per type and term of office; absent while none was given: room is left to write it. */
	running?: number;
	/** The whole number as a register gave it, '12/TB-UBND'; stands in place of the rest. */
	written?: string;
	/** Symbol of the type: 'NQ', 'BB', 'BC'. */
	type: string;
	/** Symbol of the issuing body: 'CB', 'ĐU'. */
	body: string;
};

/** A recorded event: a statement, a vote, a task. */
export type Evidence = { kind: string; id: string };

/** What a line rests on; 'free' is text that no recorded event stands behind. Absent on the printed words of a form. */
export type Backing = Evidence | 'free';

export type Block = Heading | Paragraph | Bullet | Table;

/** Numbered by its level, I-, then 1., then a), unless it stands alone; 'QUYẾT ĐỊNH' below its bases stands in the middle. */
export type Heading = {
	kind: 'heading';
	level: 1 | 2 | 3;
	isUnnumbered?: boolean;
	isCentred?: boolean;
	text: string;
	backing?: Backing;
};

/** `lead` is a label before the text, set apart from it. */
export type Paragraph = { kind: 'paragraph'; lead?: string; text: string; backing?: Backing };

export type Bullet = { kind: 'bullet'; mark: '-' | '+'; lead?: string; text: string; backing?: Backing };

export type Table = { kind: 'table'; columns: Column[]; rows: Row[] };

/** `share` is the width relative to the other columns. */
export type Column = { title: string; share: number; align: 'left' | 'center' };

export type Row = { cells: Cell[]; backing?: Backing };

export type Cell = string | { box: 'empty' | 'ticked' };

export type SignatureBlock = {
	/** 'T/M Chi bộ' and 'Bí thư', or 'Chủ trì' alone; printed in capitals, the first one bold. */
	titles: string[];
	/** Left empty where nobody is known yet. */
	name: string;
	/** The moment of an electronic confirmation, RFC 3339; room for a hand is left where there is none. */
	confirmedAt?: string;
};
