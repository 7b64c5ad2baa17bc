import { notSignedIn } from '#house/api/problems.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { readParcel } from '#house/phone/parcel/server/read-parcel.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { problem } from '#lib/web/server/problem.ts';
import type { RequestHandler } from './$types.d.ts';

/** Everything that the owner of this phone takes along. */
export const GET: RequestHandler = async ({ request }) => {
	const now = new Date();
	const device = await deviceAtHand(request, now);
	if (!device) return notSignedIn();
	if (device.isRevoked) return problem(403, 'phone.revoked');
	const parcel = await readAs(device.caller, dayInVietNam(now), (tx) => readParcel(tx, device.caller, now));
	return Response.json(parcel, { headers: { 'cache-control': 'private, no-store' } });
};
