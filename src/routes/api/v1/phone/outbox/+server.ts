import * as v from 'valibot';
import { deviceAtHand } from '#house/phone/device/server/device-at-hand.ts';
import { takeIn } from '#house/phone/inbox/server/take-in.ts';
import type { PhoneCommand } from '#house/phone/outbox/command.ts';
import type { OutboxAnswer } from '#house/phone/sync/ask.ts';
import { OutboxBody } from '#house/phone/sync/outbox-body.ts';
import { receive } from '#house/phone/sync/server/receive.ts';
import { inTurn } from '#house/phone/sync/server/turns.ts';
import { notSignedIn } from '#house/api/problems.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types.d.ts';

/** A phone that would wait longer for what becomes of its work is told at once that the office has it. */
const LONGEST_WAIT_MS = 150;

/**
 * Takes what a phone brings back: each command's fate, in the order sent. Where more phones come than can be served at once, the
 * delivery is written down and answered 202: the phone asks at `/api/v1/phone/fates` later. So is one that follows another of
 * the same phone there. A revoked phone is heard, and obeyed in nothing.
 */
export const POST: RequestHandler = async ({ request }) => {
	const body = await readBody<{ commands: PhoneCommand[] }>(request);
	if (!body.ok) return body.problem;
	const parsed = v.safeParse(OutboxBody, body.value);
	if (!parsed.success) return problem(422, 'input.unfit', { errors: inputErrors(parsed.issues) });

	const now = new Date();
	const { device: deviceId, clock, commands } = parsed.output;
	const device = await deviceAtHand(request, now, new Date(clock));
	if (!device) return notSignedIn();
	if (device.deviceId !== deviceId) return problem(403, 'phone.other-device');
	const said = { clock: now.toISOString(), isRevoked: device.isRevoked };
	if (commands.length === 0) return Response.json({ ...said, fates: [] } satisfies OutboxAnswer);
	if (!device.hasWaiting) {
		const wish = { commands: commands.length, longestWaitMs: LONGEST_WAIT_MS };
		const fates = await inTurn(() => receive(device, commands, now), wish);
		if ('value' in fates) return Response.json({ ...said, fates: fates.value } satisfies OutboxAnswer);
	}
	const afterSeconds = await takeIn(device, { bytes: body.bytes, commands: body.value.commands });
	const taken: OutboxAnswer = { ...said, fates: [], taken: commands.length, afterSeconds };
	return Response.json(taken, { status: 202 });
};
