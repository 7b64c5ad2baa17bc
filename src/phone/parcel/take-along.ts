import { done, type Result } from '#lib/result.ts';
import type { Store, ToKeep } from '../store/store.ts';
import { cellKey, PARCEL_KEY, type Parcel, PLAN_KEY } from './parcel.ts';

/** The parcel as it is kept: each cell lies in a record of its own, since it changes with every tap. */
export type KeptParcel = Omit<Parcel, 'cells' | 'plan'> & {
	cells: (Omit<Parcel['cells'][number], 'cell'> & { unitId: string; name: string })[];
	/** Characters of all that was taken along. */
	size: number;
	/** By which the server knows this parcel, while everything here is as it came. */
	mark?: string;
};

const MOST_TRIES = 3;

/**
 * Puts a parcel into the store. While this phone has unsent work its cells stay as they are here: the server's version comes
 * with the next parcel, once that work was sent. A cell that the server does not name any more goes, with nothing unsent.
 */
export async function keepParcel(store: Store, parcel: Parcel, mark?: string): Promise<Result<KeptParcel>> {
	for (let tries = 1; ; tries++) {
		const kept = await tryToKeep(store, parcel, mark);
		// A person went on recording meanwhile: look again at what is unsent.
		if (kept.ok || kept.refusal.code !== 'phone.changed-elsewhere' || tries === MOST_TRIES) return kept;
	}
}

async function tryToKeep(store: Store, parcel: Parcel, mark?: string): Promise<Result<KeptParcel>> {
	const held = new Map<string, number>();
	for (const key of await store.keys(cellKey(''))) held.set(key, (await store.read(key))?.revision ?? 0);
	const hasUnsent = (await store.waiting(1)).length > 0;

	const cells = parcel.cells.map(({ cell }) => ({ key: cellKey(cell.unit.id), value: cell }));
	const fresh: ToKeep[] = cells
		.filter(({ key }) => !hasUnsent || !held.has(key))
		.map(({ key, value }) => ({ key, value, revision: held.get(key) ?? 0 }));
	const kept = { ...parcelOf(parcel), ...(mark && !hasUnsent && { mark }) };
	const planHere = await store.read(PLAN_KEY);
	const plan = parcel.plan &&
		!(hasUnsent && planHere) && { key: PLAN_KEY, value: parcel.plan, revision: planHere?.revision ?? 0 };
	const written = await store.write([{ key: PARCEL_KEY, value: kept }, ...fresh, ...(plan ? [plan] : [])]);
	if (!written.ok) return written;
	const gone = hasUnsent ? [] : [...held.keys()].filter((key) => !cells.some((cell) => cell.key === key));
	const removed = await store.remove(gone);
	return removed.ok ? done(kept) : removed;
}

/** The server says that nothing changed: what is here is as good as taken along now. */
export async function confirmParcel(store: Store, at: string): Promise<Result<KeptParcel>> {
	const kept = { ...(await store.read<KeptParcel>(PARCEL_KEY))!.value, takenAt: at };
	const written = await store.write([{ key: PARCEL_KEY, value: kept }]);
	return written.ok ? done(kept) : written;
}

/** From here on the next parcel is fetched whole. */
export async function forgetMark(store: Store): Promise<void> {
	const kept = (await store.read<KeptParcel>(PARCEL_KEY))?.value;
	if (!kept?.mark) return;
	const { mark: _, ...rest } = kept;
	await store.write([{ key: PARCEL_KEY, value: rest }]);
}

const parcelOf = ({ plan: _, ...parcel }: Parcel): KeptParcel => ({
	...parcel,
	cells: parcel.cells.map(({ cell, ...rest }) => ({ ...rest, unitId: cell.unit.id, name: cell.unit.name })),
	size: JSON.stringify(parcel).length
});
