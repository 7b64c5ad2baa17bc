import type { AnySource } from '../figure.ts';
import { cases } from './cases.ts';
import { cells } from './cells.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { receptions, visits } from './receptions.ts';
import { tasks } from './tasks.ts';

const SOURCES: readonly AnySource[] = [cells, members, meetings, tasks, cases, receptions, visits];

/** Where a figure is counted, by its name in templates. */
export const SOURCE_OF: ReadonlyMap<string, AnySource> = new Map(
	SOURCES.flatMap((source) => Object.keys(source.figures).map((name) => [name, source] as const))
);
