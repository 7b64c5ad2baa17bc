import pg from 'pg';
import { place } from '#lib/db/place.ts';

/** Channel on which operations say, in their own transaction, what has changed: the key of a room. */
export const CHANNEL = 'coso_live';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

type Told = {
	/** @param key of the room that changed */
	changed: (key: string) => void;
	/** What happened while nobody listened is not known: every room is read again. */
	missed: () => void;
};

/** One connection of this process that listens to the database; it comes back by itself after it was lost. */
export class Listener {
	#told: Told;
	#client: pg.Client | undefined;
	#connecting: Promise<void> | undefined;
	#isEnded = false;

	constructor(told: Told) {
		this.#told = told;
	}

	/** Done once changes reach this process. @throws Error if the database does not answer */
	listening(): Promise<void> {
		if (this.#isEnded) throw new Error('The server is stopping.');
		this.#connecting ??= this.#connect().catch((error) => {
			this.#connecting = undefined;
			throw error;
		});
		return this.#connecting;
	}

	async end(): Promise<void> {
		this.#isEnded = true;
		await this.#client?.end().catch(() => undefined);
	}

	async #connect(): Promise<void> {
		const client = new pg.Client({ connectionString: place().webUrl, keepAlive: true });
		client.on('notification', ({ payload }) => this.#told.changed(payload ?? ''));
		client.on('error', () => undefined);
		await client.connect();
		client.once('end', () => void this.#comeBack());
		await client.query(`listen ${CHANNEL}`);
		this.#client = client;
	}

	async #comeBack(): Promise<void> {
		this.#connecting = undefined;
		for (let wait = FIRST_WAIT_MS; !this.#isEnded; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
			await new Promise((resume) => setTimeout(resume, wait));
			if (this.#isEnded) return;
			try {
				await this.listening();
				this.#told.missed();
				return;
			} catch {
				// The database is still away: the next round asks again.
			}
		}
	}
}
