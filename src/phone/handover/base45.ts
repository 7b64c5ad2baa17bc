const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUE = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Bytes as text that a QR code holds in its densest letters (RFC 9285). */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const isPair = at + 1 < bytes.length;
		let rest = isPair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
		for (let digit = 0; digit < (isPair ? 3 : 2); digit++) {
			text += LETTERS[rest % 45];
			rest = Math.floor(rest / 45);
		}
	}
	return text;
}

/** The bytes again; undefined where the text is not of that form. */
export function fromBase45(text: string): Uint8Array | undefined {
	if (text.length % 3 === 1) return undefined;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const digits = [...text.slice(at, at + 3)].map((letter) => VALUE.get(letter));
		if (digits.includes(undefined)) return undefined;
		const [low, middle, high] = digits as number[];
		const value = low! + middle! * 45 + (high ?? 0) * 2025;
		const isPair = high !== undefined;
		if (value > (isPair ? 65_535 : 255)) return undefined;
		bytes.push(...(isPair ? [value >> 8, value & 255] : [value]));
	}
	return Uint8Array.from(bytes);
}
