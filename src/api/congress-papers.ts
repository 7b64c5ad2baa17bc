import type { RequestEvent } from '@sveltejs/kit';
import { readCountedRound } from '#domains/meetings/congress/server/counted-round.ts';
import { countingMinutes } from '#domains/meetings/paper/counting-minutes.ts';
import { isId } from '#lib/ids.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** `GET /api/v1/congress-elections/<id>/counting.<format>`: the minutes of counting one round, for the tellers to sign. */
export async function countingFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, suffix = ''] = /^counting\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	if (!format || !isId(id)) return notFound();
	const count = await locals.read((tx) => readCountedRound(tx, caller.communeId, id));
	if (!count) return notFound();
	return attachment(
		await format(countingMinutes(count)),
		`kiem-phieu-${count.congress.heldOn}-${count.office}-${count.round}.${suffix}`
	);
}
