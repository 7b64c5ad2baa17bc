import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';

/** Failures that are free, before each further one doubles the wait from one second up to fifteen minutes. */
const FREE_FAILURES = 5;
const LONGEST_WAIT_SECONDS = 900;
const FORGET_AFTER_HOURS = 24;

const keyHash = (key: string): Buffer => createHash('sha256').update(key).digest();

/** What is counted: a user name, whether it exists or not, and an address. */
export const throttleKeys = (username: string, address: string): string[] => [`name:${username}`, `address:${address}`];

/** Seconds to wait before another attempt is looked at; 0 when none. */
export const secondsToWait = (keys: string[]): Promise<number> =>
	atGate(async (tx) => {
		const row = await tx
			.selectFrom('signInThrottle')
			.where('keyHash', 'in', keys.map(keyHash))
			.select(sql<number>`ceil(extract(epoch from max(locked_until) - now()))::int`.as('seconds'))
			.executeTakeFirst();
		return Math.max(0, row?.seconds ?? 0);
	});

/** Counts a failure. An address gets four times the patience of a name: an office shares one. */
export const countFailure = (keys: string[]): Promise<unknown> =>
	atGate((tx) => {
		const values = keys.map(
			(key) => sql`(${keyHash(key)}::bytea, ${key.startsWith('address:') ? FREE_FAILURES * 4 : FREE_FAILURES}::int)`
		);
		return sql`
			insert into sign_in_throttle as t (key_hash, failures, last_at)
			select key_hash, 1, now() from (values ${sql.join(values)}) as k (key_hash, free)
			on conflict (key_hash) do update set (failures, last_at, locked_until) = (
			  select n.failures, now(), case when n.failures > k.free
			    then now() + make_interval(secs => least(${LONGEST_WAIT_SECONDS}, power(2, least(n.failures - k.free - 1, 20)))) end
			  from (values ${sql.join(values)}) as k (key_hash, free),
			    lateral (select case when t.last_at < now() - make_interval(hours => ${FORGET_AFTER_HOURS}) then 1 else t.failures + 1 end) as n (failures)
			  where k.key_hash = t.key_hash)`.execute(tx);
	});

export const forgetFailures = (keys: string[]): Promise<unknown> =>
	atGate((tx) => tx.deleteFrom('signInThrottle').where('keyHash', 'in', keys.map(keyHash)).execute());
