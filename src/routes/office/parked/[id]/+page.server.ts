import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#domains/access/server/holdings.ts';
import { decideParked } from '#house/phone/parked/server/decide-parked.ts';
import { type Decision, settleParked } from '#house/phone/parked/server/settle-parked.ts';
import { readTextsToChoose } from '#house/phone/parked/server/texts-to-choose.ts';
import { newId } from '#lib/ids.ts';
import { textField } from '#lib/web/form-fields.ts';
import type { FormTrouble } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const found = await readTextsToChoose(tx, locals.caller!, params.id);
		if (!found) return redirect(303, '/office/parked');
		const { communeId, command, ...parked } = found;
		if (!parked.isOwn && !(await mayDo(tx, locals.caller!, settleParked.name, found))) return error(404);
		return { parked: { ...parked, deed: textOf(`audit.${command}`) }, commandId: newId() };
	});

/** Fields that stand once for each text: 'merged-direction'. */
const textsIn = (form: FormData, kind: 'merged' | 'shown'): Record<string, string> =>
	Object.fromEntries(
		[...form.keys()].flatMap((key) =>
			key.startsWith(`${kind}-`) ? [[key.slice(kind.length + 1), textField(form, key)]] : []
		)
	);

export const actions: Actions = {
	choose: async ({ locals, params, request }) => {
		const form = await request.formData();
		const how = textField(form, 'how') as Decision['how'];
		const decision: Decision = {
			parkedId: params.id,
			how,
			reason: how === 'laid-aside' ? textOf('phone_choose_kept_office') : '',
			...(how === 'merged' && { texts: textsIn(form, 'merged') }),
			shown: textsIn(form, 'shown')
		};
		const outcome = await decideParked(locals.caller!, decision, textField(form, 'commandId') || newId());
		if (outcome.kind === 'done') return redirect(303, `/office/parked?said=${how}`);
		const { code, facts } = outcome.kind === 'unfit' ? outcome.errors[0]! : outcome.refusal;
		const trouble: FormTrouble = { errors: [], refusalText: textOf(code, facts), values: textsIn(form, 'merged') };
		return fail(409, trouble);
	}
};
