import * as v from 'valibot';
import { notSignedIn } from '#house/api/problems.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { AskFacesBody } from '#house/phone/faces/ask-faces-body.ts';
import { packedFaces } from '#house/phone/faces/bundle-of-faces.ts';
import { readFaces } from '#house/phone/faces/server/read-faces.ts';
import { comeBack } from '#house/phone/sync/server/come-back.ts';
import { inTurn } from '#house/phone/sync/server/turns.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import { readAs } from '#lib/db/transaction.ts';
import { smallFaceOf } from '#lib/files/server/face-of.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types.d.ts';

/** The faces that a phone lacks, in one answer. A photo that is not of its owner's cells is left out, as one that is not there. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readBody<unknown>(request);
	if (!body.ok) return body.problem;
	const parsed = v.safeParse(AskFacesBody, body.value);
	if (!parsed.success) return problem(422, 'input.unfit', { errors: inputErrors(parsed.issues) });

	const now = new Date();
	const device = await deviceAtHand(request, now);
	if (!device) return notSignedIn();
	if (device.isRevoked) return problem(403, 'phone.revoked');
	const { caller } = device;
	const faces = await inTurn(async () => {
		const { fileIds } = parsed.output;
		const photos = await readAs(caller, dayInVietNam(now), (tx) => readFaces(tx, caller, fileIds, now));
		const found = [];
		for (const { fileId, sha256 } of photos) found.push({ fileId, bytes: await smallFaceOf(sha256) });
		return packedFaces(found);
	});
	if (!('value' in faces)) return comeBack(faces);
	return new Response(faces.value, {
		headers: { 'content-type': 'application/octet-stream', 'cache-control': 'private, no-store' }
	});
};
