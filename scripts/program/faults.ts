import { DatabaseFault } from '#lib/db/embedded/fault.ts';
import { say } from './say.ts';

/** Ends the program: with a sentence where the machine is at fault, with the whole trace where the program is. */
export function endFaulty(fault: unknown): never {
	say(fault instanceof DatabaseFault ? fault.message : String((fault as Error).stack ?? fault));
	process.exit(1);
}
