import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { monthOf } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { publishedBlocks } from '../blocks.ts';
import { trendRules } from '../trend-rules.ts';
import { countMonth } from './count-month.ts';

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'input.date-impossible'));

const readMonth = ({ tx, target }: Act, of: string) =>
	tx
		.selectFrom('trendMonth')
		.where('communeId', '=', target.communeId)
		.where('month', '=', of)
		.select(['withdrawnWhy'])
		.forUpdate()
		.executeTakeFirst();

const setWithdrawn = ({ tx, target }: Act, of: string, withdrawnWhy: string) =>
	tx
		.updateTable('trendMonth')
		.set({ withdrawnWhy })
		.where('communeId', '=', target.communeId)
		.where('month', '=', of)
		.execute();

/**
 * Publishes a month that is over, in groups that hide everybody. What was published once is never counted anew: taken back
 * and published again it says the same.
 */
export const publishTrends = defineCommand({
	name: 'citizens.publish-trends',
	does: 'Publishes how many cases came in a month that is over, by topic and village, in groups large enough to hide everybody.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, month }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { month: of }) {
		const { tx, target, caller, today, now, record } = act;
		if (of >= monthOf(today)) return refused({ code: 'citizens.trend-month-not-over' });
		const rules = findRuleSet(trendRules, `${of}-01`);
		if (!rules) return refused({ code: 'citizens.trend-no-rules' });
		const before = await readMonth(act, of);
		if (before && !before.withdrawnWhy) return refused({ code: 'citizens.trend-is-published' });
		if (before) await setWithdrawn(act, of, '');
		else {
			const cells = await countMonth(tx, target.communeId, of, rules.parameters.leastHouseholds);
			const blocks = JSON.stringify(publishedBlocks(cells, rules.parameters));
			await tx
				.insertInto('trendMonth')
				.values({ ...target, month: of, blocks, ruleSetId: ruleSetId(rules), byName: caller.name, at: now })
				.execute();
		}
		record('citizens.trends-published', { month: of });
		return done({ month: of });
	}
});

/** Takes a month off the portal; its groups stay as they are. */
export const withdrawTrends = defineCommand({
	name: 'citizens.withdraw-trends',
	does: 'Takes the figures of a month off the portal with a reason; published again they are the same.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, month, reason: field.filled(300) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { month: of, reason }) {
		const before = await readMonth(act, of);
		if (!before || before.withdrawnWhy) return refused({ code: 'citizens.trend-not-published' });
		await setWithdrawn(act, of, reason);
		act.record('citizens.trends-withdrawn', { month: of });
		return done({ month: of });
	}
});
