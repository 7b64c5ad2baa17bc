import { getContext, setContext } from 'svelte';
import type { Refusal, Result } from '#lib/result.ts';
import { type Faces, facesHere } from '../faces/keep-faces.ts';
import { msToAsk, readTakenIn } from '../inbox/taken-in.ts';
import { type LockRow, openByPin, readLock, whyNotByPin } from '../lock/lock.ts';
import { LOCK_RULES } from '../lock/rules.ts';
import { momentAt, thisMoment } from '../moment.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import { PARCEL_KEY } from '../parcel/parcel.ts';
import type { KeptParcel } from '../parcel/take-along.ts';
import { markOwned } from '../shell/first-look.ts';
import { keepLater } from '../shell/page-side.ts';
import { type OpenShelf, openShelf } from '../store/which-shelf.ts';
import type { Store, ToKeep } from '../store/store.ts';
import { CLOCK_KEY, fetchFaces, fetchPapers, fetchParcel, sendWaiting } from '../sync/contact.ts';
import { sayingOf } from './saying.ts';

/**
 * opening: the disk is being asked; unfit: this browser cannot keep anything; damaged: the store does not open; new: nobody's
 * phone yet; locked: asks for the PIN; sealed: only its owner with signal opens it; open.
 */
export type Stage = 'opening' | 'unfit' | 'damaged' | 'new' | 'locked' | 'sealed' | 'open';

type OpenPhone = { shelf: OpenShelf['shelf']; store: Store };

/** This phone, for all of its screens: what is open, what waits. */
export class Phone {
	stage = $state<Stage>('opening');
	/** Why it is sealed. */
	why = $state.raw<Refusal>();
	/** Whose it is; known before the PIN. */
	lock = $state.raw<LockRow>();
	/** What was taken along; undefined before the first time. */
	parcel = $state.raw<KeptParcel>();
	/** Commands that wait; undefined until the disk was asked: never "nothing waits" before. */
	waiting = $state<number>();
	/** Of those, what the office has taken in and will carry out. */
	takenIn = $state(0);
	/** Answered commands that a person must look at: parked, quarantined, unfit. */
	toDecide = $state<number>(0);
	/** Whether a delivery or a parcel is under way. */
	isBusy = $state(false);
	/** Whether the program itself is whole on this phone; undefined while that was not asked. */
	isComplete = $state<boolean>();
	/** Photos of members that are here; undefined until they were counted. */
	faces = $state.raw<Pick<Faces, 'count' | 'size'>>();
	/** Why photos are lacking. */
	facesTrouble = $state.raw<Refusal>();
	/** Why the last contact came to nothing; undefined where it went well. */
	trouble = $state.raw<Refusal>();
	#shelf: OpenShelf | undefined;
	#store: Store | undefined;
	#clockAheadMs = 0;
	#lastMs = 0;
	#comesBackMs = 0;
	#asksLater: ReturnType<typeof setTimeout> | undefined;
	/** The contact under way, or the last one. */
	#contact: Promise<void> = Promise.resolve();

