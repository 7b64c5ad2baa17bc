import { readOthersToCall } from '#domains/meetings/sittings/server/index.ts';
import { newId } from '#lib/ids.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { giving, sittingOf } from '../sitting-of.ts';
import { givingActions } from '../giving-actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { nextOf } from './next-of.ts';
import { preparingActions } from './preparing-actions.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const page = await sittingOf(tx, caller, params.id);
		const { sitting, receipts, unread, isCalled, may } = page;
		const mayCall = may.convene && ['planned', 'invited', 'open'].includes(sitting.state);
		const others = mayCall ? await readOthersToCall(tx, sitting, caller.communeId) : [];
		const opened: Record<string, number> = {};
		for (const { paperId } of receipts) opened[paperId] = (opened[paperId] ?? 0) + 1;
		return {
			sitting,
			isCalled,
			may: { ...may, call: mayCall },
			opened: may.convene ? opened : undefined,
			own: receipts.filter(({ personId }) => personId === caller.personId).map(({ paperId }) => paperId),
			unread: may.convene ? unread : undefined,
			others: others.map(({ id, fullName, position, unitName }) => ({
				id,
				label: `${fullName}, ${position || unitName}`
			})),
			whyNotInvite: page.whyNotInvite && textOf(page.whyNotInvite.code, page.whyNotInvite.facts),
			next: nextOf(page, caller.personId),
			...(await giving(tx, caller, page)),
			commandId: newId()
		};
	});

export const actions = { ...preparingActions, ...givingActions } satisfies Actions;
