import type { RawBuilder } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';

/** A thing on a thread, as its reader may see it. */
export type ThreadThing = {
	id: string;
	title: string;
	/** How it stands: the change of an indicator, the state of a work. */
	note?: string;
	/** Where it is shown under another kind: a document that others rest on is a directive. */
	as?: string;
	/** The unit that it belongs to: what follows from it is tied by whoever may do so there. */
	target: Target;
};

/**
 * A kind of thing that may stand on a thread. Domains declare theirs; `src/thread/server/kinds.ts` gathers them.
 * Its name is the text `thread.kind-<kind>`.
 */
export type ThreadKind = {
	kind: string;
	href: (id: string) => string;
	/** Kinds that a person may say follow from it. */
	leadsTo: readonly string[];
	/** Those of these ids that are in the reader's sight. */
	read: (tx: Tx, ids: readonly string[], communeId: number) => Promise<ThreadThing[]>;
	/** What somebody may choose from, the latest first. */
	choices: (tx: Tx, communeId: number) => Promise<{ id: string; title: string }[]>;
	/** Ties that tables of the domain keep themselves. */
	ties?: readonly KeptTies[];
};

export type KeptTies = {
	from: readonly string[];
	to: readonly string[];
	/** Selects (commune_id, from_kind, from_id, to_kind, to_id), ids as text. */
	rows: RawBuilder<unknown>;
};
