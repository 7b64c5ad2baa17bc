import { beforeEach, describe, expect, test } from 'vitest';
import { done, refused } from '#lib/result.ts';
import { type PaperOnPhone, paperKey } from '../parcel/parcel.ts';
import { emptyDisk, memoryShelf } from '../store/memory-shelf.ts';
import { sealerOf } from '../store/seal.ts';
import { openStore, type Store } from '../store/store.ts';
import { LIMIT_KEY, takePapers } from './take-papers.ts';

let store: Store;
let asked: [string, number][];
beforeEach(async () => {
	const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	store = openStore(memoryShelf(emptyDisk()), sealerOf(key));
	asked = [];
});

const paper = (fileId: string, sizeBytes: number) => ({
	meetingId: 'm',
	id: `paper ${fileId}`,
	name: `Tài liệu ${fileId}`,
	fileId,
	type: 'application/pdf',
	sizeBytes
});
const [small, large] = [paper('small', 400_000), paper('large', 5_000_000)];
const answer = async (fileId: string, most: number) => {
	asked.push([fileId, most]);
	const size = fileId === 'small' ? 400_000 : 5_000_000;
	const whole: PaperOnPhone = {
		fileId,
		name: fileId,
		type: 'application/pdf',
		...(size <= most && { base64: 'JVBERg==' })
	};
	return done(whole);
};
const here = async (fileId: string) => (await store.read<PaperOnPhone>(paperKey(fileId)))?.value;

describe('papers of the meetings taken along', () => {
	test('are fetched once, whole up to the size that the owner chose', async () => {
		await takePapers(store, [small, large], answer);
		expect((await here('small'))?.base64).toBeDefined();
		expect((await here('large'))?.base64).toBeUndefined();
		await takePapers(store, [small, large], answer);
		expect(asked).toEqual([
			['small', 1_000_000],
			['large', 1_000_000]
		]);
		await store.write([{ key: LIMIT_KEY, value: 9_000_000 }]);
		await takePapers(store, [small, large], answer);
		expect(asked.slice(2)).toEqual([['large', 9_000_000]]);
		expect((await here('large'))?.base64).toBeDefined();
	});

	test('go on where the line was cut, and go with their meeting', async () => {
		const cut = async (fileId: string, most: number) =>
			fileId === 'large' ? refused({ code: 'phone.no-signal' }) : answer(fileId, most);
		expect(await takePapers(store, [small, large], cut)).toMatchObject({ refusal: { code: 'phone.no-signal' } });
		await takePapers(store, [large], answer);
		expect(asked.map(([fileId]) => fileId)).toEqual(['small', 'large']);
		expect(await here('small')).toBeUndefined();
	});
});
