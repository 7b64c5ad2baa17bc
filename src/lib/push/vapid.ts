import { createECDH, hkdfSync } from 'node:crypto';

export type VapidKeys = { publicKey: string; privateKey: string };

/**
 * The pair of keys by which push services know this installation (RFC 8292), worked out from its secret: every process
 * has the same, and nothing more has to be kept. With another secret, browsers have to agree anew.
 */
export function vapidKeys(secret: Uint8Array): VapidKeys {
	const ecdh = createECDH('prime256v1');
	for (let count = 0; ; count++) {
		const candidate = Buffer.from(hkdfSync('sha256', secret, '', `coso web push ${count}`, 32));
		try {
			ecdh.setPrivateKey(candidate);
		} catch {
			// One number in four thousand million is no key of this curve.
			continue;
		}
		return {
			publicKey: ecdh.getPublicKey().toString('base64url'),
			privateKey: candidate.toString('base64url')
		};
	}
}
