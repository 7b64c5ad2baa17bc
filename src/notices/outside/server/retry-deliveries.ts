import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done } from '#lib/result.ts';
import defaults from '../defaults.json' with { type: 'json' };

/** After the mail server was put right: what failed or was given up, and is not too old, leaves now. */
export const retryDeliveries = defineCommand({
	name: 'notices.retry-deliveries',
	does: 'Sends messages of a commune that failed or were given up once more, now; those that are too old stay given up.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode }),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, now, record }) {
		const since = new Date(now.getTime() - defaults.tooOldHours * 3_600_000).toISOString();
		const { numUpdatedRows } = await tx
			.updateTable('delivery')
			.set({ state: 'waiting', attempts: 0, nextAt: now, endedAt: null })
			.where('communeId', '=', target.communeId)
			.where('state', 'in', ['failed', 'given-up'])
			.where('createdAt', '>', since)
			.executeTakeFirst();
		const retried = Number(numUpdatedRows);
		record('notices.deliveries-retried', { retried });
		return done({ retried });
	}
});
