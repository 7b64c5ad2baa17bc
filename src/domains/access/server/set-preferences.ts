import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done } from '#lib/result.ts';

/** Percent of the usual size of letters that a person may choose. */
export const TEXT_SCALES = [100, 115, 130] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

export const setPreferences = defineCommand({
	name: 'access.set-preferences',
	does: "Sets the language, the colours and the size of letters of the caller's own pages.",
	needs: 'self',
	input: v.strictObject({
		locale: v.optional(v.picklist(['vi', 'en'])),
		theme: v.optional(v.picklist(THEMES)),
		textScale: v.optional(v.picklist(TEXT_SCALES))
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, input) {
		if (Object.keys(input).length > 0)
			await tx.updateTable('account').set(input).where('id', '=', caller.accountId).execute();
		record('access.preferences-set', input);
		return done(input);
	}
});
