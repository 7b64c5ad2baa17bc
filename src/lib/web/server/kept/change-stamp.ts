import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** Another text after every command, as each is a link of its commune's audit chain, and on another day. */
export const changeStamp = (): Promise<string> =>
	atGate(async (tx) => {
		const { rows } = await sql<{ links: string }>`select coalesce(sum(seq), 0) as links from audit_head`.execute(tx);
		return `${dayInVietNam(new Date())} ${rows[0]!.links}`;
	});
