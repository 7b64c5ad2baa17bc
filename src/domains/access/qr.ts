import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` modules, quiet zone included. */
export type QrPath = { size: number; path: string };

export function qrPath(text: string): QrPath {
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { size, path };
}
