import { error, redirect } from '@sveltejs/kit';
import { bodyRuleOf } from '#domains/meetings/sittings/bodies.ts';
import { quorumOf } from '#domains/meetings/sittings/presence.ts';
import { newId } from '#lib/ids.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { givingActions } from '../../giving-actions.ts';
import { giving, sittingOf } from '../../sitting-of.ts';
import { holdingActions } from './holding-actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const page = await sittingOf(tx, caller, params.id);
		const { sitting, may, missing } = page;
		if (!may.convene) error(404);
		if (!['planned', 'invited', 'open'].includes(sitting.state)) redirect(303, `/office/sittings/${params.id}`);
		return {
			sitting,
			may,
			quorum: quorumOf(sitting.participants, bodyRuleOf(sitting)),
			missing: missing.map(({ code, facts }) => textOf(code, facts)),
			clerk: sitting.participants.find(({ personId }) => personId === caller.personId)?.id,
			...(await giving(tx, caller, page)),
			commandId: newId()
		};
	});

export const actions = { ...holdingActions, ...givingActions } satisfies Actions;
