import { type Result, done, refused } from '#lib/result.ts';

/** One file inside a zip archive, as its directory describes it. */
export type ZipEntry = {
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	isEncrypted: boolean;
	compressedBytes: number;
	/** What the directory says it becomes: a promise that inflating must hold it to. */
	inflatedBytes: number;
	checksum: number;
	/** Where its local header begins. */
	offset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** A field with this value refers to the zip64 extension, which no workbook under 4 GB needs. */
const IN_ZIP64 = 0xffffffff;

/** The directory at the end of a zip archive. Inflates nothing. Refuses what is cut off or contradicts itself. */
export function readZipDirectory(bytes: Uint8Array): Result<ZipEntry[]> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return damaged;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index++) {
		if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return damaged;
		const entry = readEntry(view, bytes, at);
		if (entry.inflatedBytes === IN_ZIP64 || entry.compressedBytes === IN_ZIP64) return tooLarge;
		entries.push(entry);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return done(entries);
}

export const damaged = refused({ code: 'members.roll-damaged' });
export const tooLarge = refused({ code: 'members.roll-too-large' });

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	}
	return undefined;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
	const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
	return {
		// Some writers use the separator of Windows.
		name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
		method: view.getUint16(at + 10, true),
		isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		compressedBytes: view.getUint32(at + 20, true),
		inflatedBytes: view.getUint32(at + 24, true),
		checksum: view.getUint32(at + 16, true),
		offset: view.getUint32(at + 42, true)
	};
}

/** The bytes of an entry as they lie in the archive. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.offset + 30 > bytes.length) return damaged;
	const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	if (start + entry.compressedBytes > bytes.length) return damaged;
	return done(bytes.subarray(start, start + entry.compressedBytes));
}
