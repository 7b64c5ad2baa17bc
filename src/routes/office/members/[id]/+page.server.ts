import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { readRecords } from '#domains/inspection/discipline/server/records-page.ts';
import { changeMember } from '#domains/members/server/change-member.ts';
import { readMemberPage } from '#domains/members/server/member-page.ts';
import { mayOpenPrivate, openPrivatePart } from '#domains/members/server/private-part.ts';
import { setActivity } from '#domains/members/server/set-activity.ts';
import { setPhoto } from '#domains/members/server/set-photo.ts';
import { readTransfers } from '#domains/membership/transfers/server/transfer-row.ts';
import { readDeeds } from '#domains/study/server/index.ts';
import { readSlipsOf } from '#domains/members/supplement/server/slip-page.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { yearAsked } from '../../year-asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const member = await readMemberPage(tx, caller, params.id, today);
		if (!member) error(404);
		const may = await mayOf(tx, caller, today);
		const openPrivate = await mayOpenPrivate(tx, caller, params.id);
		const year = yearAsked(url, today);
		return {
			member: { ...member, posts: member.posts.map((held) => ({ ...held, postName: textOf(`post.${held.post}`) })) },
			// Theirs to see, and of those whose post opens the member's file.
			deeds: openPrivate ? await readDeeds(tx, member.communeId, params.id, year) : undefined,
			transfers: await readTransfers(tx, { memberId: params.id }),
			slips: openPrivate ? await readSlipsOf(tx, member.communeId, params.id) : undefined,
			// By the same rule, of the database itself: none where the reader may not know.
			discipline: await readRecords(tx, member.communeId, params.id),
			year,
			commandId: newId(),
			may: {
				openPrivate,
				transfer: may('membership.propose-transfer', member),
				change: may('members.change-member', member),
				setActivity: may('members.set-activity', member),
				setPhoto: may('members.set-photo', member)
			}
		};
	});
};

async function carryOut(event: RequestEvent, command: AnyCommand, input: object, form: FormData) {
	const acted = await act(event, command, { memberId: event.params.id, ...input }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
}

/** Text fields of the form for changing a member that are sent as they are, empty ones too. */
const TEXTS = [
	'otherName',
	'position',
	'ethnicity',
	'religion',
	'partyCardNo',
	'homeTown',
	'residence',
	'education',
	'degree',
	'politicalTheory',
	'job',
	'phone',
	'email',
	'note'
];

export const actions: Actions = {
	open: async ({ locals, params }) => {
		if (!isId(params.id)) error(404);
		const opened = await openPrivatePart(locals.caller!, params.id, 'page');
		if (!opened) error(404);
		return { opened };
	},
	activity: async (event) => {
		const form = await event.request.formData();
		const input = {
			activity: textField(form, 'activity'),
			since: dayField(form, 'since'),
			reason: textField(form, 'reason'),
			decisionNumber: textField(form, 'decisionNumber'),
			until: dayField(form, 'until') ?? null,
			leftWhy: optionalField(form, 'leftWhy') ?? null
		};
		return carryOut(event, setActivity, input, form);
	},
	change: async (event) => {
		const form = await event.request.formData();
		const texts = Object.fromEntries(TEXTS.map((name) => [name, textField(form, name)]));
		const days = Object.fromEntries(
			['birthDate', 'admittedOn', 'officialOn'].map((name) => [name, dayField(form, name) ?? null])
		);
		const input = {
			...texts,
			...days,
			fullName: textField(form, 'fullName'),
			sex: optionalField(form, 'sex') ?? null,
			standing: textField(form, 'standing'),
			personalId: optionalField(form, 'personalId') ?? null
		};
		return carryOut(event, changeMember, input, form);
	},
	photo: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'photo');
		if (!kept.ok) return fail(409, { errors: [{ path: 'photo', text: kept.text }], values: { which: 'photo' } });
		const [photo] = kept.files;
		if (!photo)
			return fail(422, { errors: [{ path: 'photo', text: textOf('input.missing') }], values: { which: 'photo' } });
		return carryOut(event, setPhoto, { photo }, form);
	}
};
