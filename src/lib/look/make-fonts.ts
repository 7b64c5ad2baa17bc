/**
 * Cuts Be Vietnam Pro (SIL Open Font License 1.1) down to the letters of Vietnamese and English: 25 kB a weight in place
 * of 46, and 11 kB for phones. Run by hand when the font or the set of letters changes; what it writes to `fonts/` is kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const WEIGHTS = {
	400: '400Regular/BeVietnamPro_400Regular',
	500: '500Medium/BeVietnamPro_500Medium',
	600: '600SemiBold/BeVietnamPro_600SemiBold'
};

/** Old office screens need the hints; phones do without, and without the features that no text here uses. */
const CUTS = {
	'be-vietnam-pro': {},
	'be-vietnam-pro-light': { noHinting: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'] }
};

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const PUNCTUATION = '\u00a0–—‘’“”…·•°²³×÷±≤≥→←↑↓✓«»§₫';

/** Every letter of Vietnamese with every tone, ASCII, and what offices put between words. */
function letters(): string {
	const ascii = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join('');
	const vowels = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');
	return `${ascii}${vowels}đĐ${TONES.join('')}${PUNCTUATION}`;
}

const package_ = createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json');

for (const [weight, file] of Object.entries(WEIGHTS)) {
	const full = readFileSync(join(package_, '..', `${file}.ttf`));
	for (const [name, options] of Object.entries(CUTS)) {
		const cut = await subsetFont(full, letters(), { targetFormat: 'woff2', ...options });
		writeFileSync(join(import.meta.dirname, 'fonts', `${name}-${weight}.woff2`), cut);
		process.stdout.write(`${name} ${weight}: ${full.length} → ${cut.length} bytes\n`);
	}
}
