import * as v from 'valibot';
import { type AnyCommand, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attentionRules, whyNotContact } from '../attention.ts';

export const noteContact = defineCommand({
	name: 'membership.note-contact',
	does: 'Notes that the cell spoke to a member who works away, with facts alone, and when to call again.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		on: field.day,
		nextOn: v.optional(v.nullable(field.day), null),
		note: v.optional(field.text(500), '')
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run({ tx, target, caller, today, now, commandId, record }, { memberId, on, nextOn, note }) {
		const { activity } = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('id', '=', memberId)
			.select('activity')
			.executeTakeFirstOrThrow();
		const again = nextOn ?? addDays(on, ruleSetInForce(attentionRules, today).parameters.contactEveryDays);
		const refusal = whyNotContact({ activity, on, nextOn: again }, today);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('awayContact')
			.values({ ...target, id, memberId, onDay: on, nextOn: again, note, byName: caller.name, at: now })
			.execute();
		record('membership.contact-noted', { memberId, on, nextOn: again });
		return done({ id });
	}
});

export const commands: readonly AnyCommand[] = [noteContact];
