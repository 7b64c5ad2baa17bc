import type { Tx } from '#lib/db/database.ts';

/** Ends every session and token of an account, in the transaction of the command at hand. */
export async function endAccess(tx: Tx, accountId: string): Promise<void> {
	await tx.deleteFrom('session').where('accountId', '=', accountId).execute();
	await tx.deleteFrom('apiToken').where('accountId', '=', accountId).execute();
}
