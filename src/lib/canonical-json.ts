type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

/**
 * The same text for the same content: keys in code-unit order, no blanks, text in NFC, absent keys left out.
 * Hashes of commands, audit entries and locked minutes are taken over it.
 */
export function canonicalJson(value: unknown): string {
	const json = value as Json;
	if (json === null || typeof json === 'boolean') return String(json);
	if (typeof json === 'number') {
		if (!Number.isFinite(json)) throw new RangeError(`${json} has no JSON form`);
		return String(json);
	}
	if (typeof json === 'string') return JSON.stringify(json.normalize('NFC'));
	if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
	const members = Object.keys(json)
		.filter((key) => json[key] !== undefined)
		.sort()
		.map((key) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(json[key])}`);
	return `{${members.join(',')}}`;
}
