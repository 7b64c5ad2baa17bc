import { error } from '@sveltejs/kit';
import { readRoll } from '#domains/inspection/files/server/subjects.ts';
import {
	concludeMatter,
	noteMatter,
	publishMatter,
	reopenMatter
} from '#domains/inspection/followed/server/following.ts';
import { readMatterPage } from '#domains/inspection/followed/server/matters-page.ts';
import { changeMatter } from '#domains/inspection/followed/server/opening.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const matter = await readMatterPage(tx, caller.communeId, params.id);
		if (!matter) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		const leads = may('inspection.change-matter', matter);
		const roll = leads && matter.state === 'open' ? await readRoll(tx, caller.communeId) : [];
		return {
			matter,
			leads,
			roll: roll.filter(({ personId }) => personId !== matter.aboutPersonId),
			commandId: newId()
		};
	});
};

const ofThis = (event: { params: Partial<Record<string, string>> }) => ({ matterId: event.params.id });

export const actions: Actions = {
	note: carryOut(noteMatter, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'noteOn'),
		text: textField(form, 'noteText')
	})),
	change: carryOut(changeMatter, (form, event) => ({
		...ofThis(event),
		ownerMemberId: textField(form, 'ownerMemberId'),
		dueOn: dayField(form, 'dueOn') ?? '',
		why: textField(form, 'changeWhy')
	})),
	conclude: carryOut(concludeMatter, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'concludeOn'),
		outcome: textField(form, 'outcome')
	})),
	publish: carryOut(publishMatter, (form, event) => ({ ...ofThis(event), text: textField(form, 'line') })),
	reopen: carryOut(reopenMatter, (form, event) => ({ ...ofThis(event), why: textField(form, 'reopenWhy') }))
};
