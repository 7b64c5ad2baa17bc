import { done, type Result } from '#lib/result.ts';
import { hear } from '../inbox/hear.ts';
import { noteContact, sealOff } from '../lock/lock.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Store } from '../store/store.ts';
import { keepFaces } from '../faces/keep-faces.ts';
import { PARCEL_KEY } from '../parcel/parcel.ts';
import { confirmParcel, forgetMark, type KeptParcel, keepParcel } from '../parcel/take-along.ts';
import { askFaces, askFates, askOutbox, askPaper, askParcel, DEVICE_KEY, type DeviceSecret } from './ask.ts';
import { takePapers } from '../papers/take-papers.ts';
import { flush, type Flushed } from './flush.ts';
import { oneAtATime } from './one-at-a-time.ts';

type Open = { shelf: Shelf; store: Store };

/** How far the server's clock is ahead of this phone's, in milliseconds: moments of work are set right by it. */
export const CLOCK_KEY = 'clock';

const secretOf = async (store: Store): Promise<DeviceSecret> => (await store.read<DeviceSecret>(DEVICE_KEY))!.value;

/**
 * Hears what became of the work that the office took in, and sends what waits; undefined while another tab is at it. A phone
 * that hears it was revoked seals itself.
 */
export const sendWaiting = ({ shelf, store }: Open): Promise<Result<Flushed> | undefined> =>
	oneAtATime(shelf, 'coso phone outbox', async () => {
		const secret = await secretOf(store);
		// What the server makes of this work may be other than what stands here, even where it changes nothing there.
		if ((await store.waiting(1)).length > 0) await forgetMark(store);
		const sent = await heardAndSent(store, secret);
		if (sent.ok && sent.value.clock) await noteClock({ shelf, store }, sent.value.clock);
		const isRevoked = sent.ok ? sent.value.isRevoked : sent.refusal.code === 'phone.revoked';
		if (isRevoked) await sealOff(shelf);
		return sent;
	});

async function heardAndSent(store: Store, secret: DeviceSecret): Promise<Result<Flushed>> {
	const heard = await hear(store, (kept) => askFates(secret, kept), Date.now());
	if (!heard.ok) return heard;
	const flushed = await flush(store, (commands) => askOutbox(secret, commands, new Date()));
	if (!flushed.ok) return flushed;
	const clock = flushed.value.clock ?? heard.value.clock;
	return done({
		sent: heard.value.sent + flushed.value.sent,
		parked: heard.value.parked + flushed.value.parked,
		isRevoked: heard.value.isRevoked || flushed.value.isRevoked,
		...(clock && { clock })
	});
}

/** Fetches what the server has now and keeps it, after what waits was sent. */
export async function fetchParcel({ shelf, store }: Open): Promise<Result<KeptParcel>> {
	const kept = (await store.read<KeptParcel>(PARCEL_KEY))?.value;
	const answer = await askParcel(await secretOf(store), kept?.mark);
	if (!answer.ok) {
		if (answer.refusal.code === 'phone.revoked') await sealOff(shelf);
		return answer;
	}
	const { parcel, mark, clock } = answer.value;
	await noteClock({ shelf, store }, parcel?.takenAt ?? clock);
	return parcel ? keepParcel(store, parcel, mark) : confirmParcel(store, clock);
}

/** Fetches the faces that this phone lacks. Nothing waits for them: a roll without faces is a roll. */
export async function fetchFaces({ store }: Open, parcel: KeptParcel): Promise<Result<void>> {
	const secret = await secretOf(store);
	return keepFaces(store, parcel, (fileIds) => askFaces(secret, fileIds));
}

async function noteClock({ shelf, store }: Open, clock: string): Promise<void> {
	await noteContact(shelf, new Date());
	await store.write([{ key: CLOCK_KEY, value: Date.parse(clock) - Date.now() }]);
}

/** Fetches the papers of what was taken along, as far as they are not here. */
export async function fetchPapers({ store }: Open, { cells }: KeptParcel): Promise<Result<void>> {
	const secret = await secretOf(store);
	const papers = cells.flatMap((cell) => cell.papers);
	return takePapers(store, papers, (fileId, most) => askPaper(secret, fileId, most));
}
