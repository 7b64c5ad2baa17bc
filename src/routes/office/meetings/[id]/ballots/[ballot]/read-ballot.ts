import { error } from '@sveltejs/kit';
import { type BallotPage, readBallotPage } from '#domains/meetings/ballots/server/ballot-page.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';

/** The ballot that an address names, or the page that says there is none for this reader. */
export async function readBallot(
	locals: App.Locals,
	{ id, ballot }: { id: string; ballot: string }
): Promise<BallotPage> {
	if (!isId(id) || !isId(ballot)) error(404);
	const today = dayInVietNam(new Date());
	const page = await locals.read((tx) => readBallotPage(tx, locals.caller!, id, ballot, today));
	return page ?? error(404);
}
