import { done, type Result } from '#lib/result.ts';
import { type PaperOnPhone, type PaperToTake, paperKey } from '../parcel/parcel.ts';
import type { Store } from '../store/store.ts';

/** Largest file that is taken along, in bytes, as its owner chose; words of papers are taken along always. */
export const LIMIT_KEY = 'papers-limit';
export const USUAL_LIMIT = 1_000_000;
export const LIMITS: readonly number[] = [0, 1_000_000, 3_000_000, 9_000_000];

export const limitOf = async (store: Store): Promise<number> =>
	(await store.read<number>(LIMIT_KEY))?.value ?? USUAL_LIMIT;

type Ask = (fileId: string, mostBytes: number) => Promise<Result<PaperOnPhone>>;

/**
 * Fetches what is not here yet, one paper after the other, and lets go of those that no meeting at hand has any more. Cut in
 * between, it goes on there the next time. Refusals: that of `ask`, 'phone.no-room'.
 */
export async function takePapers(store: Store, papers: readonly PaperToTake[], ask: Ask): Promise<Result<void>> {
	const most = await limitOf(store);
	const wanted = new Set(papers.map(({ fileId }) => paperKey(fileId)));
	const here = await store.keys(paperKey(''));
	await store.remove(here.filter((key) => !wanted.has(key)));
	for (const { fileId, sizeBytes } of papers) {
		const kept = (await store.read<PaperOnPhone>(paperKey(fileId)))?.value;
		const isWhole = kept && (kept.base64 !== undefined || sizeBytes > most);
		if (isWhole) continue;
		const paper = await ask(fileId, most);
		if (!paper.ok) return paper;
		const written = await store.write([{ key: paperKey(fileId), value: paper.value }]);
		if (!written.ok) return written;
	}
	return done(undefined);
}
