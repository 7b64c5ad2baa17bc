import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { kindOf } from '#house/thread/server/kinds.ts';
import { readThreadPage } from '#house/thread/server/thread-page.ts';
import { tieNodes, untieNodes } from '#house/thread/server/tie-nodes.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params: { kind, id } }) => {
	if (kindOf(kind)?.kind !== kind || (kind !== 'indicator' && !isId(id))) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const mayTie = mayAnywhere(await readHoldings(tx, caller, dayInVietNam(new Date())), 'thread.tie-nodes');
		const page = await readThreadPage(tx, caller, { kind, id }, mayTie);
		if (!page) error(404);
		return { ...page, mayTie, commandId: newId() };
	});
};

/** 'task:019a…' names one thing. */
const split = (value: string) => {
	const at = value.indexOf(':');
	return { kind: value.slice(0, Math.max(at, 0)), id: value.slice(at + 1) };
};

export const actions: Actions = {
	tie: async (event) => {
		const form = await event.request.formData();
		const own = { kind: event.params.kind, id: event.params.id };
		const isCause = textField(form, 'which') === 'cause';
		const other = split(textField(form, isCause ? 'cause-other' : 'follow-other'));
		const [from, to] = isCause ? [other, own] : [own, other];
		const input = { fromKind: from.kind, fromId: from.id, toKind: to.kind, toId: to.id };
		const acted = await act(event, tieNodes, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	untie: async (event) => {
		const form = await event.request.formData();
		const names = ['fromKind', 'fromId', 'toKind', 'toId'];
		const input = Object.fromEntries(names.map((name) => [name, textField(form, name)]));
		const acted = await act(event, untieNodes, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
