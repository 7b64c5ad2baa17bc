const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

/** Checksum of some bytes, as in ISO 3309: tells a damaged whole, not a forged one. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 255]!;
	return (value ^ 0xffffffff) >>> 0;
}
