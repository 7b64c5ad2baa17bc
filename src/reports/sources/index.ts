import type { AnySource } from '../figure.ts';
import { asks } from './asks.ts';
import { cases } from './cases.ts';
import { cells } from './cells.ts';
import { indicators } from './indicators.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { receptions, visits } from './receptions.ts';
import { satisfaction } from './satisfaction.ts';
import { tasks } from './tasks.ts';
import { ledger, villageVotes, works } from './works.ts';

const SOURCES: readonly AnySource[] = [
	cells,
	members,
	meetings,
	tasks,
	asks,
	cases,
	satisfaction,
	receptions,
	visits,
	works,
	villageVotes,
	ledger,
	indicators
];

/** Where a figure is counted, by its name in templates. */
export const SOURCE_OF: ReadonlyMap<string, AnySource> = new Map(
	SOURCES.flatMap((source) => Object.keys(source.figures).map((name) => [name, source] as const))
);
