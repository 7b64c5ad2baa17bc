/** The last notice of a page: when it was written, and its id. */
export type NoticeCursor = { at: string; id: string };

/** Reads where the page before ended; what is not understood begins at the newest. */
export function noticeCursor(text: string | null): NoticeCursor | undefined {
	const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)_([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
	return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}

export const cursorText = ({ at, id }: NoticeCursor): string => `${at}_${id}`;

export const noticesAddress = (after?: NoticeCursor): string =>
	`/office/notices${after ? `?${new URLSearchParams({ after: cursorText(after) })}` : ''}`;
