import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Holding, may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { GRANTS } from '#house/cards.ts';
import { COMMANDS } from '#house/commands.ts';
import { AREAS } from '#lib/card.ts';
import { kyselyOn, poolOf } from '#lib/db/database.ts';
import { scopeStatements } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { faultsOfTables, rowOf, seedRow, tenantTables } from './tables.ts';
import { callerOf, WORLD, type WorldPerson } from './world.ts';

/**
 * The permission walk: what the grants say, asked of the rule and of the database,
 * for those who may, someone beside, someone above, a member of another commune and a stranger.
 */
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
	database = await freshDatabase();
	client = new pg.Client({ connectionString: database.webUrl, pipeline: true });
	await client.connect();
});
afterAll(async () => {
	await client?.end();
	await database?.close();
});

const TODAY = '2026-11-22';
const UNITS = Object.values(WORLD.units);
const owner = () => poolOf(database.ownerUrl);

/** Works inside a person's transaction for one command, and leaves nothing behind. */
async function within<T>(person: WorldPerson, command: string, work: () => Promise<T>): Promise<T> {
	await client.query(`begin; ${scopeStatements(callerOf(person), command, TODAY)}`);
	try {
		return await work();
	} finally {
		await client.query('rollback');
	}
}

/** Which units the database opens to a person in an area; with commands, for each of them. */
async function openedTo(person: WorldPerson, asked: { area: string; command?: string }[]): Promise<Set<string>[]> {
	const each = asked.map(
		({ area, command = '' }) => `begin; ${scopeStatements(callerOf(person), command, TODAY)};
			select id from unit where commune_id = any(app.wide('${area}')) or id = any(app.units('${area}')); rollback;`
	);
	const answers = (await client.query(each.join(''))) as unknown as pg.QueryResult<{
		id?: string;
	}>[];
	const opened = answers.filter(({ fields }) => fields?.[0]?.name === 'id');
	expect(opened).toHaveLength(asked.length);
	return opened.map(({ rows }) => new Set(rows.map(({ id }) => id!)));
}

/** Where the database and the grants do not say the same, one line each. */
const differing = (opened: Set<string>, holdings: readonly Holding[], action: string): string[] =>
	UNITS.filter(({ id, communeId }) => opened.has(id) !== may(holdings, action, { unitId: id, communeId })).map(
		({ name }) => `${action} in ${name}`
	);

const holdingsOf = (person: WorldPerson) =>
	within(person, '', () => readHoldings(kyselyOn(client), callerOf(person), TODAY));

describe.each(WORLD.people)('%s', (person) => {
	test('may see in the database what the grants say', async () => {
		const holdings = await holdingsOf(person);
		const opened = await openedTo(
			person,
			AREAS.map((area) => ({ area }))
		);
		expect(AREAS.flatMap((area, index) => differing(opened[index]!, holdings, `read:${area}`))).toEqual([]);
	});

	test('may write with every command what the grants say', async () => {
		const holdings = await holdingsOf(person);
		const opened = await openedTo(
			person,
			COMMANDS.map(({ name: command }) => ({ area: 'write', command }))
		);
		expect(COMMANDS.flatMap(({ name }, index) => differing(opened[index]!, holdings, name))).toEqual([]);
	});
});

test('somebody may, and somebody may not: the walk is not empty', async () => {
	const secretary = await holdingsOf('cellSecretary');
	const [cell, beside] = [WORLD.units.cell, WORLD.units.besideCell].map(({ id, communeId }) => ({
		unitId: id,
		communeId
	}));
	expect(may(secretary, 'meetings.plan-meeting', cell!)).toBe(true);
	expect(may(secretary, 'meetings.plan-meeting', beside!)).toBe(false);
	expect(await holdingsOf('stranger')).toEqual([]);
});

