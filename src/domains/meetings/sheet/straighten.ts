import { type Grey, shadeAt } from './grey.ts';
import { type Homography, project } from './homography.ts';
import { PAGE } from './layout.ts';

/** Pixels per millimetre of a straightened page: handwriting stays legible. */
const PER_MM = 5;

/** The page as if it had been laid on a scanner. */
export function straightened(grey: Grey, page: Homography): Grey {
	const width = PAGE.width * PER_MM;
	const height = PAGE.height * PER_MM;
	const pixels = new Uint8Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const at = project(page, { x: x / PER_MM, y: y / PER_MM });
			pixels[y * width + x] = shadeAt(grey, at.x, at.y);
		}
	return { width, height, pixels };
}
