import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { newId } from '#lib/ids.ts';
import { textOf } from '#lib/words/server/text-of.ts';

/** What a form shows when its command was not carried out: which fields, why, and what was typed. */
export type FormTrouble = {
	errors: { path: string; text: string }[];
	refusalText?: string;
	values: Record<string, string>;
};

export type Acted<V> = { ok: true; value: V } | { ok: false; trouble: ActionFailure<FormTrouble> };

/**
 * Carries out a command for a form. The form's hidden `commandId` makes a double click one command.
 * @param typed the form as sent, given back so that nothing typed is lost
 */
export async function act<V = Record<string, string>>(
	event: RequestEvent,
	command: AnyCommand,
	input: unknown,
	typed: FormData
): Promise<Acted<V>> {
	const { caller } = event.locals;
	if (!caller) redirect(303, '/sign-in');
	const outcome = await execute(caller, command, String(typed.get('commandId') || newId()), input);
	if (outcome.kind === 'done') return { ok: true, value: outcome.value as V };

	const values = Object.fromEntries(
		[...typed].filter(([key, value]) => typeof value === 'string' && !command.secrets?.includes(key))
	) as Record<string, string>;
	if (outcome.kind === 'unfit') {
		const errors = outcome.errors.map(({ path, code, facts }) => ({ path, text: textOf(code, facts) }));
		return { ok: false, trouble: fail(422, { errors, values }) };
	}
	const status = { refused: 409, forbidden: 403, 'not-found': 404 }[outcome.kind];
	const refusalText = textOf(outcome.refusal.code, outcome.refusal.facts);
	return { ok: false, trouble: fail(status, { errors: [], refusalText, values }) };
}
