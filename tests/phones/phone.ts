import { basedOn, type CellOnPhone, carryOut } from '#domains/meetings/phone/index.ts';
import { readCellForPhone } from '#domains/meetings/phone/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import type { FatesTold } from '#house/phone/inbox/fates-told.ts';
import { hear } from '#house/phone/inbox/hear.ts';
import { carryOutNext } from '#house/phone/inbox/server/carry-out.ts';
import { takeIn } from '#house/phone/inbox/server/take-in.ts';
import { tellFates } from '#house/phone/inbox/server/tell-fates.ts';
import { takeOver } from '#house/phone/handover/take-over.ts';
import type { PhoneCommand } from '#house/phone/outbox/command.ts';
import { cellKey } from '#house/phone/parcel/parcel.ts';
import { keepParcel } from '#house/phone/parcel/take-along.ts';
import { emptyDisk, memoryShelf } from '#house/phone/store/memory-shelf.ts';
import type { Shelf } from '#house/phone/store/shelf.ts';
import { openStore, type Store } from '#house/phone/store/store.ts';
import { sealerOf } from '#house/phone/store/seal.ts';
import type { OutboxAnswer } from '#house/phone/sync/ask.ts';
import { flush } from '#house/phone/sync/flush.ts';
import { receive } from '#house/phone/sync/server/receive.ts';

/** What happens to a phone in the middle of a write. full: the device has no room left. */
export type Fault = 'none' | 'killed-before' | 'killed-after' | 'full';

/** What a line does to a delivery. busy: the office takes it in and carries it out later; and with its answer lost. */
export type Line = 'whole' | 'request-lost' | 'answer-lost' | 'twice' | 'earlier-again' | 'busy' | 'busy-answer-lost';

class Killed extends Error {}

const NO_SIGNAL = refused({ code: 'phone.no-signal' });

const PARCEL = { takenAt: '', person: { personId: '', name: '' }, ruleSets: [], texts: {} };
const OF_CELL = { communeId: 0, posts: [], photos: {}, papers: [], themes: [] };

/** The cell as the server would let this person take it along now. */
export function readCell(caller: Caller, unitId: string): Promise<CellOnPhone | undefined> {
	const today = dayInVietNam(new Date());
	return readAs(caller, today, (tx) => readCellForPhone(tx, caller, unitId, today));
}

/** A phone as its person has it in hand: the real store, rules and outbox over a disk in memory, and the real server. */
export class ModelPhone {
	readonly owner: Caller;
	readonly deviceId: string;
	/** Days by which its clock is ahead. */
	skewDays = 0;
	/** What the screen said was saved. */
	readonly acknowledged: PhoneCommand[] = [];
	/** Those and what was tapped as the app was killed: nobody knows whether it was saved. */
	readonly tapped: PhoneCommand[] = [];
	readonly #token: string;
	readonly #unitId: string;
	readonly #disk = emptyDisk();
	readonly #key: CryptoKey;
	#store: Store;
	#fault: Fault = 'none';
	#lastDelivery: readonly PhoneCommand[] = [];
	#nowMs = 0;
	/** Whether the inbox ever held something of this phone. */
	wasTakenIn = false;

	private constructor(owner: Caller, device: { deviceId: string; token: string }, unitId: string, key: CryptoKey) {
		this.owner = owner;
		this.deviceId = device.deviceId;
		this.#token = device.token;
		this.#unitId = unitId;
		this.#key = key;
		this.#store = this.#opened();
	}

	static async begin(owner: Caller, device: { deviceId: string; token: string }, unitId: string): Promise<ModelPhone> {
		const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
		const phone = new ModelPhone(owner, device, unitId, key);
		await phone.takeAlong();
		return phone;
	}

