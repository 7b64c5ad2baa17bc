/** One written letter, taken apart into what Vietnamese order compares: letter, then tone, then case. */
export type Letter = {
	/** Text of letters, digits and signs that sorts by bytes as the Vietnamese alphabet does. */
	primary: string;
	/** '0' ngang, '1' huyền, '2' hỏi, '3' ngã, '4' sắc, '5' nặng, '9' any mark that is not Vietnamese. */
	tone: string;
	/** '0' small, '1' capital. */
	letterCase: string;
};

const TONES: Record<string, string> = { '\u0300': '1', '\u0309': '2', '\u0303': '3', '\u0301': '4', '\u0323': '5' };

/** Letters of their own: ă after a and before â; '{' and '|' sort after every small letter. */
const OWN_LETTERS: Record<string, string> = {
	'a\u0306': 'a{',
	'a\u0302': 'a|',
	'e\u0302': 'e{',
	'o\u0302': 'o{',
	'o\u031b': 'o|',
	'u\u031b': 'u{',
	đ: 'd{'
};

/** Signs that names and titles carry, in the order of the Unicode collation, all before the digits. */
const SIGNS = '_-–—,;:!?.\'‘’"“”()[]{}@*/\\&#%`^+<=>|~$';

const WRITTEN_LETTER = /\P{M}\p{M}*/gu;

/** The letters of a text, in order. Blanks are letters too, the first of all. */
export function lettersOf(text: string): Letter[] {
	return (text.normalize('NFD').match(WRITTEN_LETTER) ?? []).map(takeApart);
}

function takeApart(written: string): Letter {
	const base = String.fromCodePoint(written.codePointAt(0)!);
	const small = base.toLowerCase();
	let primary = OWN_LETTERS[small] ?? primaryOf(small);
	let tone = '0';
	for (const mark of written.slice(base.length)) {
		const own = OWN_LETTERS[small + mark];
		if (own) primary = own;
		else tone = TONES[mark] ?? '9';
	}
	return { primary, tone, letterCase: base === small ? '0' : '1' };
}

function primaryOf(small: string): string {
	if (/[a-z0-9]/.test(small)) return small;
	if (/\s/.test(small)) return '"';
	const sign = SIGNS.indexOf(small);
	if (sign >= 0) return `#${String.fromCharCode(64 + sign)}`;
	return `}${small.codePointAt(0)!.toString(16).padStart(6, '0')}`;
}
