/** Base64 without padding and with - and _ (RFC 4648, 5): as keys and signatures travel. */
export const toBase64Url = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replace(/\+/g, '-')
		.replace(/\//g, '_')
		.replace(/=+$/, '');

/** @throws DOMException InvalidCharacterError where it is none */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
	fromBase64(text.replace(/-/g, '+').replace(/_/g, '/'));

/** @throws DOMException InvalidCharacterError where it is none */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
