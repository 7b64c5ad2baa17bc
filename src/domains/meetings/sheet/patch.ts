/** A small square piece of the page, straightened. */
export type Patch = { size: number; pixels: Float32Array };

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Each pixel the mean of the nine around it: grain of the camera goes, strokes of a pen stay. */
export function smoothed({ size, pixels }: Patch): Patch {
	const mean = (values: Float32Array, step: number) =>
		values.map((value, at) => (value + (values[at - step] ?? value) + (values[at + step] ?? value)) / 3);
	return { size, pixels: mean(mean(pixels, 1), size) };
}

/**
 * The patch without dark strokes narrower than twice the radius: they are filled with the paper beside them, while the
 * edge of a shadow stays where it is.
 */
export function closed(patch: Patch, radius: number): Patch {
	return reached(reached(patch, radius, Math.max), radius, Math.min);
}

/** The greatest or least shade in the square around each pixel, first along rows and then along columns. */
function reached({ size, pixels }: Patch, radius: number, choose: (a: number, b: number) => number): Patch {
	const along = (from: Float32Array, step: number, other: number) => {
		const to = new Float32Array(from.length);
		for (let line = 0; line < size; line++)
			for (let place = 0; place < size; place++) {
				let value = from[line * other + place * step]!;
				const last = Math.min(size - 1, place + radius);
				for (let at = Math.max(0, place - radius); at <= last; at++)
					value = choose(value, from[line * other + at * step]!);
				to[line * other + place * step] = value;
			}
		return to;
	};
	return { size, pixels: along(along(pixels, 1, size), size, 1) };
}
