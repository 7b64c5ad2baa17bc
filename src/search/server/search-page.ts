import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchWords } from '../search-words.ts';
import { isSearched, monthsOf, PAGE_ROWS, type Search, type Section, SHORT } from '../sections.ts';
import { findArticles } from './find-articles.ts';
import { findCells } from './find-cells.ts';
import { findConclusions } from './find-conclusions.ts';
import { findMeetings } from './find-meetings.ts';
import { findMembers } from './find-members.ts';
import { findResolutions } from './find-resolutions.ts';
import { findTasks } from './find-tasks.ts';
import { type Asked, seesLifeOf } from './matching.ts';

const NOTHING = { count: 0, rows: [] };

/**
 * What the reader may see of all that the words fit, section by section, one query each; undefined where too little
 * was typed. What somebody said in a meeting is not searched, nor any sensitive field.
 */
export async function readSearchPage(tx: Tx, { communeId }: Caller, search: Search, today: LocalDate) {
	const words = searchWords(search.q);
	if (words.length === 0) return undefined;
	const asked: Asked = {
		communeId,
		words,
		unit: search.unit,
		months: search.period === undefined ? undefined : monthsOf(search.period, today),
		limit: search.only ? PAGE_ROWS : SHORT,
		offset: search.only ? (search.page - 1) * PAGE_ROWS : 0
	};
	const isAsked = (section: Section) => isSearched(search, section);
	return {
		members: isAsked('members') ? await findMembers(tx, asked) : NOTHING,
		cells: isAsked('cells') ? await findCells(tx, asked) : NOTHING,
		meetings: isAsked('meetings') ? await findMeetings(tx, asked) : NOTHING,
		tasks: isAsked('tasks') ? await findTasks(tx, asked, today) : NOTHING,
		resolutions: isAsked('resolutions') ? await findResolutions(tx, asked) : NOTHING,
		conclusions: isAsked('conclusions') ? await findConclusions(tx, asked) : NOTHING,
		articles: isAsked('articles') ? await findArticles(tx, asked) : NOTHING
	};
}

export type Found = NonNullable<Awaited<ReturnType<typeof readSearchPage>>>;

/** The cells that a search can be narrowed to: those whose life the reader sees. */
export const readSearchedCells = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'cell')
		.where('validTo', '>', today)
		.where(seesLifeOf(sql`unit.commune_id`, sql`unit.id`))
		.select(['code', 'name'])
		.orderBy('sortKey')
		.orderBy('code')
		.execute();
