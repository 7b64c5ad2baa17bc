import type { Call } from '#domains/meetings/ui/roll-entries.ts';
import { newId } from '#lib/ids.ts';
import type { FormTrouble } from '#lib/web/server/act.ts';
import { deserialize } from '$app/forms';
import { refreshAll } from '$app/navigation';

/** Sends calls of the roll to the page's own action, and shows the roll anew. */
export async function sendCalls(calls: Call[]): Promise<string | undefined> {
	const body = new URLSearchParams({ commandId: newId() });
	for (const { memberId, presence, reason } of calls) {
		body.set(`call-${memberId}`, presence);
		if (reason) body.set(`reason-${memberId}`, reason);
	}
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const response = await fetch('?/call', { method: 'POST', headers, body });
	const result = deserialize(await response.text());
	if (result.type === 'error') throw new Error('no answer');
	await refreshAll();
	if (result.type !== 'failure') return undefined;
	const { refusalText, errors } = result.data as FormTrouble;
	return refusalText ?? errors[0]?.text;
}
