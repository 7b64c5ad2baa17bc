import { baseOf, type Texts } from '../written-over.ts';
import { type CellOnPhone, meetingOf } from './cell.ts';

/** What a phone sends along with a command that writes over texts: those that it shows now. */
export function basedOn(cell: CellOnPhone, name: string, input: Record<string, unknown>): { base?: Texts } {
	const meeting = meetingOf(cell, String(input.meetingId));
	const base = meeting && baseOf(name, meeting, input);
	return base ? { base } : {};
}
