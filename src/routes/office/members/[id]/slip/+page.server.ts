import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { checkSlip, returnSlip } from '#domains/members/supplement/server/check-slip.ts';
import { handInSlip } from '#domains/members/supplement/server/hand-in-slip.ts';
import { reopenSlip, settleSlip } from '#domains/members/supplement/server/settle-slip.ts';
import { readKnown, readSlip, readSlipsOf } from '#domains/members/supplement/server/slip-page.ts';
import { SLIP_FIELDS, SLIP_SECTIONS, slipDays, whyNotCheck, whyNotHandIn } from '#domains/members/supplement/slip.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { slipYearAsked } from '../../slips/slip-year-asked.ts';
import { knownNews } from './known-text.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const caller = locals.caller!;
	const today = dayInVietNam(new Date());
	const year = slipYearAsked(url, today);
	const page = await locals.read(async (tx) => {
		const known = await readKnown(tx, caller.communeId, { memberId: params.id });
		if (!known) error(404);
		const slip = await readSlip(tx, known.communeId, known.id, year);
		const slips = await readSlipsOf(tx, known.communeId, known.id);
		const may = await mayOf(tx, caller, today);
		const isOwn = known.personId === caller.personId;
		const handsIn =
			isOwn &&
			may('members.hand-in-slip', known) &&
			whyNotHandIn({ year, activity: known.activity, state: slip?.state }, today) === undefined;
		const last = slips.find((one) => one.year < year);
		const from = last ? `${last.year}-12-31` : `${year}-01-01`;
		const written = Object.fromEntries((slip?.lines ?? []).map(({ field, to }) => [field, to]));
		return {
			member: { id: known.id, fullName: known.fullName, cell: known.cell, cellCode: known.cellCode },
			isOwn,
			slip: slip && { ...slip, handedInAt: String(slip.handedInAt) },
			form: handsIn
				? {
						fields: { ...known.fields, ...written },
						news: slip?.news ?? (await knownNews(tx, known, { from, to: `${year}-12-31` }))
					}
				: undefined,
			years: slips.filter((one) => one.year !== year),
			may: {
				check:
					slip !== undefined &&
					may('members.check-slip', slip) &&
					whyNotCheck(slip, caller.personId, true) === undefined,
				uncheck:
					slip !== undefined &&
					may('members.check-slip', slip) &&
					whyNotCheck(slip, caller.personId, false) === undefined,
				sendBack:
					slip !== undefined &&
					!isOwn &&
					may('members.return-slip', slip) &&
					(slip.state === 'handed-in' || slip.state === 'checked'),
				settle: slip?.state === 'checked' && may('members.settle-slip', slip),
				reopen: slip?.state === 'accepted' && may('members.reopen-slip', slip)
			}
		};
	});
	// What others wrote of themselves is seen with a trace, as the private part is.
	const fields = page.slip?.lines.map(({ field }) => field) ?? [];
	if (!page.isOwn && page.slip)
		await noteLooks(
			caller,
			[{ memberId: page.member.id, fields: fields.length > 0 ? fields : ['note'] }],
			url.pathname
		);
	return { ...page, year, days: slipDays(year), commandId: newId() };
};

const carry = (command: AnyCommand, inputOf: (form: FormData, event: RequestEvent) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const acted = await act(event, command, inputOf(form, event), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?year=${slipYearAsked(event.url, dayInVietNam(new Date()))}`);
	};

const slipId = (form: FormData) => ({ slipId: textField(form, 'slipId') });

export const actions: Actions = {
	handIn: carry(handInSlip, (form, event) => ({
		year: slipYearAsked(event.url, dayInVietNam(new Date())),
		fields: Object.fromEntries(SLIP_FIELDS.map((field) => [field, textField(form, field)])),
		news: Object.fromEntries(SLIP_SECTIONS.map((section) => [section, textField(form, `news-${section}`)]))
	})),
	check: carry(checkSlip, (form) => ({ ...slipId(form), isChecked: true })),
	uncheck: carry(checkSlip, (form) => ({ ...slipId(form), isChecked: false })),
	sendBack: carry(returnSlip, (form) => ({ ...slipId(form), reason: textField(form, 'reason') })),
	settle: carry(settleSlip, (form) => ({
		...slipId(form),
		verdicts: SLIP_FIELDS.filter((field) => form.has(`verdict-${field}`)).map((field) => ({
			field,
			verdict: textField(form, `verdict-${field}`),
			why: textField(form, `why-${field}`)
		}))
	})),
	reopen: carry(reopenSlip, (form) => ({ ...slipId(form), reason: textField(form, 'reason') }))
};
