/** A paper as a page shows it: every line set as on paper, with whether a recorded event stands behind it. */
export type PaperOnScreen = {
	superior: string;
	issuer: string;
	number?: string;
	draft?: string;
	party: string;
	placeAndDate: string;
	title: string;
	abstract?: string;
	lines: ScreenLine[];
	annex: ScreenLine[];
	signatures: { titles: string[]; name: string; confirmation?: [string, string] }[];
	/** Lines that rest on events, lines that do not, and the share of the first. */
	backed: number;
	free: number;
	shareBasisPoints: number;
	/** The same for what was said and concluded alone, where the paper has such a part. */
	said?: { backed: number; free: number };
};

export type ScreenLine =
	| { look: 'text' | 'centred' | 'heading1' | 'heading2' | 'heading3'; lead?: string; text: string; isFree: boolean }
	| { look: 'table'; columns: string[]; rows: string[][] };
