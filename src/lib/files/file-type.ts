/** The largest file that may be handed in: with the form around it, a request stays below the 10 MB where it is cut off. */
export const LARGEST_FILE_MEGABYTES = 9;

/** Types of files that may be kept, told by their first bytes: a name says nothing. */
export type FileType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'text/plain' | OfficeType;
type OfficeType =
	| 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	| 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
	head.every((byte, index) => bytes[index] === byte);

const contains = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

/** The type of the content, or undefined if it is none of those that may be kept. */
export function fileType(bytes: Uint8Array): FileType | undefined {
	if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
	if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png';
	if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && contains(bytes.subarray(8, 12), 'WEBP')) return 'image/webp';
	if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'application/pdf';
	if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return officeType(bytes);
	return isPlainText(bytes) ? 'text/plain' : undefined;
}

function officeType(bytes: Uint8Array): OfficeType | undefined {
	if (contains(bytes, 'word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
	if (contains(bytes, 'xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	return undefined;
}

function isPlainText(bytes: Uint8Array): boolean {
	if (bytes.includes(0)) return false;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Those that a browser may show in place; the rest is handed over as a download. */
export const isShownInPlace = (type: string): boolean => type.startsWith('image/') || type === 'application/pdf';
