import { assignConclusionTask } from '#domains/meetings/sittings/server/conclusion-tasks.ts';
import { followConclusion } from '#domains/meetings/sittings/server/conclusions.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../meetings/[id]/hold/carry-out.ts';

const named = 'sittingId';
const idIn = (form: FormData) => textField(form, 'conclusionId');

/** Fields that stand once for each conclusion carry its id: 'title-<id>'. */
const fieldsOf = (form: FormData, ...names: string[]) =>
	Object.fromEntries(names.map((name) => [name, `${name}-${idIn(form)}`]));

/** What is done with a conclusion, wherever it is shown. */
export const givingActions = {
	give: carryOut({
		named,
		command: assignConclusionTask,
		input: (form) => {
			const id = idIn(form);
			const [kind, key] = textField(form, `to-${id}`).split(':');
			return {
				conclusionId: id,
				title: textField(form, `title-${id}`),
				product: textField(form, `product-${id}`),
				dueOn: dayField(form, `dueOn-${id}`) ?? '',
				...(kind === 'unit' && { unitCode: key }),
				...(kind === 'participant' && { participantId: key })
			};
		},
		fields: (form) => ({
			...fieldsOf(form, 'title', 'product', 'dueOn'),
			unitCode: `to-${idIn(form)}`,
			participantId: `to-${idIn(form)}`
		})
	}),
	follow: carryOut({
		named,
		command: followConclusion,
		input: (form) => ({
			conclusionId: idIn(form),
			isFollowed: form.has('isFollowed'),
			reason: textField(form, `reason-${idIn(form)}`)
		}),
		fields: (form) => fieldsOf(form, 'reason')
	})
};
