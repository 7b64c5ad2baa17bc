/**
 * Keys that no source names.
 * A key counts as named where it stands whole, or where its beginning up to `_`, `.` or `-` stands before a
 * value put in, as in `post_${post}` or 'cases.kind.' + kind: which of its endings are met is known at run time only.
 */
export function unusedKeys(keys: string[], sources: string): string[] {
	const names = new Set(sources.match(/[\p{L}\d_][\p{L}\d_.-]*/gu) ?? []);
	const beginnings = [...sources.matchAll(/([\w.-]*[\w][._-])(?:\$\{|['"`]\s*\+)/g)].map((match) => match[1]!);
	return keys.filter((key) => !isNamed(key, names) && !beginnings.some((beginning) => key.startsWith(beginning)));
}

/** `m.some_key(` reads as one name with `m.` before it. */
const isNamed = (key: string, names: Set<string>): boolean => names.has(key) || names.has(`m.${key}`);
