/** A face as a phone keeps it: the file of the photo, and its bytes. */
export type Face = { fileId: string; bytes: Uint8Array };

const ID_LENGTH = 36;
const HEAD = ID_LENGTH + 2;

/** Faces one behind the other: the id of the file, two bytes of length, the picture. A third less than as JSON. */
export function packedFaces(faces: readonly Face[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(faces.reduce((sum, { bytes }) => sum + HEAD + bytes.length, 0));
	const view = new DataView(whole.buffer);
	let at = 0;
	for (const { fileId, bytes } of faces) {
		whole.set(new TextEncoder().encode(fileId), at);
		view.setUint16(at + ID_LENGTH, bytes.length);
		whole.set(bytes, at + HEAD);
		at += HEAD + bytes.length;
	}
	return whole;
}

/** What arrived whole; a bundle that was cut gives the faces before the cut. */
export function unpackedFaces(whole: Uint8Array): Face[] {
	const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
	const faces: Face[] = [];
	for (let at = 0; at + HEAD <= whole.length; ) {
		const end = at + HEAD + view.getUint16(at + ID_LENGTH);
		if (end > whole.length) break;
		const fileId = new TextDecoder().decode(whole.subarray(at, at + ID_LENGTH));
		faces.push({ fileId, bytes: whole.slice(at + HEAD, end) });
		at = end;
	}
	return faces;
}
