import { error, fail, redirect } from '@sveltejs/kit';
import type { Presence } from '#domains/meetings/record.ts';
import { readMeetingPage } from '#domains/meetings/server/index.ts';
import { readSheet, type SheetPhoto } from '#domains/meetings/sheet/server/read-sheet.ts';
import { recordSheet } from '#domains/meetings/sheet/server/record-sheet.ts';
import { proposalOf, whyNotThisSheet } from '#domains/meetings/sheet/server/sheet-proposal.ts';
import { keepContent, readContent } from '#lib/files/server/keep-file.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { act, type FormTrouble } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { photosAsked, withPhoto } from './photos-asked.ts';

async function meetingFor(locals: App.Locals, id: string) {
	if (!isId(id)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readMeetingPage(tx, locals.caller!, id, today));
	if (!page) error(404);
	return page;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { record, communeId, may } = await meetingFor(locals, params.id);
	const photos = [];
	for (const sha256 of may.record ? photosAsked(url) : []) {
		const photo = await readSheet(sha256);
		if (photo.ok && !whyNotThisSheet(record, communeId, photo.value)) photos.push({ sha256, photo: photo.value });
	}
	return {
		meeting: { id: record.id, month: record.month, unitName: record.unit.name, state: record.state },
		may: may.record,
		proposal: photos.length > 0 ? proposalOf(record, photos) : undefined,
		commandId: newId()
	};
};

export const actions = {
	/** Keeps a photo and reads it: only one that can be read goes on the list. */
	photograph: async ({ locals, params, request, url }) => {
		const { record, communeId, may } = await meetingFor(locals, params.id);
		if (!may.record) error(403);
		const form = await request.formData();
		const given = form.get('photo');
		const wrong = ({ code, facts }: Refusal) =>
			fail(422, {
				errors: [{ path: 'photo', text: textOf(code, facts) }],
				values: { which: String(form.get('which') ?? '') }
			} satisfies FormTrouble);
		if (!(given instanceof File) || given.size === 0) return wrong({ code: 'meetings.sheet-no-picture' });
		const kept = await keepContent(given.name || 'anh.jpg', new Uint8Array(await given.arrayBuffer()));
		if (!kept.ok) return wrong(kept.refusal);
		const read = await readSheet(kept.value.sha256);
		if (!read.ok) return wrong(read.refusal);
		const refusal = whyNotThisSheet(record, communeId, read.value);
		if (refusal) return wrong(refusal);
		redirect(303, withPhoto(url, kept.value.sha256));
	},

	/** What the person has read off the photos, which goes on the roll in one command. */
	confirm: async (event) => {
		const form = await event.request.formData();
		const photos = [];
		for (const sha256 of photosAsked(event.url)) {
			const read = await readSheet(sha256);
			if (read.ok) photos.push(await photoOf(sha256, read.value));
		}
		const input = { meetingId: event.params.id, entries: callsChosen(form), photos };
		const acted = await act(event, recordSheet, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/meetings/${event.params.id}/hold?step=roll`);
	}
} satisfies Actions;

/** Every line that was answered; one that stays uncalled is left as it is on the roll. */
const callsChosen = (form: FormData) =>
	[...form]
		.filter(([name, value]) => name.startsWith('call-') && value !== 'unrecorded')
		.map(([name, value]) => {
			const memberId = name.slice('call-'.length);
			const presence = String(value) as Presence;
			const reason = presence === 'present' ? '' : String(form.get(`reason-${memberId}`) ?? '');
			return { memberId, presence, reason };
		});

async function photoOf(sha256: string, { code: { page, pages } }: SheetPhoto) {
	const sizeBytes = (await readContent(sha256)).length;
	// Papers are Vietnamese, whatever language the reader has chosen.
	const name = `${textOf('meetings_sheet_file', { page }, 'vi')}.webp`;
	return { file: { sha256, name, type: 'image/webp', sizeBytes }, page, pages };
}
