import { DatabaseFault } from '#lib/db/embedded/fault.ts';
import { BuildFault } from './build.ts';
import { say } from './say.ts';

/** Ends the program: with a sentence where the machine or the build is at fault, with the whole trace where this program is. */
export function endFaulty(fault: unknown): never {
	say(
		fault instanceof DatabaseFault || fault instanceof BuildFault
			? fault.message
			: String((fault as Error).stack ?? fault)
	);
	process.exit(1);
}
