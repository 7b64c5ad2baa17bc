import { error, redirect } from '@sveltejs/kit';
import { APPROVAL_STEPS, APPROVERS } from '#domains/direction/documents/approval.ts';
import type { IssuingBody } from '#domains/direction/documents/document-types.ts';
import { readApprovalSteps, setApprovalStep } from '#domains/direction/documents/server/approval-steps.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const bodiesOf = (kind: string): IssuingBody[] => (kind === 'commune' ? ['committee', 'standing-committee'] : ['cell']);

/** The commune sets the steps of its own papers, a cell those of the cell. */
export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = (await readUnitsInSight(tx, caller.communeId, today)).filter(({ id, communeId }) =>
			may('direction.set-approval-step', { unitId: id, communeId })
		);
		const unit = units.find(({ kind }) => kind === 'commune') ?? units.find(({ kind }) => kind === 'cell');
		if (!unit) error(404);
		const kept = await readApprovalSteps(tx, { communeId: unit.communeId, unitId: unit.id });
		const steps = bodiesOf(unit.kind).flatMap((body) =>
			APPROVAL_STEPS.map((step) => {
				const set = kept.find((one) => one.body === body && one.step === step);
				return {
					body,
					step,
					set: set && { byName: set.byName, at: set.at },
					posts: APPROVERS[body].map((post) => ({
						post,
						name: textOf(`post.${post}`),
						isChosen: Boolean(set?.posts.includes(post))
					}))
				};
			})
		);
		return { unitCode: unit.code, unitName: unit.name, steps, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			body: textField(form, 'body'),
			step: textField(form, 'step'),
			posts: form.getAll('posts').map(String)
		};
		const acted = await act(event, setApprovalStep, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
