import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
import type { PhoneCommand } from '../outbox/command.ts';

/** Those of the commands that are about this cell: its meetings, ballots and tasks, or the cell itself. */
export function commandsOf(
	{ unit, meetings, tasks }: CellOnPhone,
	commands: readonly PhoneCommand[]
): readonly PhoneCommand[] {
	const own = new Set<unknown>([
		unit.code,
		...meetings.flatMap(({ record, ballots }) => [record.id, ...ballots.map(({ id }) => id)]),
		...tasks.map(({ id }) => id)
	]);
	return commands.filter(({ input }) =>
		[input.unitCode, input.meetingId, input.ballotId, input.taskId].some((id) => own.has(id))
	);
}
