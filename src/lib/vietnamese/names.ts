/** A Vietnamese full name: family name first, given name last, anything between is the middle name. */
export type NameParts = { family: string; middle: string; given: string };

/** The parts of a full name. A single word is a given name. */
export function nameParts(fullName: string): NameParts {
	const words = fullName.normalize('NFC').trim().split(/\s+/);
	const given = words.pop() ?? '';
	const [family = '', ...middle] = words;
	return { family, middle: middle.join(' '), given };
}

/**
 * A name as it is written on papers: 'NÔNG  THỊ thơm' becomes 'Nông Thị Thơm'.
 * A part after an apostrophe or hyphen is capital too: "H'HEN NIÊ" becomes "H'Hen Niê".
 */
export function properName(text: string): string {
	return text
		.normalize('NFC')
		.trim()
		.replace(/\s+/g, ' ')
		.toLowerCase()
		.replace(/(^|[\s'’‘-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** First letters of family and given name: 'Nông Thị Thơm' gives 'NT', a single word one letter. */
export function initials(fullName: string): string {
	const { family, given } = nameParts(fullName);
	return [family, given]
		.map((word) => [...word][0] ?? '')
		.join('')
		.toUpperCase();
}
