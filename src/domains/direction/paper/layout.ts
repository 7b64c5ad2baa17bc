import { clockTimeAndDay, longDate, numberLine, stateNumberLine } from './figures.ts';
import type { Block, Cell, Column, OfficialPaper } from './official-paper.ts';
import { type PaperStyle, paperStyleOn } from './paper-style.ts';
import { STATE_MOTTO, STATE_NAME, stateStyle } from './state-paper.ts';
import { breakable, capitals, clean, headingLabel, spelled } from './set-text.ts';

/** A paper with every character decided: what Word and PDF share. Only measures and page breaks are left to do. */
export type Layout = {
	style: PaperStyle;
	superior: string;
	issuer: string;
	number?: string;
	draft?: string;
	urgency?: string;
	party: string;
	/** Under the name of the State; absent on a paper of the Party. */
	motto?: string;
	placeAndDate: string;
	title: string;
	abstract?: string;
	/** The abstract stands under the number, and there is no title line. */
	isLetter?: boolean;
	/** 'Kính gửi: Ban Thường vụ Tỉnh ủy' */
	addressed?: string;
	/** Title and abstract in one, for the properties of a file. */
	documentTitle: string;
	blocks: LaidBlock[];
	voteLine?: LaidText;
	recipientsLabel: string;
	recipients: string[];
	signatures: LaidSignature[];
	annex: LaidBlock[];
	note?: string;
};

export type LaidBlock = LaidText | LaidTable;
/** `lead` is set apart from the text; headings have one of the levels as their look. */
export type LaidText = { look: 'text' | 'centred' | 'heading1' | 'heading2' | 'heading3'; lead?: string; text: string };
export type LaidTable = { look: 'table'; columns: Column[]; rows: LaidRow[] };
/** `mayBreak` only where a row could be taller than a page. */
export type LaidRow = { cells: Cell[]; mayBreak: boolean };
export type LaidSignature = {
	titles: string[];
	name: string;
	/** Two lines: that it was confirmed, and when. */
	confirmation?: [string, string];
};

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** Longest stretch without a blank, such as an address on the web, that surely fits a line, and a narrow column. */
const UNBROKEN_IN_LINE = 40;
const UNBROKEN_IN_CELL = 14;
/** Longest cell, in characters, of a row that is surely shorter than a page. */
const SURELY_FITS = 900;

export function layOut(paper: OfficialPaper, given: PaperStyle = paperStyleOn(paper.header.on)): Layout {
	const isOfState = paper.header.isOfState ?? false;
	const style = isOfState ? stateStyle(given) : given;
	const lineOf = isOfState ? stateNumberLine : numberLine;
	const set = (text: string) => spelled(clean(text), style.spelling);
	const { header } = paper;
	const title = capitals(set(paper.title));
	const abstract = paper.abstract === undefined ? undefined : set(paper.abstract);
	return {
		style,
		superior: capitals(set(header.superior)),
		issuer: capitals(set(header.issuer)),
		number: header.number && lineOf(header.number, style.number),
		draft: header.draft === undefined ? undefined : `(Dự thảo lần ${header.draft})`,
		...(header.urgency && { urgency: capitals(set(header.urgency)) }),
		party: isOfState ? STATE_NAME : PARTY,
		...(isOfState && { motto: STATE_MOTTO }),
		placeAndDate: `${set(header.place)}, ${longDate(header.on, style.date)}`,
		title,
		abstract,
		...(paper.isLetter && { isLetter: true }),
		...(paper.addressed && { addressed: `${set(paper.addressed.label)}: ${set(paper.addressed.to)}` }),
		documentTitle: abstract ? `${title} ${abstract}` : title,
		blocks: laidBlocks(paper.blocks, set),
		voteLine: paper.voteLine && laidText(paper.voteLine, '', set),
		recipientsLabel: 'Nơi nhận:',
		recipients: punctuated(paper.recipients.map(set)),
		signatures: paper.signatures.map(({ titles, name, confirmedAt }) => ({
			titles: titles.map((title) => capitals(set(title))),
			name: clean(name),
			confirmation: confirmedAt ? ['(Đã xác nhận điện tử', `lúc ${clockTimeAndDay(confirmedAt)})`] : undefined
		})),
		annex: laidBlocks(paper.annex, set),
		note: paper.note === undefined ? undefined : set(paper.note)
	};
}

const punctuated = (recipients: string[]): string[] =>
	recipients.map((recipient, index) => `- ${recipient}${index < recipients.length - 1 ? ';' : '.'}`);

function laidBlocks(blocks: Block[], set: (text: string) => string): LaidBlock[] {
	const count = [0, 0, 0, 0];
	return blocks.map((block): LaidBlock => {
		if (block.kind === 'table') return laidTable(block.columns, block.rows, set);
		if (block.kind === 'paragraph') return laidText(block, '', set);
		if (block.kind === 'bullet') return laidText(block, `${block.mark} `, set);
		const words = breakable(set(block.text), UNBROKEN_IN_LINE);
		const text = block.level === 1 ? capitals(words) : words;
		if (block.isCentred) return { look: 'centred', text };
		if (block.isUnnumbered) return { look: `heading${block.level}`, text };
		count[block.level]! += 1;
		count.fill(0, block.level + 1);
		return { look: `heading${block.level}`, text: `${headingLabel(block.level, count[block.level]!)} ${text}` };
	});
}

function laidText(block: { lead?: string; text: string }, mark: string, setAll: (text: string) => string): LaidText {
	const set = (text: string) => breakable(setAll(text), UNBROKEN_IN_LINE);
	if (block.lead === undefined) return { look: 'text', text: mark + set(block.text) };
	return { look: 'text', lead: `${mark}${set(block.lead)} `, text: set(block.text) };
}

function laidTable(columns: Column[], rows: { cells: Cell[] }[], set: (text: string) => string): LaidTable {
	return {
		look: 'table',
		columns: columns.map((column) => ({ ...column, title: set(column.title) })),
		rows: rows.map(({ cells }) => ({
			cells: cells.map((cell) => (typeof cell === 'string' ? breakable(set(cell), UNBROKEN_IN_CELL) : cell)),
			mayBreak: cells.some((cell) => typeof cell === 'string' && cell.length > SURELY_FITS)
		}))
	};
}