describe('grants and commands', () => {
	const granted = new Set(
		GRANTS.flatMap(({ may: actions }) => actions).filter((action) => !action.startsWith('read:'))
	);

	test('every command that a grant names can be asked for', () => {
		const known = new Set(COMMANDS.map(({ name }) => name));
		expect([...granted].filter((name) => !known.has(name))).toEqual([]);
	});

	test('every command that needs a grant has one', () => {
		const needing = COMMANDS.filter(({ needs }) => needs === 'grant').map(({ name }) => name);
		expect(needing.filter((name) => !granted.has(name))).toEqual([]);
	});

	test('no command about the own account is granted to a post', () => {
		const own = COMMANDS.filter(({ needs }) => needs === 'self').map(({ name }) => name);
		expect(own.filter((name) => granted.has(name))).toEqual([]);
	});

	test('no two commands have one name', () => {
		const names = COMMANDS.map(({ name }) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});
});

describe('tables', () => {
	test('are closed by policies, without triggers, with the commune first in every key', async () => {
		expect(await faultsOfTables(owner())).toEqual([]);
	});

	test('that somebody adds without a policy are found', async () => {
		await owner().query('create table left_open (id uuid primary key, commune_id int not null)');
		const faults = await faultsOfTables(owner());
		await owner().query('drop table left_open');
		expect(faults).toEqual([
			'left_open: left_open_pkey does not begin with commune_id',
			'left_open: left_open_pkey does not begin with commune_id',
			'left_open: no policy',
			'left_open: row-level security is not enabled and forced'
		]);
	});
});

describe('the rows of a cell', () => {
	/** One row of the cell in every table of a commune's life, whatever else the table asks for. */
	beforeAll(async () => {
		for (const table of await tenantTables(owner())) await seedRow(owner(), table, WORLD.units.cell);
	});

	/**
	 * The head of the audit chain is seen by everyone of the commune, since each of their commands adds to it; and so is
	 * what the commune issues to all its cells, and what its villages are measured by.
	 */
	const COMMON = [
		'audit_head',
		'issued_theme',
		'indicator_frame',
		'indicator_threshold',
		'indicator_period',
		'own_criteria',
		'movement',
		'campaign',
		'study_topic',
		'evaluation_round',
		'inspection_draw',
		'fee_setting',
		'congress'
	];
	/** Ledgers that every command of the commune's people adds to. */
	const LEDGERS = ['audit_entry', 'audit_head', 'command_log', 'sensitive_read'];
	const strongest = ['', 'members.import-roll', 'direction.create-task', 'meetings.plan-meeting', 'access.give-post'];

	/** How many rows a statement reaches; none where the role may not even try. */
	async function reached(statement: string): Promise<number> {
		const tried = [`savepoint try`, statement, `rollback to savepoint try`].map((sql) => client.query(sql));
		const [, answer] = await Promise.allSettled(tried);
		if (answer!.status === 'fulfilled') return answer!.value.rowCount ?? 0;
		if (answer!.reason.code !== '42501') throw answer!.reason;
		return 0;
	}

	const plainRows = new Map<string, ReturnType<typeof rowOf>>();
	const plainRow = (table: string) => {
		if (!plainRows.has(table)) plainRows.set(table, rowOf(owner(), table, WORLD.units.cell));
		return plainRows.get(table)!;
	};

	async function walk(person: WorldPerson, exceptions: { reads: string[]; adds: string[] }): Promise<string[]> {
		const found: string[] = [];
		const tables = await tenantTables(owner());
		for (const command of strongest)
			await within(person, command, async () => {
				for (const table of tables) {
					const where = `commune_id = ${WORLD.units.cell.communeId} and unit_id = '${WORLD.units.cell.id}'`;
					const row = await plainRow(table);
					if (!exceptions.reads.includes(table) && (await reached(`select 1 from ${table} where ${where}`)) > 0)
						found.push(`${table}: read`);
					if (!exceptions.adds.includes(table)) {
						if ((await reached(`insert into ${table} (${row.columns}) values (${row.values})`)) > 0)
							found.push(`${table}: added to with ${command}`);
						const change = `update ${table} set commune_id = commune_id returning commune_id, unit_id`;
						if ((await reached(`with r as (${change}) select from r where ${where}`)) > 0)
							found.push(`${table}: changed with ${command}`);
					}
					const removal = `delete from ${table} returning commune_id, unit_id`;
					if ((await reached(`with r as (${removal}) select from r where ${where}`)) > 0)
						found.push(`${table}: removed with ${command}`);
				}
			});
		return found;
	}

	const rowsOfCell = async (table: string): Promise<number> =>
		(await owner().query(`select from ${table} where unit_id = $1`, [WORLD.units.cell.id])).rowCount ?? 0;

	test('are there', async () => {
		const tables = await tenantTables(owner());
		expect(tables.length).toBeGreaterThan(20);
		for (const table of tables) expect(await rowsOfCell(table), table).toBeGreaterThan(0);
	});

	test.each(['otherMember', 'otherClerk'] as const)('are out of reach for %s, of another commune', async (person) => {
		expect(await walk(person, { reads: [], adds: [] })).toEqual([]);
	});

	test('are out of reach for a stranger of the same commune, who has an account and nothing else', async () => {
		expect(await walk('stranger', { reads: COMMON, adds: LEDGERS })).toEqual([]);
	});

	test('are out of reach for a member of the cell beside', async () => {
		expect(await walk('besideMember', { reads: COMMON, adds: LEDGERS })).toEqual([]);
	});

	test('of its life are seen by its members and the office, and not those that need a right of their own', async () => {
		const seenBy = (person: WorldPerson, table: string) =>
			within(person, '', () => reached(`select 1 from ${table} where unit_id = '${WORLD.units.cell.id}'`));
		for (const person of ['member', 'clerk', 'cellSecretary'] as const)
			expect(await seenBy(person, 'meeting'), person).toBe(1);
		// Their own row alone.
		expect(await seenBy('member', 'member_private')).toBe(1);
		expect(await seenBy('cellSecretary', 'member_private')).toBeGreaterThan(5);
		expect(await seenBy('clerk', 'audit_entry')).toBe(0);
		expect(await seenBy('inspectionHead', 'audit_entry')).toBe(1);
		expect(await seenBy('administrator', 'meeting')).toBe(0);
		expect(await seenBy('administrator', 'statement')).toBe(0);
	});
});

describe('somebody before sign-in', () => {
	test('sees accounts, sessions and names of units, and not one row of a commune’s life', async () => {
		await client.query('begin; set local role app_gate');
		// The last link of the audit chain is published on the portal.
		for (const table of (await tenantTables(owner())).filter((name) => name !== 'audit_head')) {
			await client.query('savepoint try');
			const seen = await client.query(`select 1 from ${table}`).then(
				({ rowCount }) => rowCount,
				(error) => error.code
			);
			await client.query('rollback to savepoint try');
			expect(seen, table).toBe('42501');
		}
		await client.query('rollback');
	});
});
