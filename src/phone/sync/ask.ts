import { newId } from '#lib/ids.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import type { FatesTold } from '../inbox/fates-told.ts';
import type { Fate, PhoneCommand } from '../outbox/command.ts';
import type { PaperOnPhone, Parcel } from '../parcel/parcel.ts';

/** What is known of this phone to the server; the private key signs minutes. Kept sealed under `DEVICE_KEY`. */
export type DeviceSecret = { deviceId: string; token: string; publicKey: JsonWebKey; privateKey: JsonWebKey };
export const DEVICE_KEY = 'device';

/** On 2G a full delivery takes some ten seconds; a line that says nothing for so long is dead. */
const LONGEST_ANSWER_MS = 90_000;
const NOT_MODIFIED = 304;

async function ask<T>(path: string, request: RequestInit): Promise<Result<T>> {
	const answer = await askFor(path, request);
	return answer.ok ? done(answer.value.body as T) : answer;
}

/** What a request brought, and when the server says it is; no body where nothing changed (304). */
type Brought = { body?: unknown; clock: string; etag?: string };

/**
 * One request. Refusals: 'phone.no-signal' where no answer came, otherwise the code that the server gives, with its sentence
 * in `facts.text` and, where it is busy, when to come back in `facts.afterSeconds`.
 */
async function askFor(path: string, request: RequestInit): Promise<Result<Brought>> {
	const stop = new AbortController();
	const late = setTimeout(() => stop.abort(), LONGEST_ANSWER_MS);
	try {
		const answer = await fetch(path, { ...request, cache: 'no-store', signal: stop.signal });
		const { headers, status } = answer;
		const clock = new Date(headers.get('date') ?? Date.now()).toISOString();
		if (status === NOT_MODIFIED) return done({ clock });
		const body = await answer.json();
		if (!answer.ok) return refused(refusalOf(body, Number(headers.get('retry-after') ?? 0)));
		const etag = headers.get('etag');
		return done({ body, clock, ...(etag && { etag }) });
	} catch {
		return refused({ code: 'phone.no-signal' });
	} finally {
		clearTimeout(late);
	}
}

type Problem = { code?: string; title?: string; errors?: { message?: string }[] };
const refusalOf = ({ code = 'phone.no-signal', title = '', errors }: Problem, afterSeconds: number): Refusal => ({
	code,
	facts: { text: errors?.[0]?.message ?? title, ...(afterSeconds > 0 && { afterSeconds }) }
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

/** What the server says to a delivery: the fates of its commands, or that it has them and will carry them out. */
export type OutboxAnswer = {
	clock: string;
	isRevoked: boolean;
	/** Empty where the delivery was taken in: older phones read nothing else, and send it again until they are told. */
	fates: Fate[];
	/** How many commands the office took in; absent where they were carried out. */
	taken?: number;
	/** When to ask what became of them. */
	afterSeconds?: number;
};

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

/** What became of work that the office took in; `heard` names the deliveries whose fates this phone has kept. */
export const askFates = ({ deviceId, token }: DeviceSecret, heard: readonly string[]): Promise<Result<FatesTold>> =>
	ask('/api/v1/phone/fates', {
		method: 'POST',
		headers: { ...json, ...bearer(token) },
		body: JSON.stringify({ device: deviceId, heard })
	});

/** Pictures are no JSON, so this one is asked for by itself. Refusals: 'phone.no-signal', 'phone.busy' and the like. */
export async function askFaces({ token }: DeviceSecret, fileIds: readonly string[]): Promise<Result<Uint8Array>> {
	const headers = { ...json, ...bearer(token) };
	const body = JSON.stringify({ fileIds });
	try {
		const answer = await fetch('/api/v1/phone/faces', { method: 'POST', headers, body, cache: 'no-store' });
		return answer.ok
			? done(new Uint8Array(await answer.arrayBuffer()))
			: refused(refusalOf(await answer.json(), Number(answer.headers.get('retry-after') ?? 0)));
	} catch {
		return refused({ code: 'phone.no-signal' });
	}
}

/** The parcel with its mark, or no parcel where it is still the one that the mark was told with. */
export async function askParcel(
	{ token }: DeviceSecret,
	mark?: string
): Promise<Result<{ parcel?: Parcel; mark?: string; clock: string }>> {
	const known = mark && { 'if-none-match': mark };
	const answer = await askFor('/api/v1/phone/parcel', { headers: { ...bearer(token), ...known } });
	if (!answer.ok) return answer;
	const { body, clock, etag } = answer.value;
	return done({ clock, ...(body !== undefined && { parcel: body as Parcel }), ...(etag && { mark: etag }) });
}

export const askPaper = ({ token }: DeviceSecret, fileId: string, mostBytes: number): Promise<Result<PaperOnPhone>> =>
	ask(`/api/v1/phone/papers/${fileId}?most=${mostBytes}`, { headers: bearer(token) });
