import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';

/** Tells people that a file waits for them. The notice says no more than that: what it is about opens with the file. */
export async function tellOfFile(
	{ tx, target, caller, now }: Act,
	people: readonly string[],
	kind: string,
	link: string
): Promise<void> {
	const rows = people
		.filter((personId) => personId !== caller.personId)
		.map((personId) => ({
			...target,
			id: newId(),
			personId,
			kind,
			subject: JSON.stringify({ by: caller.name }),
			link,
			createdAt: now
		}));
	if (rows.length > 0) await tx.insertInto('notice').values(rows).execute();
}
