/** One thing that a person did on this phone. The server carries it out under the same id, name and input. */
export type PhoneCommand = {
	/** UUIDv7, made here: the server answers a second delivery of it with the first answer. */
	id: string;
	/** As the server calls it, for example 'meetings.record-vote'. */
	name: string;
	input: Record<string, unknown>;
	/** When it was done: the phone's clock, set right by what the server's said last. RFC 3339. */
	at: string;
};

/** A command that waits. They go out in the order of `seq`, which the store gives. */
export type OutboxEntry = PhoneCommand & { seq: number };

/**
 * What the server says became of a command. parked: refused because things had moved on, a person decides; quarantined: the
 * device was revoked; unfit: the server does not understand it. Only what is done has left the person's hands.
 */
export type FateKind = 'done' | 'parked' | 'quarantined' | 'unfit';

/** The server's answer to one command; `text` says the refusal in the person's language. */
export type Fate = {
	id: string;
	fate: FateKind;
	value?: unknown;
	refusal?: { code: string; facts?: Record<string, string | number>; text: string };
	/** Texts that stood in the office where a parked command would have written over them, by their names in its input. */
	standing?: Record<string, string>;
};

/** A command whose fate is known, as the phone goes on showing it. Without `input` once it is done. */
export type Settled = Omit<PhoneCommand, 'input'> & {
	input?: Record<string, unknown>;
	fate: FateKind;
	refusal?: Fate['refusal'];
	standing?: Fate['standing'];
	/** When the answer came. */
	settledAt: string;
};