	/** Only on an open phone. */
	get store(): Store {
		if (!this.#store) throw new Error('The phone is locked.');
		return this.#store;
	}

	get shelf(): OpenShelf {
		if (!this.#shelf) throw new Error('The phone has no store.');
		return this.#shelf;
	}

	/** The shelf where one opened at all: a damaged one may still be read in part. */
	get shelfAtAll(): OpenShelf | undefined {
		return this.#shelf;
	}

	/** Asks the disk, once, when the page begins. */
	async begin(): Promise<void> {
		if (!('indexedDB' in globalThis) || !globalThis.crypto?.subtle) {
			this.stage = 'unfit';
			return;
		}
		try {
			await this.use(await openShelf());
		} catch {
			this.stage = 'damaged';
		}
	}

	async use(shelf: OpenShelf): Promise<void> {
		this.#shelf = shelf;
		this.lock = await readLock(shelf.shelf);
		this.why = this.lock && (await whyNotByPin(shelf.shelf, this.lock, thisMoment(), LOCK_RULES));
		markOwned(this.lock !== undefined);
		this.stage = !this.lock ? 'new' : this.why ? 'sealed' : 'locked';
	}

	/** Refusals: those of `openByPin`. A store whose rows do not open any more is damaged. */
	async unlock(pin: string): Promise<Result<Store>> {
		const opened = await openByPin(this.shelf.shelf, pin, thisMoment(), LOCK_RULES);
		if (opened.ok) await this.opened(opened.value);
		else if (opened.refusal.code !== 'phone.wrong-pin') await this.use(this.shelf);
		return opened;
	}

	/** Asks for the PIN once more, before a signature. Wrong ones count as at the door. */
	async confirmPin(pin: string): Promise<Result<Store>> {
		const again = await openByPin(this.shelf.shelf, pin, thisMoment(), LOCK_RULES);
		if (!again.ok && again.refusal.code !== 'phone.wrong-pin') await this.close();
		return again;
	}

	async opened(store: Store): Promise<void> {
		this.#store = store;
		try {
			this.lock = await readLock(this.shelf.shelf);
			markOwned(true);
			this.parcel = (await store.read<KeptParcel>(PARCEL_KEY))?.value;
			this.#clockAheadMs = (await store.read<number>(CLOCK_KEY))?.value ?? 0;
			this.faces = await facesHere(store, this.parcel);
			await this.count();
		} catch {
			this.stage = 'damaged';
			return;
		}
		this.stage = 'open';
		if (this.parcel) void this.#complete();
		void this.send();
	}

	/** Locks it again. */
	async close(): Promise<void> {
		this.#store = undefined;
		this.parcel = undefined;
		this.waiting = undefined;
		clearTimeout(this.#asksLater);
		await this.use(this.shelf);
	}

	async count(): Promise<void> {
		const { shelf } = this.shelf;
		this.waiting = (await shelf.all('outbox')).length;
		const taken = await readTakenIn(this.store);
		this.takenIn = Math.min(taken?.ids.length ?? 0, this.waiting);
		// The office says when it will know what became of it: asked then, without anybody's tap, and from there on now and again.
		const asksInMs = taken ? msToAsk(taken, Date.now()) : 0;
		clearTimeout(this.#asksLater);
		if (asksInMs > 0) this.#asksLater = setTimeout(() => void this.send(), asksInMs + 1);
		const settled = await this.store.settled();
		this.toDecide = settled.filter(({ fate }) => fate !== 'done').length;
	}

	/** The moment for a command: the server's clock as far as it is known, and never before the command before. */
	now(): string {
		this.#lastMs = Math.max(Date.now() + this.#clockAheadMs, this.#lastMs + 1);
		return momentAt(this.#lastMs);
	}

	/** Records and the commands that led to them; saved once this resolves. Sends as soon as there is signal. */
	async keep(records: readonly ToKeep[], commands: readonly PhoneCommand[] = []): Promise<Result<void>> {
		const kept = await this.store.write(records, commands);
		if (!kept.ok) return kept;
		this.waiting = (this.waiting ?? 0) + commands.length;
		void this.send();
		return kept;
	}

	/** Sends what waits; quietly where there is no signal. */
	async send(): Promise<void> {
		if (this.isBusy || !this.#store || Date.now() < this.#comesBackMs) return;
		await this.#inContact(async (open) => {
			const sent = this.waiting === 0 ? undefined : await sendWaiting(open);
			this.trouble = sent && !sent.ok ? sent.refusal : undefined;
			if (sent?.ok && sent.value.isRevoked) return this.close();
			if (sent?.ok && sent.value.parked > 0) await this.#fetch(open);
		});
	}

	/** Sends what waits, then fetches everything anew. */
	async takeAlong(): Promise<void> {
		await this.#contact;
		if (!this.#store) return;
		await this.#inContact(async (open) => {
			const sent = await sendWaiting(open);
			if (sent && !sent.ok) this.trouble = sent.refusal;
			else if (await this.#fetch(open)) {
				void this.#complete();
				await this.#papers(open);
			}
			if (this.trouble?.code === 'phone.revoked') await this.close();
		});
	}

	/** What stands in the office now: also wanted when something came too late, so that work goes on from there. */
	async #fetch(open: OpenPhone): Promise<boolean> {
		const taken = await fetchParcel(open);
		this.trouble = taken.ok ? undefined : taken.refusal;
		if (!taken.ok) return false;
		this.parcel = taken.value;
		this.facesTrouble = await fetchFaces(open, taken.value).then((faces) => (faces.ok ? undefined : faces.refusal));
		this.faces = await facesHere(open.store, taken.value);
		return true;
	}

	/** Papers may be many: where the line breaks among them, the rest of what was taken along is here already. */
	async #papers(open: OpenPhone): Promise<void> {
		const fetched = await fetchPapers(open, this.parcel!);
		this.trouble = fetched.ok ? undefined : fetched.refusal;
	}

	async #complete(): Promise<void> {
		this.isComplete = await keepLater();
	}

	#inContact(work: (open: OpenPhone) => Promise<void>): Promise<void> {
		this.isBusy = true;
		this.#contact = work({ shelf: this.shelf.shelf, store: this.store })
			.then(() => (this.#store ? this.count() : undefined))
			.then(() => this.#comeBack())
			.finally(() => {
				this.isBusy = false;
			});
		return this.#contact;
	}

	/** When the server is busy it says when to try again: not before, and then without being asked. */
	#comeBack(): void {
		const seconds = Number(this.trouble?.facts?.afterSeconds ?? 0);
		if (seconds <= 0) return;
		this.#comesBackMs = Date.now() + seconds * 1_000;
		setTimeout(() => void this.send(), seconds * 1_000 + 1);
	}

	/** The sentence of a refusal or reason, in the person's language. */
	say(code: string, facts?: Refusal['facts']): string {
		return sayingOf(code, facts, this.parcel?.texts);
	}
}

const KEY = Symbol('phone');

export const layPhone = (): Phone => setContext(KEY, new Phone());

/** The phone, for a screen under `/phone`. */
export const thisPhone = (): Phone => getContext(KEY);
