import * as v from 'valibot';
import { notSignedIn } from '#house/api/problems.ts';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { AskFatesBody } from '#house/phone/inbox/ask-body.ts';
import type { FatesTold } from '#house/phone/inbox/fates-told.ts';
import { tellFates } from '#house/phone/inbox/server/tell-fates.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types.d.ts';

/** Tells a phone what became of the deliveries that lay in the inbox; lets go of those that it has heard. */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readBody<unknown>(request);
	if (!body.ok) return body.problem;
	const parsed = v.safeParse(AskFatesBody, body.value);
	if (!parsed.success) return problem(422, 'input.unfit', { errors: inputErrors(parsed.issues) });

	const now = new Date();
	const device = await deviceAtHand(request, now);
	if (!device) return notSignedIn();
	if (device.deviceId !== parsed.output.device) return problem(403, 'phone.other-device');
	const told = await tellFates(device, parsed.output.heard);
	return Response.json({ clock: now.toISOString(), isRevoked: device.isRevoked, ...told } satisfies FatesTold);
};
