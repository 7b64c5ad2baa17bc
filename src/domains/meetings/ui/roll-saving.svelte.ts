import type { Call } from './roll-entries.ts';

/** Sends calls; answers with the reason where they were refused, throws where nothing came back. */
export type SendCalls = (calls: Call[]) => Promise<string | undefined>;

/**
 * Calls that were pressed and are on their way: they show at once, go out one batch after the other, and stay here
 * until they are saved, also while there is no connection.
 */
export class RollSaving {
	/** By member, laid over the roll. */
	calls = $state<Record<string, Call>>({});
	state = $state<'untouched' | 'sending' | 'saved' | 'lost'>('untouched');
	refusal = $state<string>();
	#send: SendCalls;
	#isSending = false;

	constructor(send: SendCalls) {
		this.#send = send;
	}

	add(calls: Call[]): void {
		for (const call of calls) this.calls[call.memberId] = call;
		if (calls.length > 0) void this.sendAll();
	}

	async sendAll(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		this.state = 'sending';
		try {
			for (let batch = Object.values(this.calls); batch.length > 0; batch = Object.values(this.calls)) {
				this.refusal = await this.#send(batch);
				for (const call of batch) if (this.calls[call.memberId] === call) delete this.calls[call.memberId];
			}
			this.state = 'saved';
		} catch {
			this.state = 'lost';
		}
		this.#isSending = false;
	}
}
