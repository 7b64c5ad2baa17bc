import type { Refusal, Result } from '#lib/result.ts';
import type { PhoneCommand } from '../outbox/command.ts';

/** How a command changes what a phone knows of a cell: the same rules as on the server. */
export type CarryOut<C> = (cell: C, command: PhoneCommand) => Result<C>;

export type TakenOver<C> = {
	cell: C;
	/** To be kept in this phone's outbox, in order. Whichever phone is in signal first sends them; the server knows them by id. */
	taken: PhoneCommand[];
	/** What this phone had already, from the same phone before or from the server. */
	known: number;
	/** What cannot be beside what happened on this phone: it stays on the phone that has it, for a person to decide there. */
	kept: { command: PhoneCommand; refusal: Refusal }[];
};

/** A signature is that of one person on one phone: it never travels. */
const STAYS: readonly string[] = ['meetings.sign-minutes-on-device'];

/** Puts another phone's commands of a meeting into what this one knows. Taking the same ones twice changes nothing. */
export function takeOver<C>(
	cell: C,
	commands: readonly PhoneCommand[],
	known: ReadonlySet<string>,
	carryOut: CarryOut<C>
): TakenOver<C> {
	const after: TakenOver<C> = { cell, taken: [], known: 0, kept: [] };
	for (const command of commands) {
		if (STAYS.includes(command.name)) continue;
		if (known.has(command.id)) {
			after.known++;
			continue;
		}
		const result = carryOut(after.cell, command);
		if (result.ok) {
			after.cell = result.value;
			after.taken.push(command);
		} else after.kept.push({ command, refusal: result.refusal });
	}
	return after;
}
