import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { NoticeCursor } from '../notice-cursor.ts';

export const NOTICES_A_PAGE = 30;

/** The sentence of a notice: `kind` is its key, `subject` fills it. */
type Subject = Record<string, string | number>;

/** One's own, in every commune that one has to do with. */
const own = (tx: Tx, { personId }: Caller) =>
	tx
		.selectFrom('notice')
		.where(sql<boolean>`notice.commune_id = any((select app.communes())::int[])`)
		.where('notice.personId', '=', personId);

/** A page of the person's own notices, the newest first, and how many of all are unread. */
export async function readNoticePage(tx: Tx, caller: Caller, after?: NoticeCursor) {
	const rows = await own(tx, caller)
		.$if(after !== undefined, (query) =>
			query.where((eb) => eb(eb.refTuple('createdAt', 'id'), '<', eb.tuple(after?.at as string, after?.id as string)))
		)
		.select((eb) => ['id', 'kind', 'link', 'createdAt', 'readAt', eb.ref('subject').$castTo<Subject>().as('subject')])
		.orderBy('createdAt', 'desc')
		.orderBy('id', 'desc')
		.limit(NOTICES_A_PAGE + 1)
		.execute();
	const notices = rows.slice(0, NOTICES_A_PAGE);
	const last = notices.at(-1);
	const { unread } = await own(tx, caller)
		.where('readAt', 'is', null)
		.select((eb) => eb.fn.countAll<number>().as('unread'))
		.executeTakeFirstOrThrow();
	return {
		notices,
		unread,
		next: rows.length > NOTICES_A_PAGE && last ? { at: last.createdAt, id: last.id } : undefined
	};
}

/** Where one of the person's own notices leads; undefined if there is none of this id. */
export const readNoticeLink = async (tx: Tx, caller: Caller, id: string): Promise<string | undefined> =>
	(await own(tx, caller).where('id', '=', id).select('link').executeTakeFirst())?.link;
