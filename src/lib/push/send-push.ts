import webPush from 'web-push';
import { isPushService } from './push-services.ts';
import type { VapidKeys } from './vapid.ts';

/** A browser that agreed to be told. */
export type PushDevice = { endpoint: string; p256dh: string; auth: string };

export type Push = {
	device: PushDevice;
	/** Sealed for the browser (RFC 8291); even so without personal data: it stands on a locked screen. */
	payload: { title: string; body: string; url: string; tag: string };
	keys: VapidKeys;
	/** Whom a push service may turn to: the address of this installation. */
	subject: string;
	ownServices: readonly string[];
	isUrgent: boolean;
};

/** gone: the browser has left, and is to be forgotten. */
export type PushOutcome = 'sent' | 'gone' | 'failed';

const KEPT_SECONDS = 86_400;
const WITHIN_MS = 15_000;

/** Hands one message to the push service of a browser. Follows no redirect. */
export async function sendPush({ device, payload, keys, subject, ownServices, isUrgent }: Push): Promise<PushOutcome> {
	if (!isPushService(device.endpoint, ownServices)) return 'gone';
	const { headers, body } = webPush.generateRequestDetails(
		{ endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
		JSON.stringify(payload),
		{ vapidDetails: { subject, ...keys }, TTL: KEPT_SECONDS, urgency: isUrgent ? 'high' : 'normal' }
	);
	try {
		const answer = await fetch(device.endpoint, {
			method: 'POST',
			headers: withoutLength(headers),
			body: new Uint8Array(body),
			redirect: 'manual',
			signal: AbortSignal.timeout(WITHIN_MS)
		});
		await answer.body?.cancel();
		if (answer.ok) return 'sent';
		return GONE.has(answer.status) ? 'gone' : 'failed';
	} catch {
		return 'failed';
	}
}

/** 404 and 410: unknown or ended (RFC 8030, 7.3); 403: made with keys that are no longer ours. */
const GONE = new Set([403, 404, 410]);

/** The length is counted by whoever sends. */
const withoutLength = (headers: object): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers)
			.filter(([name]) => name.toLowerCase() !== 'content-length')
			.map(([name, value]) => [name, String(value)])
	);
