import { expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { packedFaces, unpackedFaces } from './bundle-of-faces.ts';

const faces = [1, 700, 2_999].map((length) => ({ fileId: newId(), bytes: new Uint8Array(length).fill(length % 251) }));

test('faces arrive as they were sent', () => {
	expect(unpackedFaces(packedFaces(faces))).toEqual(faces);
	expect(unpackedFaces(packedFaces([]))).toEqual([]);
});

test('a line that breaks leaves the faces that were whole', () => {
	const whole = packedFaces(faces);
	expect(unpackedFaces(whole.subarray(0, whole.length - 1))).toEqual(faces.slice(0, 2));
	expect(unpackedFaces(whole.subarray(0, 20))).toEqual([]);
});
