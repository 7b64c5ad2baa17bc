import { error } from '@sveltejs/kit';
import { rollCardsOf } from '#domains/meetings/roll-codes/server/cards-page.ts';
import { readMeetingPage } from '#domains/meetings/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Cards for whoever calls the roll: with one in hand anybody would be counted as its owner. */
export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const page = await locals.read((tx) => readMeetingPage(tx, locals.caller!, params.id, dayInVietNam(new Date())));
	if (!page) error(404);
	const { record, may } = page;
	if (!may.record && !may.prepare && !may.open) error(403);
	return { meetingId: record.id, unitName: record.unit.name, ...rollCardsOf(record) };
};
