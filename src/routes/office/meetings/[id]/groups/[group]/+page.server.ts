import { error } from '@sveltejs/kit';
import { keepsSitting, rollOfSitting } from '#domains/meetings/manner/group-sittings.ts';
import { recordGroupSitting } from '#domains/meetings/manner/server/record-group-sitting.ts';
import { readMeetingPage } from '#domains/meetings/server/index.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { momentFields, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../../hold/carry-out.ts';
import { recording } from '../../hold/actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readMeetingPage(tx, locals.caller!, params.id, today));
	const sitting = page?.record.manner?.sittings?.find(({ id }) => id === params.group);
	if (!page || !sitting || !page.record.openedAt) error(404);
	const { record, may, memberId, rules } = page;
	return {
		meeting: { id: record.id, unit: record.unit, month: record.month, state: record.state },
		sitting,
		roll: rollOfSitting(sitting, record.roll),
		rules: rules.attendance,
		may: may.record || (record.state === 'open' && keepsSitting(sitting, memberId)),
		keepsMeeting: may.record,
		saved: url.searchParams.has('saved'),
		commandId: newId()
	};
};

const hour = (form: FormData, name: string) => momentFields(form, 'day', name) ?? '';

export const actions = {
	call: recording.call,
	sit: carryOut({
		command: recordGroupSitting,
		input: (form) => ({
			groupId: textField(form, 'groupId'),
			startedAt: hour(form, 'startedTime'),
			endedAt: hour(form, 'endedTime'),
			gist: textField(form, 'gist')
		}),
		fields: () => ({ startedAt: 'startedTime', endedAt: 'endedTime' }),
		after: () => '?saved'
	})
} satisfies Actions;
