import { error } from '@sveltejs/kit';
import { printPapers } from '#domains/meetings/ballots/server/print-papers.ts';
import type { RequestHandler } from './$types.d.ts';
import { readBallot } from '../read-ballot.ts';

/** Paper ballots, one for each voter, for those who run the ballot. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { ballot, meeting, mayRun, voters } = await readBallot(locals, params);
	if (!mayRun) error(404);
	const address = `${url.origin}/office/meetings/${meeting.id}/ballots/${ballot.id}/paper`;
	const pdf = printPapers({
		ballot,
		unitName: meeting.unitName,
		superiorName: meeting.superiorName,
		papers: voters.length,
		addressOf: (code) => `${address}?code=${code}`
	});
	if (!pdf) error(404);
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="phieu-kin.pdf"',
			'cache-control': 'no-store'
		}
	});
};
