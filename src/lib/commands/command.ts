import type * as v from 'valibot';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Result } from '#lib/result.ts';

/** The unit that a command is about: rights are asked for it, and its commune's audit chain takes the entry. */
export type Target = { unitId: string; communeId: number };

/** What an operation works with: one transaction, one person, one moment. */
export type Act = {
	tx: Tx;
	caller: Caller;
	target: Target;
	commandId: string;
	now: Date;
	/** The day in Viet Nam at `now`. */
	today: LocalDate;
	/** Notes what changed, for the audit chain. `facts` must hold nothing that a right of its own protects. */
	record: (event: string, facts: Record<string, unknown>) => void;
	/** Leaves work outside the database for when the command stands in it; a command that does not take effect leaves none. */
	afterwards: (work: () => void) => void;
};

/** The shape of an input as people and other systems may send it. */
export type InputSchema = v.GenericSchema<Record<string, unknown>>;

/** One named change. Forms, API, phone, imports and the command line all go through it. */
export type Command<S extends InputSchema = InputSchema, V = unknown> = {
	/** `<domain>.<verb-noun>` */
	name: string;
	/** One English sentence for the API description. */
	does: string;
	input: S;
	/** 'self': about the caller's own account, needs no grant. 'grant': needs one that reaches the target's unit. */
	needs: 'grant' | 'self';
	/** Keys of the input that are never hashed, logged or kept: a password. */
	secrets?: readonly string[];
	/** Keys of the value that are told once and never kept: a temporary password. A replay answers them with null. */
	secretAnswers?: readonly string[];
	/** Finds the unit; undefined if it is not there or not in the caller's sight. */
	target: (tx: Tx, input: v.InferOutput<S>, caller: Caller) => Promise<Target | undefined>;
	run: (act: Act, input: v.InferOutput<S>) => Promise<Result<V>>;
	/** Works out again what was told once and not kept, for the same command asked again; what it leaves out stays null. */
	recall?: (tx: Tx, commandId: string, input: v.InferOutput<S>) => Promise<Result<Partial<V>>>;
};

export const defineCommand = <S extends InputSchema, V>(command: Command<S, V>): Command<S, V> => command;

/** Any command, for lists that hold all of them. */
// biome-ignore lint/suspicious/noExplicitAny: a list of commands forgets their input types on purpose; execute() parses first.
export type AnyCommand = Command<any, any>;
