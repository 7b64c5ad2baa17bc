import { createHash, randomBytes } from 'node:crypto';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, type WorldPerson } from '../../../../../tests/world.ts';
import { type SignedFacts, signedText } from '../../signed-text.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A phone that somebody of the test world has enrolled, with the key that it signs by. */
export class SamplePhone {
	readonly id = newId();
	#key: CryptoKey | undefined;
	#ownerUrl: string;

	constructor(ownerUrl: string) {
		this.#ownerUrl = ownerUrl;
	}

	async enrol(person: WorldPerson): Promise<this> {
		const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
		this.#key = privateKey;
		const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
		await poolOf(this.#ownerUrl).query(
			`insert into phone_device (id, person_id, name, public_key, token_hash, enrolled_at, last_contact_at)
			values ($1, $2, 'Máy thử', $3, $4, now(), now())`,
			[
				this.id,
				callerOf(person).personId,
				JSON.stringify({ kty, crv, x, y }),
				createHash('sha256').update(randomBytes(16)).digest()
			]
		);
		return this;
	}

	revoke(): Promise<unknown> {
		return poolOf(this.#ownerUrl).query(
			`update phone_device set revoked_at = now(), revoke_reason = 'Mất máy' where id = $1`,
			[this.id]
		);
	}

	/** The input of the command, as a phone makes it. */
	async sign(facts: SignedFacts) {
		const text = new TextEncoder().encode(signedText(facts));
		const bytes = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, this.#key!, text);
		return { ...facts, deviceId: this.id, signature: Buffer.from(bytes).toString('base64url') };
	}
}
