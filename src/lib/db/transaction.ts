import pg from 'pg';
import type { LocalDate } from '#lib/local-date.ts';
import type { Caller } from './caller.ts';
import { gatePool, kyselyOn, phonesPool, senderPool, type Tx, webPool } from './database.ts';
import { markReading } from './once-a-reading.ts';

/** A transaction held open by its owner, who must end it. */
export type OpenTransaction = {
	tx: Tx;
	first: pg.QueryResult[];
	/** Several statements without parameters, in one round trip. */
	say: (statements: string) => Promise<pg.QueryResult[]>;
	end: (how: 'commit' | 'rollback') => Promise<void>;
};

/**
 * Opens a transaction with one round trip: role, scope and whatever must be read first go together.
 * @param opening statements without parameters; values in them must be quoted by `pg.escapeLiteral`
 */
async function open(mode: 'read only' | 'read write', opening: string, pool: pg.Pool): Promise<OpenTransaction> {
	const client = await pool.connect();
	try {
		const first = (await client.query(`begin ${mode}; ${opening}`)) as unknown as pg.QueryResult[];
		return {
			tx: kyselyOn(client),
			first,
			say: async (statements) => (await client.query(statements)) as unknown as pg.QueryResult[],
			async end(how) {
				try {
					await client.query(how);
					client.release();
				} catch (error) {
					client.release(error as Error);
					throw error;
				}
			}
		};
	} catch (error) {
		client.release(error as Error);
		throw error;
	}
}

/** Role and scope of a person's transaction; with a command, what that command may write. */
export function scopeStatements(
	caller: Pick<Caller, 'personId' | 'communeId'>,
	command: string,
	today: LocalDate
): string {
	return `set local role app_member; ${beginStatement(caller, command, today)}`;
}

function beginStatement(caller: Pick<Caller, 'personId' | 'communeId'>, command: string, today: LocalDate): string {
	const values = [caller.personId, command, today].map((value) => pg.escapeLiteral(value));
	return `select app.begin(${values[0]}, ${Math.trunc(caller.communeId)}, ${values[1]}, ${values[2]})`;
}

/** For the next command of the same person in the same transaction: nothing stays of what the one before might write. */
export const nextCommandStatements = (caller: Caller, command: string, today: LocalDate): string =>
	`select set_config('app.wide_write', '{}', true), set_config('app.units_write', '{}', true); ${beginStatement(caller, command, today)}`;

/** A transaction that only reads, as this person. */
export async function openReading(caller: Caller, today: LocalDate, pool = webPool()): Promise<OpenTransaction> {
	const reading = await open('read only', scopeStatements(caller, '', today), pool);
	markReading(reading.tx);
	return reading;
}

/** A transaction that writes, as this person with this command. */
export const openWriting = (
	caller: Caller,
	command: string,
	today: LocalDate,
	then = '',
	pool = webPool()
): Promise<OpenTransaction> => open('read write', `${scopeStatements(caller, command, today)}; ${then}`, pool);

async function within<T>(transaction: OpenTransaction, work: (tx: Tx) => Promise<T>): Promise<T> {
	let value: T;
	try {
		value = await work(transaction.tx);
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
	await transaction.end('commit');
	return value;
}

/** Reads as this person, in one transaction. */
export const readAs = async <T>(caller: Caller, today: LocalDate, work: (tx: Tx) => Promise<T>): Promise<T> =>
	within(await openReading(caller, today), work);

/** Works before anybody is known: accounts and sessions alone are in sight. */
export const atGate = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
	within(await open('read write', 'set local role app_gate', gatePool()), work);

/** Works as the sender of notices: notices, choices and deliveries of everyone are in sight, and nothing else. */
export const asSender = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
	within(await open('read write', 'set local role app_sender', senderPool()), work);

/** Works as those who answer phones: devices, what they brought and whose they are, and nothing of anybody's life. */
export const asPhones = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
	within(await open('read write', 'set local role app_phones', phonesPool()), work);
