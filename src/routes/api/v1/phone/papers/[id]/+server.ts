import { notSignedIn } from '#house/api/problems.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { readPaper } from '#house/phone/papers/server/read-paper.ts';
import { readAs } from '#lib/db/transaction.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { problem } from '#lib/web/server/problem.ts';
import type { RequestHandler } from './$types.d.ts';

/** A paper of a meeting for a phone: its words, and the file itself up to `most` bytes. */
export const GET: RequestHandler = async ({ request, params, url }) => {
	const now = new Date();
	const device = await deviceAtHand(request, now);
	if (!device) return notSignedIn();
	if (device.isRevoked) return problem(403, 'phone.revoked');
	const most = Number(url.searchParams.get('most') ?? 0);
	const paper = isId(params.id)
		? await readAs(device.caller, dayInVietNam(now), (tx) => readPaper(tx, params.id, Number.isFinite(most) ? most : 0))
		: undefined;
	if (!paper) return problem(404, 'access.not-found');
	return Response.json(paper, { headers: { 'cache-control': 'private, no-store' } });
};
