import type { MarkMeanwhile } from '../server/index.ts';

/** How a row of the grid stands since the page came. */
export type RowState = {
	kind: 'typed' | 'saving' | 'saved' | 'refused';
	/** Points of the row as typed; '–' while one of them is none. */
	total?: string | undefined;
	/** How many marks the row has by now. */
	seen?: number | undefined;
	/** Why it was not saved. */
	text?: string | undefined;
	/** What somebody else gave meanwhile: both stand side by side until a person chooses. */
	theirs?: MarkMeanwhile | undefined;
};

/** What came of sending a row. */
export type RowAnswer = { isSaved: boolean; text?: string; theirs?: MarkMeanwhile };
