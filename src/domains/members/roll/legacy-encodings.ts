/** Ways to write Vietnamese from before Unicode: Western letters and signs stand for Vietnamese ones. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * TCVN 5712 as the fonts .VnTime and its kin draw it ("ABC"): one sign for each small letter, and capitals only
 * for the letters without tone. Other capitals are small letters in a font whose name ends in H.
 */
const TCVN3_SIGNS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ';

const tcvn3 = new Map([...TCVN3_SIGNS].map((sign, index) => [sign, [...TCVN3_LETTERS][index]!]));

/** VNI-Windows: signs after a vowel are its marks; a few letters have signs of their own. */
const VNI_MARKS: Record<string, string> = {
	ø: '\u0300',
	ù: '\u0301',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	ê: '\u0306',
	è: '\u0306\u0300',
	é: '\u0306\u0301',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
	â: '\u0302',
	à: '\u0302\u0300',
	á: '\u0302\u0301',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323'
};
const VNI_SIGNS = 'ìíæóòôöîñ';
const VNI_LETTERS = 'ìíỉĩịơưỵđ';
const vni = new Map([...VNI_SIGNS].map((sign, index) => [sign, [...VNI_LETTERS][index]!]));

/** Breve only follows a; every other mark of VNI follows any of these, ô (ơ) and ö (ư) among them. */
const VNI_PAIR = /([aeouyôö])([øùûõïêèéúüëâàáåãä])|[ìíæóòôöîñ]/gi;

/** The text in Unicode, NFC. Signs that the encoding does not know stay. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
	const decoded = encoding === 'tcvn3' ? decodeTcvn3(text) : text.replace(VNI_PAIR, decodeVni);
	return decoded.normalize('NFC');
}

function decodeTcvn3(text: string): string {
	let decoded = '';
	for (const sign of text) decoded += tcvn3.get(sign) ?? sign;
	return decoded;
}

function decodeVni(whole: string, vowel: string | undefined, mark: string | undefined): string {
	if (!vowel || !mark) return sameCase(whole, vni.get(whole.toLowerCase())!);
	const base = vni.get(vowel.toLowerCase()) ?? vowel.toLowerCase();
	const letter = (base + VNI_MARKS[mark.toLowerCase()]).normalize('NFC');
	return letter.length === 1 ? sameCase(vowel, letter) : whole;
}

const sameCase = (model: string, letter: string): string =>
	model === model.toLowerCase() ? letter : letter.toUpperCase();

/** Whether every sign of the word beyond ASCII means something in the encoding. */
export function isDecodable(word: string, encoding: LegacyEncoding): boolean {
	const rest =
		encoding === 'tcvn3' ? [...word].filter((sign) => !tcvn3.has(sign)).join('') : word.replace(VNI_PAIR, '');
	return !BEYOND_ASCII.test(rest);
}

export const BEYOND_ASCII = /[^\0-\x7f]/;

/** Which encoding a font was made for; undefined for a font of Unicode. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
	if (/^(\.vn|vntime)/i.test(font)) return 'tcvn3';
	return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

/** Fonts such as .VnTimeH draw small letters as capitals. */
export const drawsCapitals = (font: string): boolean => /^\.?vn.*h$/i.test(font) && encodingOfFont(font) === 'tcvn3';
