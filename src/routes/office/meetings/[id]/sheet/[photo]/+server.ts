import { error } from '@sveltejs/kit';
import { readMeeting } from '#domains/meetings/server/index.ts';
import { readSheet } from '#domains/meetings/sheet/server/read-sheet.ts';
import { whyNotThisSheet } from '#domains/meetings/sheet/server/sheet-proposal.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types.d.ts';

/** The straightened photo of a page of this meeting's sheet; any other kept content is not there. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!isId(params.id) || !/^[0-9a-f]{64}$/.test(params.photo)) error(404);
	const meeting = await locals.read((tx) => readMeeting(tx, params.id));
	const photo = meeting && (await readSheet(params.photo));
	if (!photo?.ok || whyNotThisSheet(meeting!.record, meeting!.communeId, photo.value)) error(404);
	return new Response(photo.value.picture, {
		headers: { 'content-type': 'image/webp', 'cache-control': 'private, max-age=3600' }
	});
};
