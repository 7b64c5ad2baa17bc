/**
 * The text as a hurried person types it into a search box: lower case, no diacritics, đ as d, single spaces.
 * 'Nông  Thị Thơm' and 'nong thi thom' have the same key, however their accents were encoded.
 */
export function searchKey(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/đ/g, 'd')
		.replace(/\s+/g, ' ')
		.trim();
}
