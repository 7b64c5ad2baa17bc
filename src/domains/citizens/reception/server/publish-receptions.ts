import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { publishBy, whyNotSessionStep } from '../session.ts';
import { readSession, unitOfSession } from './session-row.ts';

/** Puts sessions before the public, all or none. Late ones go out too: late is better than never, and it is said. */
export const publishReceptions = defineCommand({
	name: 'citizens.publish-receptions',
	does: 'Puts sessions of reception before the public, and answers how many are out later than the rule asks.',
	needs: 'grant',
	input: v.strictObject({ sessionIds: v.pipe(v.array(field.id), v.minLength(1, 'input.missing'), v.maxLength(200)) }),
	target: (tx, input) => unitOfSession(tx, input.sessionIds[0]!),
	async run({ tx, target, today, now, record }, { sessionIds }) {
		const ids = [...new Set(sessionIds)];
		let late = 0;
		const known = await tx
			.selectFrom('receptionSession')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('id', 'in', ids)
			.select('id')
			.execute();
		if (known.length < ids.length) return refused({ code: 'access.not-found' });
		for (const id of ids) {
			const session = await readSession(tx, target, id);
			const refusal = whyNotSessionStep('publish', session.state);
			if (refusal) return refused(refusal);
			if (today > publishBy(session.onDay)) late += 1;
		}
		await tx
			.updateTable('receptionSession')
			.set({ state: 'published', publishedAt: now })
			.where('communeId', '=', target.communeId)
			.where('id', 'in', ids)
			.execute();
		record('citizens.receptions-published', { sessionIds: ids, late });
		return done({ published: ids.length, late });
	}
});
