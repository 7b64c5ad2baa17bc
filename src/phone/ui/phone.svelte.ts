import { getContext, setContext } from 'svelte';
import { type LockRow, readLock, whyNotByPin } from '../lock/lock.ts';
import { LOCK_RULES } from '../lock/rules.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import { type OpenShelf, openShelf } from '../store/which-shelf.ts';
import type { Store, ToKeep } from '../store/store.ts';
import type { Refusal, Result } from '#lib/result.ts';

/**
 * opening: the disk is being asked; unfit: this browser cannot keep anything; damaged: the store does not open; new: nobody's
 * phone yet; locked: asks for the PIN; sealed: only its owner with signal opens it; open.
 */
export type Stage = 'opening' | 'unfit' | 'damaged' | 'new' | 'locked' | 'sealed' | 'open';

/** This phone, for all of its screens: what is open, what waits. */
export class Phone {
	stage = $state<Stage>('opening');
	/** Why it is sealed. */
	why = $state.raw<Refusal>();
	/** Whose it is; known before the PIN. */
	lock = $state.raw<LockRow>();
	/** Commands that wait; undefined until the disk was asked: never "nothing waits" before. */
	waiting = $state<number>();
	/** Answered commands that a person must look at: parked, quarantined, unfit. */
	toDecide = $state<number>();
	isOnline = $state(true);
	#shelf: OpenShelf | undefined;
	#store: Store | undefined;

	/** Only on an open phone. */
	get store(): Store {
		if (!this.#store) throw new Error('The phone is locked.');
		return this.#store;
	}

	get shelf(): OpenShelf {
		if (!this.#shelf) throw new Error('The phone has no store.');
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
		this.why = this.lock && (await whyNotByPin(shelf.shelf, this.lock, new Date(), LOCK_RULES));
		this.stage = !this.lock ? 'new' : this.why ? 'sealed' : 'locked';
	}

	async opened(store: Store): Promise<void> {
		this.#store = store;
		this.lock = await readLock(this.shelf.shelf);
		await this.count();
		this.stage = 'open';
	}

	async close(): Promise<void> {
		this.#store = undefined;
		this.waiting = undefined;
		this.toDecide = undefined;
		await this.use(this.shelf);
	}

	async count(): Promise<void> {
		const { shelf } = this.shelf;
		this.waiting = (await shelf.all('outbox')).length;
		const settled = await this.store.settled();
		this.toDecide = settled.filter(({ fate }) => fate !== 'done').length;
	}

	/** Records and the commands that led to them; saved once this resolves. Sends as soon as there is signal. */
	async keep(records: readonly ToKeep[], commands: readonly PhoneCommand[] = []): Promise<Result<void>> {
		const kept = await this.store.write(records, commands);
		if (kept.ok) this.waiting = (this.waiting ?? 0) + commands.length;
		return kept;
	}
}

const KEY = Symbol('phone');

export const layPhone = (): Phone => setContext(KEY, new Phone());

/** The phone, for a screen under `/phone`. */
export const thisPhone = (): Phone => getContext(KEY);
