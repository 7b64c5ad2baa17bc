/**
 * Draws `static/emblem.svg` as the pictures that phones want of an installed app. Run by hand when the emblem changes;
 * what it writes to `static/icons/` is kept in the repository.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

const emblem = readFileSync('static/emblem.svg', 'utf8');
/** Edge to edge, for phones that cut the corners themselves; the star is small enough for a round cut. */
const square = emblem.replace(' rx="9"', '');

mkdirSync('static/icons', { recursive: true });
for (const [name, svg, pixels] of [
	['app-192', emblem, 192],
	['app-512', emblem, 512],
	['app-maskable-512', square, 512],
	['apple-touch-icon', square, 180]
] as const)
	await sharp(Buffer.from(svg), { density: 1200 })
		.resize(pixels, pixels)
		.png({ compressionLevel: 9, palette: true })
		.toFile(`static/icons/${name}.png`);
