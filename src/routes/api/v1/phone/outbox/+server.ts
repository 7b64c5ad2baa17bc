import * as v from 'valibot';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { OutboxBody } from '#house/phone/sync/outbox-body.ts';
import { comeBack } from '#house/phone/sync/server/come-back.ts';
import { receive } from '#house/phone/sync/server/receive.ts';
import { inTurn } from '#house/phone/sync/server/turns.ts';
import { notSignedIn } from '#house/api/problems.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types.d.ts';

/** Takes what a phone brings back: each command's fate, in the order sent. A revoked phone is heard, and obeyed in nothing. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readBody<unknown>(request);
	if (!body.ok) return body.problem;
	const parsed = v.safeParse(OutboxBody, body.value);
	if (!parsed.success) return problem(422, 'input.unfit', { errors: inputErrors(parsed.issues) });

	const now = new Date();
	const { device: deviceId, clock, commands } = parsed.output;
	const device = await deviceAtHand(request, now, new Date(clock));
	if (!device) return notSignedIn();
	if (device.deviceId !== deviceId) return problem(403, 'phone.other-device');
	const fates = await inTurn(() => receive(device, commands, now));
	if (!('value' in fates)) return comeBack(fates);
	return Response.json({ clock: now.toISOString(), isRevoked: device.isRevoked, fates: fates.value });
};
