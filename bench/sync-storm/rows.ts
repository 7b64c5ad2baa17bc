import pg from 'pg';

/** Rows that the twenty commands of one phone make, by table. */
const ROWS_OF_A_PHONE: Record<string, number> = { meeting: 1, matter: 2, statement: 8, task: 2 };

/** What is in the database afterwards, against what the phones brought: commands and rows that are lacking, or there too often; and when the last delivery was begun. */
export async function countRows(
	ownerUrl: string,
	commandIds: readonly string[],
	unitCodes: readonly string[]
): Promise<{ lost: number; twice: number; leftInInbox: number; lastAt: Date }> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const count = async (text: string, values: unknown[]): Promise<number> =>
			Number((await client.query(text, values)).rows[0].count);
		let lost = 0;
		let twice = 0;
		const compare = (found: number, expected: number) => {
			lost += Math.max(expected - found, 0);
			twice += Math.max(found - expected, 0);
		};
		compare(
			await count('select count(*) from command_log where id = any($1::uuid[])', [commandIds]),
			commandIds.length
		);
		compare(
			await count('select count(*) from audit_entry where command_id = any($1::uuid[])', [commandIds]),
			commandIds.length
		);
		for (const [table, each] of Object.entries(ROWS_OF_A_PHONE))
			compare(
				await count(`select count(*) from ${table} t join unit u on u.id = t.unit_id where u.code = any($1::text[])`, [
					unitCodes
				]),
				each * unitCodes.length
			);
		const leftInInbox = await count('select count(*) from phone_delivery', []);
		const last = await client.query('select max(at) as at from command_log where id = any($1::uuid[])', [commandIds]);
		return { lost, twice, leftInInbox, lastAt: new Date(last.rows[0].at) };
	} finally {
		await client.end();
	}
}
