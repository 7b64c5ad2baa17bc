import { decodeLegacy } from './legacy-encodings.ts';

/** Every Vietnamese letter with its signs in an old encoding, found by decoding all that could stand for one. */
function signsOf(encoding: 'tcvn3' | 'vni'): Map<string, string> {
	const latin = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index));
	const pairs = [...'aeouyAEOUYôöÔÖ'].flatMap((vowel) =>
		latin.filter((mark) => isSmall(mark) === isSmall(vowel)).map((mark) => vowel + mark)
	);
	const attempts = [...latin, ...pairs];
	const signs = new Map<string, string>();
	for (const attempt of attempts) {
		const letter = decodeLegacy(attempt, encoding);
		if (letter.length === 1 && letter !== attempt && !signs.has(letter)) signs.set(letter, attempt);
	}
	return signs;
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

const tcvn3 = signsOf('tcvn3');
const vni = signsOf('vni');

/** The text as a machine with the fonts .VnTime stored it. Capitals with tones become small: they need .VnTimeH. */
export const encodeTcvn3 = (text: string): string =>
	encode(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()));

/** The text as a machine with the fonts VNI-Times stored it. */
export const encodeVni = (text: string): string => encode(text, (letter) => vni.get(letter));

const encode = (text: string, signsFor: (letter: string) => string | undefined): string =>
	[...text.normalize('NFC')].map((letter) => signsFor(letter) ?? letter).join('');
