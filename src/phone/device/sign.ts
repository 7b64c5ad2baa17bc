import { toBase64Url } from '../base64-url.ts';
import type { Store } from '../store/store.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { DEVICE_KEY, type DeviceSecret } from '../sync/ask.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Seals a text with this phone's own key: raw r and s in base64url. */
export async function signWithDevice(
	store: Store,
	text: string
): Promise<Result<{ deviceId: string; signature: string }>> {
	const secret = (await store.read<DeviceSecret>(DEVICE_KEY))?.value;
	if (!secret) return refused({ code: 'phone.not-recoverable' });
	const key = await crypto.subtle.importKey('jwk', secret.privateKey, CURVE, false, ['sign']);
	const bytes = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, new TextEncoder().encode(text));
	return done({ deviceId: secret.deviceId, signature: toBase64Url(new Uint8Array(bytes)) });
}
