import { newId } from '#lib/ids.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import type { Fate, PhoneCommand } from '../outbox/command.ts';
import type { Parcel } from '../parcel/parcel.ts';

/** What is known of this phone to the server; the private key signs minutes. Kept sealed under `DEVICE_KEY`. */
export type DeviceSecret = { deviceId: string; token: string; publicKey: JsonWebKey; privateKey: JsonWebKey };
export const DEVICE_KEY = 'device';

/** On 2G a full delivery takes some ten seconds; a line that says nothing for so long is dead. */
const LONGEST_ANSWER_MS = 90_000;

/**
 * One request. Refusals: 'phone.no-signal' where no answer came, otherwise the code that the server gives, with its sentence
 * in `facts.text`.
 */
async function ask<T>(path: string, request: RequestInit): Promise<Result<T>> {
	const stop = new AbortController();
	const late = setTimeout(() => stop.abort(), LONGEST_ANSWER_MS);
	try {
		const answer = await fetch(path, { ...request, cache: 'no-store', signal: stop.signal });
		const body = await answer.json();
		return answer.ok ? done(body as T) : refused(refusalOf(body));
	} catch {
		return refused({ code: 'phone.no-signal' });
	} finally {
		clearTimeout(late);
	}
}

type Problem = { code?: string; title?: string; errors?: { message?: string }[] };
const refusalOf = ({ code = 'phone.no-signal', title = '', errors }: Problem): Refusal => ({
	code,
	facts: { text: errors?.[0]?.message ?? title }
});

const json = { 'content-type': 'application/json' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Who is signed in at this browser; enrolling and recovering are theirs to ask. */
export const askMe = (): Promise<Result<{ username: string; name: string }>> => ask('/api/v1/me', {});

/** Gives a command with the session of this browser. */
export async function askCommand<V>(name: string, input: object): Promise<Result<V>> {
	const body = JSON.stringify({ id: newId(), input });
	const answer = await ask<{ value: V }>(`/api/v1/commands/${name}`, { method: 'POST', headers: json, body });
	return answer.ok ? done(answer.value.value) : answer;
}

/** What the server says to a delivery. */
export type OutboxAnswer = { clock: string; isRevoked: boolean; fates: Fate[] };

export const askOutbox = (
	{ deviceId, token }: DeviceSecret,
	commands: readonly PhoneCommand[],
	now: Date
): Promise<Result<OutboxAnswer>> =>
	ask('/api/v1/phone/outbox', {
		method: 'POST',
		headers: { ...json, ...bearer(token) },
		body: JSON.stringify({ device: deviceId, clock: now.toISOString(), commands })
	});

export const askParcel = ({ token }: DeviceSecret): Promise<Result<Parcel>> =>
	ask('/api/v1/phone/parcel', { headers: bearer(token) });
