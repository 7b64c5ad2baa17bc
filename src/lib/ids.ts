import { v7, validate, version } from 'uuid';

/** A new id that sorts by the moment it was made; made by whoever creates the row, a phone too. */
export const newId = (): string => v7();

export const isId = (text: string): boolean => validate(text) && (version(text) === 7 || version(text) === 4);

const TAIL = 12;

/**
 * Id of the nth row that a command makes, from the command's own id: a phone without signal that carries the command out
 * first gives its rows the same ids as the server does later.
 */
export function rowId(commandId: string, nth = 0): string {
	const tail = (Number.parseInt(commandId.slice(-TAIL), 16) + nth) % 16 ** TAIL;
	return commandId.slice(0, -TAIL) + tail.toString(16).padStart(TAIL, '0');
}
