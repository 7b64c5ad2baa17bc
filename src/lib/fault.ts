import { newId } from './ids.ts';

/**
 * Writes a fault of ours to the log, with where it happened.
 *
 * @returns the number under which it stands there: a person is told it, and not the cause
 */
export function noteFault(where: string, fault: unknown): string {
	const number = newId().slice(-8);
	const cause = fault instanceof Error ? fault.stack : String(fault);
	process.stderr.write(`${new Date().toISOString()} fault ${number} ${where}\n${cause}\n`);
	return number;
}
