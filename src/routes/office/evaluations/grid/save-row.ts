import type { RowAnswer } from '#domains/evaluation/year/ui/row-state.ts';
import type { FormTrouble } from '#lib/web/server/act.ts';
import { deserialize } from '$app/forms';

/** Sends one row of the grid to the page's own action. */
export async function saveRow(form: HTMLFormElement): Promise<RowAnswer> {
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
	const response = await fetch(form.action, { method: 'POST', headers, body });
	const result = deserialize(await response.text());
	if (result.type === 'error') throw new Error('no answer');
	if (result.type !== 'failure') return { isSaved: true };
	const { refusalText, errors, theirs } = result.data as FormTrouble & Pick<RowAnswer, 'theirs'>;
	const text = refusalText ?? errors[0]?.text;
	return { isSaved: false, ...(text && { text }), ...(theirs && { theirs }) };
}
