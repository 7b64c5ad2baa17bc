import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done } from '#lib/result.ts';
import { GROUPS } from '../choice.ts';
import { saveChoice } from './choice-row.ts';

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'notices.not-a-time'));
const groups = v.pipe(v.array(v.picklist(GROUPS)), v.maxLength(GROUPS.length));

export const setChoices = defineCommand({
	name: 'notices.set-choices',
	does: 'Sets which notices the caller is sent by mail and by web push, and when.',
	needs: 'self',
	input: v.strictObject({
		mailGroups: groups,
		pushGroups: groups,
		quietFrom: clockTime,
		/** The same as `quietFrom` for no quiet hours. */
		quietTo: clockTime,
		/** One mail a day at this time; null for each by itself. */
		digestAt: v.nullable(clockTime),
		breaksQuiet: v.boolean()
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, choice) {
		await saveChoice(tx, caller, choice);
		record('notices.choices-set', choice);
		return done(choice);
	}
});

/** For the link at the foot of every mail, and for mail programs that press it for their reader (RFC 8058). */
export const stopMail = defineCommand({
	name: 'notices.stop-mail',
	does: 'Ends all mails of notices to the caller; in the application they are told as before.',
	needs: 'self',
	input: v.strictObject({}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }) {
		await saveChoice(tx, caller, { mailGroups: [] });
		record('notices.mail-stopped', {});
		return done({ mailGroups: [] });
	}
});
