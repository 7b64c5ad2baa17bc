import { notSignedIn } from '#house/api/problems.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { readParcelMark } from '#house/phone/parcel/server/parcel-mark.ts';
import { readParcel } from '#house/phone/parcel/server/read-parcel.ts';
import { comeBack } from '#house/phone/sync/server/come-back.ts';
import { inTurn } from '#house/phone/sync/server/turns.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { problem } from '#lib/web/server/problem.ts';
import type { RequestHandler } from './$types.d.ts';

/** Everything that the owner of this phone takes along; 304 where nothing changed since it was asked for last. */
export const GET: RequestHandler = async ({ request }) => {
	const now = new Date();
	const device = await deviceAtHand(request, now);
	if (!device) return notSignedIn();
	if (device.isRevoked) return problem(403, 'phone.revoked');
	const { caller } = device;
	const today = dayInVietNam(now);
	const etag = `"${await readAs(caller, today, (tx) => readParcelMark(tx, caller, now))}"`;
	const headers = { 'cache-control': 'private, no-cache', etag };
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });

	const parcel = await inTurn(() => readAs(caller, today, (tx) => readParcel(tx, caller, now)));
	return 'value' in parcel ? Response.json(parcel.value, { headers }) : comeBack(parcel);
};
