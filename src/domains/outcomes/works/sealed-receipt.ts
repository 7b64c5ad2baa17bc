import { isLocalDate, type LocalDate } from '#lib/local-date.ts';

/** What a receipt says and its seal covers. */
export type Receipt = { no: string; on: LocalDate; quantity: number; measure: string };
export type Sealed = { receipt: Receipt; seal: string };

/** The text that is sealed: one fact a line, in this order. */
export const sealedText = ({ no, on, quantity, measure }: Receipt): string =>
	[no, on, String(quantity), measure].join('\n');

/** What a QR code carries, as it was scanned or typed; undefined where it is no receipt at all. */
export function readSealed(asked: URLSearchParams): Sealed | undefined {
	const told = (name: string) => (asked.get(name) ?? '').slice(0, 200);
	const receipt = { no: told('no'), on: told('on'), quantity: Number(told('quantity')), measure: told('measure') };
	const seal = told('seal');
	return seal && isLocalDate(receipt.on) && Number.isSafeInteger(receipt.quantity) ? { receipt, seal } : undefined;
}

/** The part of a scanned address that carries the receipt. */
export const partOfCode = (code: string): URLSearchParams => new URLSearchParams(code.trim().replace(/^[^?]*\?/, ''));

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/**
 * Whether a receipt was sealed with the key, worked out where this runs: a browser that has the key asks no server.
 *
 * @param publicKey of the commune, PEM
 * @returns undefined where this browser cannot check the kind of seal
 * @source RFC 8032
 */
export async function isSealedBy({ receipt, seal }: Sealed, publicKey: string): Promise<boolean | undefined> {
	try {
		const der = bytesOf(publicKey.replace(/-----[^-]+-----|\s/g, ''));
		const key = await crypto.subtle.importKey('spki', der, 'Ed25519', false, ['verify']);
		return await crypto.subtle.verify('Ed25519', key, bytesOf(seal), new TextEncoder().encode(sealedText(receipt)));
	} catch {
		// An older browser has no Ed25519; the page then asks the server.
		return undefined;
	}
}
