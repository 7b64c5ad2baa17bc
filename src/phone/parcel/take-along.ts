import { done, type Result } from '#lib/result.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import type { Store, ToKeep } from '../store/store.ts';
import { meetingKey, PARCEL_KEY, type Parcel, type PhoneMeeting } from './parcel.ts';

/** The parcel as it is kept: meetings lie in records of their own, since they change while they are held. */
export type KeptParcel = Omit<Parcel, 'cells'> & {
	cells: (Omit<Parcel['cells'][number], 'meetings'> & { meetingIds: string[] })[];
	/** Characters of all that was taken along. */
	size: number;
};

const MOST_TRIES = 3;

/**
 * Puts a parcel into the store. A meeting that this phone has unsent work on stays as it is here: the server's version comes
 * with the next parcel, once that work was sent. Meetings that the server does not name any more go.
 */
export async function keepParcel(store: Store, parcel: Parcel): Promise<Result<KeptParcel>> {
	for (let tries = 1; ; tries++) {
		const kept = await tryToKeep(store, parcel);
		// A person went on recording meanwhile: look again at what is unsent.
		if (kept.ok || kept.refusal.code !== 'phone.changed-elsewhere' || tries === MOST_TRIES) return kept;
	}
}

async function tryToKeep(store: Store, parcel: Parcel): Promise<Result<KeptParcel>> {
	const held = await heldMeetings(store);
	const waiting = new Set((await store.waiting()).flatMap(meetingOf));
	const refused = (await store.settled()).flatMap(({ input, ...command }) =>
		input ? meetingOf({ ...command, input }) : []
	);
	const meetings = parcel.cells.flatMap((cell) => cell.meetings);
	const named = new Set(meetings.map(({ record }) => record.id));
	/** Known to this phone alone: planned here, and either unsent or waiting for a decision. */
	const own = held.filter(({ id }) => !named.has(id) && (waiting.has(id) || refused.includes(id)));

	const revisions = new Map(held.map(({ id, revision }) => [id, revision]));
	const fresh: ToKeep[] = meetings
		.filter(({ record }) => !waiting.has(record.id))
		.map((value) => ({ key: meetingKey(value.record.id), value, revision: revisions.get(value.record.id) ?? 0 }));
	const kept = parcelOf(parcel, own);
	const written = await store.write([{ key: PARCEL_KEY, value: kept }, ...fresh]);
	if (!written.ok) return written;
	const gone = held.filter(({ id }) => !named.has(id) && !own.some((one) => one.id === id));
	const removed = await store.remove(gone.map(({ id }) => meetingKey(id)));
	return removed.ok ? done(kept) : removed;
}

type Held = { id: string; unitId: string; revision: number };

async function heldMeetings(store: Store): Promise<Held[]> {
	const keys = await store.keys(meetingKey(''));
	const read = await Promise.all(keys.map((key) => store.read<PhoneMeeting>(key)));
	return read.flatMap((kept) =>
		kept ? [{ id: kept.value.record.id, unitId: kept.value.record.unit.id, revision: kept.revision }] : []
	);
}

/** The meeting that a command is about; the one that it plans has the command's own id. */
export const meetingOf = ({ id, name, input }: Pick<PhoneCommand, 'id' | 'name' | 'input'>): string[] => [
	...(typeof input.meetingId === 'string' ? [input.meetingId] : []),
	...(name === 'meetings.plan-meeting' ? [id] : [])
];

const parcelOf = (parcel: Parcel, own: readonly Held[]): KeptParcel => ({
	...parcel,
	cells: parcel.cells.map(({ meetings, ...cell }) => ({
		...cell,
		meetingIds: [
			...meetings.map(({ record }) => record.id),
			...own.filter(({ unitId }) => unitId === cell.unit.id).map(({ id }) => id)
		]
	})),
	size: JSON.stringify(parcel).length
});
