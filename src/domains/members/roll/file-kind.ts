import type { Refusal } from '#lib/result.ts';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
	signature.every((byte, at) => bytes[at] === byte);

/** Why these bytes cannot even begin to be an Excel workbook; undefined for a zip archive, which may be one. */
export function whyNotZip(bytes: Uint8Array): Refusal | undefined {
	if (bytes.length === 0) return { code: 'members.roll-empty' };
	if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return undefined;
	if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return { code: compoundFileCode(bytes) };
	// Excel 2 to 4 wrote bare records.
	if (starts(bytes, 0x09, 0x08) || starts(bytes, 0x09, 0x04) || starts(bytes, 0x09, 0x02))
		return { code: 'members.roll-old-xls' };
	if (isText(bytes)) return { code: textCode(bytes) };
	return { code: 'members.roll-not-a-workbook' };
}

/** The container of old Office files holds .xls, .doc and also every encrypted new file; stream names tell which. */
function compoundFileCode(bytes: Uint8Array): string {
	const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const has = (stream: string) => names.includes(Buffer.from(stream, 'utf16le'));
	if (has('EncryptedPackage') || has('EncryptionInfo')) return 'members.roll-encrypted';
	if (has('WordDocument')) return 'members.roll-is-word';
	if (has('Workbook') || has('Book')) return 'members.roll-old-xls';
	return 'members.roll-not-a-workbook';
}

function isText(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 4096);
	const isWide = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
	return isWide || head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
}

function textCode(bytes: Uint8Array): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
	if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'members.roll-old-xls';
	return head.startsWith('%PDF') ? 'members.roll-not-a-workbook' : 'members.roll-is-text';
}

/** Why an archive with these files is no .xlsx workbook. */
export function whyNotWorkbook(names: string[]): Refusal | undefined {
	const has = (name: string) => names.includes(name);
	if (has('xl/workbook.bin')) return { code: 'members.roll-other-spreadsheet' };
	if (names.some((name) => /^xl\/.*\.xml$/i.test(name))) return undefined;
	if (names.some((name) => name.startsWith('word/'))) return { code: 'members.roll-is-word' };
	if (has('content.xml')) return { code: 'members.roll-other-spreadsheet' };
	if (has('EncryptedPackage')) return { code: 'members.roll-encrypted' };
	return { code: 'members.roll-not-a-workbook' };
}