	/** What a killed app finds when it is started again. */
	#opened(): Store {
		const shelf = memoryShelf(this.#disk);
		const write: Shelf['write'] = async (changes) => {
			const fault = this.#fault;
			this.#fault = 'none';
			if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
			if (fault === 'killed-before') throw new Killed();
			const answer = await shelf.write(changes);
			if (fault === 'killed-after') throw new Killed();
			return answer;
		};
		return openStore({ ...shelf, write }, sealerOf(this.#key));
	}

	/** Takes the cell along anew; undefined where the person has no business there any more. */
	async takeAlong(): Promise<CellOnPhone | undefined> {
		const cell = await readCell(this.owner, this.#unitId);
		if (cell) await keepParcel(this.#store, { ...PARCEL, cells: [{ ...OF_CELL, cell }] });
		return cell;
	}

	/** What the screens of this phone show. */
	cell = async (): Promise<CellOnPhone> => (await this.#store.read<CellOnPhone>(cellKey(this.#unitId)))!.value;

	/** Keeps a command that is about no record of the phone: a decision on parked work. */
	async keep(name: string, input: Record<string, unknown>): Promise<string> {
		const command = { id: newId(), name, input, at: this.#clock().toISOString() };
		if ((await this.#store.write([], [command])).ok) this.acknowledged.push(command);
		return command.id;
	}

	/** A tap: the rules answer, then record and command are written together, then the screen says "saved". */
	async tap(
		make: (cell: CellOnPhone) => { name: string; input: Record<string, unknown> },
		fault: Fault
	): Promise<void> {
		const kept = await this.#store.read<CellOnPhone>(cellKey(this.#unitId));
		if (!kept) return;
		const { name, input } = make(kept.value);
		const whole = { ...input, ...basedOn(kept.value, name, input) };
		const command: PhoneCommand = { id: newId(), name, input: whole, at: this.#clock().toISOString() };
		const after = carryOut(kept.value, command);
		if (!after.ok) return;
		this.tapped.push(command);
		this.#fault = fault;
		try {
			const record = { key: cellKey(this.#unitId), value: after.value, revision: kept.revision };
			if ((await this.#store.write([record], [command])).ok) this.acknowledged.push(command);
		} catch (error) {
			if (!(error instanceof Killed)) throw error;
			this.#store = this.#opened();
		}
	}

	/** Shows what waits to another phone in the room. */
	async handOver(other: ModelPhone): Promise<void> {
		const kept = await other.#store.read<CellOnPhone>(cellKey(this.#unitId));
		if (!kept) return;
		const known = new Set([...(await other.#store.waiting()), ...(await other.#store.settled())].map(({ id }) => id));
		const commands = (await this.#store.waiting()).map(({ seq: _, ...command }) => command);
		const { cell, taken } = takeOver(kept.value, commands, known, carryOut);
		const record = { key: cellKey(this.#unitId), value: cell, revision: kept.revision };
		if (taken.length > 0 && (await other.#store.write([record], taken)).ok) other.acknowledged.push(...taken);
	}

	/** Asks what became of what was taken in, as if the time for it had come, and sends what waits, over such a line. */
	async send(line: Line): Promise<void> {
		const isLost = line === 'answer-lost' || line === 'busy-answer-lost';
		const isBusy = line === 'busy' || line === 'busy-answer-lost';
		this.#nowMs += 86_400_000;
		const heard = await hear(
			this.#store,
			async (kept) => {
				if (line === 'request-lost') return NO_SIGNAL;
				if (line === 'twice') await this.#ask(kept);
				const answer = await this.#ask(kept);
				return isLost ? NO_SIGNAL : answer;
			},
			this.#nowMs
		);
		if (!heard.ok) return;
		const send = async (commands: readonly PhoneCommand[]) => {
			if (line === 'request-lost') return NO_SIGNAL;
			if (line === 'earlier-again' && this.#lastDelivery.length > 0) await this.#deliver(this.#lastDelivery, isBusy);
			if (line === 'twice') await this.#deliver(commands, isBusy);
			const answer = await this.#deliver(commands, isBusy);
			this.#lastDelivery = commands;
			return isLost ? NO_SIGNAL : answer;
		};
		await flush(this.#store, send, this.#nowMs);
	}

	/** What `/api/v1/phone/outbox` does, where it is or is not busy. */
	async #deliver(commands: readonly PhoneCommand[], isBusy: boolean): Promise<Result<OutboxAnswer>> {
		const now = new Date();
		const device = await this.#atHand(now);
		const said = { clock: now.toISOString(), isRevoked: device.isRevoked };
		if (!isBusy && !device.hasWaiting) return done({ ...said, fates: await receive(device, commands, now) });
		this.wasTakenIn = true;
		const body = { device: this.deviceId, clock: this.#clock().toISOString(), commands };
		const afterSeconds = await takeIn(device, { bytes: Buffer.from(JSON.stringify(body)), commands });
		return done({ ...said, fates: [], taken: commands.length, afterSeconds });
	}

	async #ask(heard: readonly string[]): Promise<Result<FatesTold>> {
		const now = new Date();
		const device = await this.#atHand(now);
		return done({
			clock: now.toISOString(),
			isRevoked: device.isRevoked,
			...(await tellFates(device, heard))
		});
	}

	async #atHand(now: Date) {
		const request = new Request('http://phone', { headers: { authorization: `Bearer ${this.#token}` } });
		const device = await deviceAtHand(request, now, this.#clock());
		if (!device) throw new Error('the phone is a stranger');
		return device;
	}

	/** The office carries out one delivery of this phone that lies in the inbox; false where none does. */
	carriedOut = (): Promise<boolean> => carryOutNext(new Date(), this.deviceId);

	/** The server is killed after it carried these out of the inbox, and before it noted what became of them. */
	async carriedOutAndKilled(commands: readonly PhoneCommand[]): Promise<void> {
		const now = new Date();
		await receive(await this.#atHand(now), commands, now);
	}

	waiting = async (): Promise<number> => (await this.#store.waiting()).length;
	settled = () => this.#store.settled();

	#clock = (): Date => new Date(Date.now() + this.skewDays * 86_400_000);
}
