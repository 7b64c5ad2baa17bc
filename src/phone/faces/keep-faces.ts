import { done, type Result } from '#lib/result.ts';
import { photoKey } from '../parcel/parcel.ts';
import type { KeptParcel } from '../parcel/take-along.ts';
import type { Store } from '../store/store.ts';
import { unpackedFaces } from './bundle-of-faces.ts';

/** How a request for faces reaches the server. */
export type AskFaces = (fileIds: readonly string[]) => Promise<Result<Uint8Array>>;

/** A face as it lies in the store, sealed like everything else: what an `<img>` takes. */
type KeptFace = { src: string; bytes: number };

/** Fetches the faces that the parcel names and this phone lacks, in one request; lets go of those that it names no more. */
export async function keepFaces(store: Store, parcel: KeptParcel, ask: AskFaces): Promise<Result<void>> {
	const named = new Set(parcel.cells.flatMap(({ photos }) => Object.values(photos)));
	const held = (await store.keys(photoKey(''))).map((key) => key.slice(photoKey('').length));
	await store.remove(held.filter((fileId) => !named.has(fileId)).map(photoKey));
	const lacking = [...named].filter((fileId) => !held.includes(fileId));
	if (lacking.length === 0) return done(undefined);
	const answer = await ask(lacking);
	if (!answer.ok) return answer;
	return store.write(
		unpackedFaces(answer.value).map(({ fileId, bytes }) => ({
			key: photoKey(fileId),
			value: { src: `data:image/webp;base64,${base64(bytes)}`, bytes: bytes.length } satisfies KeptFace
		}))
	);
}

export type Faces = {
	/** Pictures by member. */
	byMember: Record<string, string>;
	count: number;
	/** Bytes of all of them as they came. */
	size: number;
};

/** The faces that are here. */
export async function facesHere(store: Store, parcel: KeptParcel | undefined): Promise<Faces> {
	const faces: Faces = { byMember: {}, count: 0, size: 0 };
	for (const [memberId, fileId] of (parcel?.cells ?? []).flatMap(({ photos }) => Object.entries(photos))) {
		const kept = (await store.read<KeptFace>(photoKey(fileId)))?.value;
		if (!kept) continue;
		faces.byMember[memberId] = kept.src;
		faces.count += 1;
		faces.size += kept.bytes;
	}
	return faces;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
