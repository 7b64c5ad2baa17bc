import { error } from '@sveltejs/kit';
import { endGroup, resumeGroup } from '#domains/members/groups/server/end-group.ts';
import { readCellMembers, readGroups } from '#domains/members/groups/server/groups-page.ts';
import { changeGroup, makeGroup } from '#domains/members/groups/server/make-group.ts';
import { placeInGroup } from '#domains/members/groups/server/place-in-group.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../../../meetings/[id]/hold/carry-out.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const today = dayInVietNam(new Date());
	return locals.read(async (tx) => {
		const unit = await tx
			.selectFrom('unit')
			.where('code', '=', params.code)
			.where('kind', '=', 'cell')
			.select(['id as unitId', 'code', 'name', 'communeId'])
			.executeTakeFirst();
		if (!unit) error(404);
		const may = (await mayOf(tx, locals.caller!, today))('members.make-group', unit);
		const groups = await readGroups(tx, unit);
		const asked = url.searchParams.get('do');
		return {
			cell: { code: unit.code, name: unit.name },
			groups: groups.filter(({ to }) => to === 'infinity'),
			ended: groups.filter(({ to }) => to !== 'infinity'),
			members: await readCellMembers(tx, unit),
			may,
			asked: may ? asked : null,
			group: groups.find(({ id, to }) => id === url.searchParams.get('group') && to === 'infinity'),
			commandId: newId()
		};
	});
};

const officers = (form: FormData) => ({
	name: textField(form, 'name'),
	leaderId: optionalField(form, 'leaderId'),
	deputyId: optionalField(form, 'deputyId')
});
const on = (form: FormData) => ({ on: dayField(form, 'on') ?? '' });
const unitCode = (form: FormData) => ({ unitCode: textField(form, 'unitCode') });
const groupId = (form: FormData) => ({ groupId: textField(form, 'groupId') });
/** Back to the list, without the form. */
const after = () => '?';

export const actions = {
	make: carryOut({
		isOfMeeting: false,
		command: makeGroup,
		input: (form) => ({ ...unitCode(form), ...officers(form), ...on(form) }),
		after
	}),
	change: carryOut({
		isOfMeeting: false,
		command: changeGroup,
		input: (form) => ({ ...groupId(form), ...officers(form) }),
		after
	}),
	place: carryOut({
		isOfMeeting: false,
		command: placeInGroup,
		input: (form) => ({
			...unitCode(form),
			memberIds: form.getAll('memberIds').map(String),
			groupId: optionalField(form, 'groupId'),
			...on(form)
		}),
		after
	}),
	end: carryOut({
		isOfMeeting: false,
		command: endGroup,
		input: (form) => ({ ...groupId(form), ...on(form) }),
		after
	}),
	resume: carryOut({ isOfMeeting: false, command: resumeGroup, input: groupId, after })
} satisfies Actions;
