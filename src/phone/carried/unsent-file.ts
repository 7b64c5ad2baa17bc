import * as v from 'valibot';
import { canonicalJson } from '#lib/canonical-json.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { fromBase64Url } from '../base64-url.ts';
import type { PhoneCommand } from '../outbox/command.ts';
import type { UnsentWork } from '../outbox/unsent-work.ts';

const VERSION = 1;
const FORMAT = 'coso-unsent';

/**
 * Unsent work as it lies in a file: readable by a person, and signed with the phone's own key, so that nobody can put words
 * into somebody's mouth with a text editor.
 */
export type UnsentFile = UnsentWork & {
	format: typeof FORMAT;
	version: typeof VERSION;
	/** ECDSA P-256 of the phone; the server knows it by the phone's id and believes no other. */
	publicKey: JsonWebKey;
	/** Raw r and s in base64url, over `signedPart`. */
	signature: string;
};

const command = v.object({
	id: v.string(),
	name: v.string(),
	input: v.record(v.string(), v.unknown()),
	at: v.string()
});
const shape = v.object({
	format: v.literal(FORMAT),
	version: v.number(),
	deviceId: v.string(),
	username: v.string(),
	waiting: v.array(command),
	refused: v.array(v.looseObject({ id: v.string() })),
	publicKey: v.record(v.string(), v.unknown()),
	signature: v.string()
});

type Head = Omit<UnsentFile, 'signature'>;
const headOf = (work: UnsentWork, publicKey: JsonWebKey): Head => ({
	format: FORMAT,
	version: VERSION,
	...work,
	publicKey
});

export async function unsentFile(
	work: UnsentWork,
	publicKey: JsonWebKey,
	sign: (text: string) => Promise<Result<{ signature: string }>>
): Promise<Result<UnsentFile>> {
	const head = headOf(work, publicKey);
	const signed = await sign(canonicalJson(head));
	return signed.ok ? done({ ...head, signature: signed.value.signature }) : signed;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * Reads the text of such a file. Refusals: 'phone.file-unreadable' (cut, damaged, or no such file), 'phone.file-of-other-version',
 * 'phone.file-changed' (somebody edited it, or the phone is not the one that it names).
 *
 * @param knownKey the key that the server has of that phone; on a phone the file's own, which shows damage alone
 */
export async function readUnsentFile(
	text: string,
	knownKey: (deviceId: string) => Promise<JsonWebKey | undefined> = async () => undefined,
	isKnownNeeded = false
): Promise<Result<UnsentFile>> {
	const parsed = v.safeParse(shape, json(text));
	if (!parsed.success) return refused({ code: 'phone.file-unreadable' });
	if (parsed.output.version !== VERSION) return refused({ code: 'phone.file-of-other-version' });
	const { signature, ...head } = json(text) as UnsentFile;
	const key = (await knownKey(head.deviceId)) ?? (isKnownNeeded ? undefined : head.publicKey);
	const isGenuine = key !== undefined && (await isSigned(canonicalJson(head), signature, key));
	return isGenuine ? done({ ...head, signature }) : refused({ code: 'phone.file-changed' });
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function isSigned(text: string, signature: string, { kty, crv, x, y }: JsonWebKey): Promise<boolean> {
	try {
		const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, CURVE, false, ['verify']);
		const how = { name: 'ECDSA', hash: 'SHA-256' };
		return await crypto.subtle.verify(how, key, fromBase64Url(signature), new TextEncoder().encode(text));
	} catch {
		// A key or a signature that is none: the file is not what a phone wrote.
		return false;
	}
}

/** What the server is to hear of: also what it refused, which it knows by its id. */
export const commandsIn = ({ waiting, refused: told }: UnsentFile): PhoneCommand[] => [
	...waiting,
	...told.flatMap(({ id, name, input, at }) => (input ? [{ id, name, input, at }] : []))
];
