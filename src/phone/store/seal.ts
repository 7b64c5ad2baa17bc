/** Content that only the data key opens. `iv` is new for each sealing. */
export type Sealed = { iv: Uint8Array; data: ArrayBuffer };

/** Seals and opens values under one key. `place` is bound to the content: a row moved elsewhere does not open. */
export type Sealer = {
	seal(place: string, value: unknown): Promise<Sealed>;
	/** @throws DOMException OperationError if key, place or content are not those of the sealing */
	open<T>(place: string, sealed: Sealed): Promise<T>;
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** AES-GCM with the given key of 256 bits. */
export const sealerOf = (key: CryptoKey): Sealer => ({
	async seal(place, value) {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const algorithm = { name: 'AES-GCM', iv, additionalData: bytes(place) };
		return { iv, data: await crypto.subtle.encrypt(algorithm, key, bytes(JSON.stringify(value))) };
	},
	async open(place, { iv, data }) {
		const algorithm = { name: 'AES-GCM', iv: iv as Uint8Array<ArrayBuffer>, additionalData: bytes(place) };
		return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, data)));
	}
});
