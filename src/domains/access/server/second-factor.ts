import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';

export async function hasSecondFactor(tx: Tx, caller: Caller): Promise<boolean> {
	const account = await tx
		.selectFrom('account')
		.where('id', '=', caller.accountId)
		.select('hasSecondFactor')
		.executeTakeFirst();
	return account?.hasSecondFactor ?? false;
}
