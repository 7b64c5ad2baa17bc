/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export type Grey = { width: number; height: number; pixels: Uint8Array };

/** The shade between pixels; beyond the edge that of the nearest one. */
export function shadeAt({ width, height, pixels }: Grey, x: number, y: number): number {
	const cx = Math.min(Math.max(x, 0), width - 1.001);
	const cy = Math.min(Math.max(y, 0), height - 1.001);
	const left = Math.floor(cx);
	const top = Math.floor(cy);
	const [fx, fy] = [cx - left, cy - top];
	const at = top * width + left;
	const upper = pixels[at]! * (1 - fx) + pixels[at + 1]! * fx;
	const lower = pixels[at + width]! * (1 - fx) + pixels[at + width + 1]! * fx;
	return upper * (1 - fy) + lower * fy;
}

/** The picture made smaller by a whole factor, each pixel the mean of those it stands for. */
export function reduced(grey: Grey, factor: number): Grey {
	if (factor <= 1) return grey;
	const width = Math.floor(grey.width / factor);
	const height = Math.floor(grey.height / factor);
	const pixels = new Uint8Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let sum = 0;
			for (let dy = 0; dy < factor; dy++)
				for (let dx = 0; dx < factor; dx++) sum += grey.pixels[(y * factor + dy) * grey.width + x * factor + dx]!;
			pixels[y * width + x] = sum / (factor * factor);
		}
	return { width, height, pixels };
}
