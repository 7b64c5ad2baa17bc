import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchWords } from '../search-words.ts';
import { LONG, type Search, type Section, SHORT } from '../sections.ts';
import { findCells } from './find-cells.ts';
import { findMeetings } from './find-meetings.ts';
import { findMembers } from './find-members.ts';
import { findResolutions } from './find-resolutions.ts';
import { findTasks } from './find-tasks.ts';

const NOTHING = { count: 0, rows: [] };

/**
 * What the reader may see of all that the words fit, section by section, one query each; undefined where too little
 * was typed. What somebody said in a meeting is not searched, nor any sensitive field.
 */
export async function readSearchPage(tx: Tx, { communeId }: Caller, { q, only }: Search, today: LocalDate) {
	const words = searchWords(q);
	if (words.length === 0) return undefined;
	const asked = { communeId, words, limit: only ? LONG : SHORT };
	const isAsked = (section: Section) => only === undefined || only === section;
	return {
		members: isAsked('members') ? await findMembers(tx, asked) : NOTHING,
		cells: isAsked('cells') ? await findCells(tx, asked) : NOTHING,
		meetings: isAsked('meetings') ? await findMeetings(tx, asked) : NOTHING,
		tasks: isAsked('tasks') ? await findTasks(tx, asked, today) : NOTHING,
		resolutions: isAsked('resolutions') ? await findResolutions(tx, asked) : NOTHING
	};
}

export type Found = NonNullable<Awaited<ReturnType<typeof readSearchPage>>>;
