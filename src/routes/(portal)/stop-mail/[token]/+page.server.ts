import { error } from '@sveltejs/kit';
import { callerOfPerson } from '#domains/access/server/index.ts';
import { stopMail } from '#house/notices/outside/server/set-choices.ts';
import { readStopToken } from '#house/notices/outside/server/stop-token.ts';
import { execute } from '#lib/commands/execute.ts';
import { place } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import type { Actions, PageServerLoad } from './$types';

const personOf = (token: string): string => readStopToken(place().secret, token) ?? error(404);

export const load: PageServerLoad = ({ params, setHeaders }) => {
	personOf(params.token);
	setHeaders({ 'cache-control': 'no-store' });
};

export const actions: Actions = {
	/** Pressed by the person, or by their mail program with one POST (RFC 8058): the address itself is the proof. */
	default: async ({ params }) => {
		const caller = await callerOfPerson(personOf(params.token), 'mail');
		if (caller) await execute(caller, stopMail, newId(), {});
		return { isStopped: true };
	}
};
