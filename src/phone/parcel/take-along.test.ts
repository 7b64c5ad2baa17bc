import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { emptyDisk, memoryShelf } from '../store/memory-shelf.ts';
import { sealerOf } from '../store/seal.ts';
import { openStore, type Store } from '../store/store.ts';
import { cellKey, PARCEL_KEY, type Parcel } from './parcel.ts';
import { confirmParcel, forgetMark, type KeptParcel, keepParcel } from './take-along.ts';

let store: Store;
beforeEach(async () => {
	const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	store = openStore(memoryShelf(emptyDisk()), sealerOf(key));
});

/** A parcel of cells of which only the name of the unit matters here. */
const parcelOf = (...names: string[]) =>
	({
		takenAt: '2026-11-22T01:00:00Z',
		person: { personId: 'p', name: 'Lò Thị Ấm' },
		cells: names.map((name) => ({
			communeId: 1,
			posts: [],
			photos: {},
			papers: [],
			cell: { unit: { id: name[0], name } }
		})),
		ruleSets: [],
		texts: {}
	}) as unknown as Parcel;

const cellNamed = async (id: string) => (await store.read<{ unit: { name: string } }>(cellKey(id)))?.value.unit.name;

describe('taking cells along', () => {
	test('brings what the server has, and lets go of a cell that is not mine any more', async () => {
		await keepParcel(store, parcelOf('A cũ', 'B cũ'));
		expect(await keepParcel(store, parcelOf('A mới'))).toMatchObject({ value: { cells: [{ name: 'A mới' }] } });
		expect(await cellNamed('A')).toBe('A mới');
		expect(await cellNamed('B')).toBeUndefined();
	});

	test('leaves everything as it is here while work on it has not been sent', async () => {
		await keepParcel(store, parcelOf('A cũ', 'B cũ'));
		const note = { id: newId(), name: 'meetings.add-note', input: {}, at: '2026-11-22T02:00:00Z' };
		await store.write([{ key: cellKey('A'), value: { unit: { id: 'A', name: 'A có ghi chép' } } }], [note]);
		await keepParcel(store, parcelOf('A mới', 'C mới'));
		expect(await cellNamed('A')).toBe('A có ghi chép');
		expect(await cellNamed('B')).toBe('B cũ');
		expect(await cellNamed('C')).toBe('C mới');
	});
});

describe('a parcel that did not change', () => {
	const markKept = async () => (await store.read<KeptParcel>(PARCEL_KEY))?.value.mark;

	test('is asked for by its mark, and counts as taken along again', async () => {
		await keepParcel(store, parcelOf('A'), '"m1"');
		expect(await markKept()).toBe('"m1"');
		await confirmParcel(store, '2026-11-23T01:00:00Z');
		expect((await store.read<KeptParcel>(PARCEL_KEY))?.value).toMatchObject({
			takenAt: '2026-11-23T01:00:00Z',
			mark: '"m1"'
		});
	});

	test('is fetched whole once something of this phone went out, or waits to', async () => {
		await keepParcel(store, parcelOf('A'), '"m1"');
		await forgetMark(store);
		expect(await markKept()).toBeUndefined();
		await store.write([], [{ id: newId(), name: 'meetings.add-note', input: {}, at: '2026-11-22T02:00:00Z' }]);
		await keepParcel(store, parcelOf('A'), '"m2"');
		expect(await markKept()).toBeUndefined();
	});
});
