type Event = { id: string; kind: string; undoes: string | null };

/** Steps that are taken back, by id. */
export const undoneSteps = (events: readonly Event[]): Set<string> =>
	new Set(events.flatMap(({ undoes }) => (undoes ? [undoes] : [])));

/** The last step that still counts and may be taken back. Registration is not a step: a case once received stays received. */
export function lastStep<E extends Event>(events: readonly E[]): E | undefined {
	const undone = undoneSteps(events);
	const counting = events.filter(({ id, kind }) => kind !== 'undone' && !undone.has(id));
	const last = counting.at(-1);
	return last && last.kind !== 'registered' ? last : undefined;
}
