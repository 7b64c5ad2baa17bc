/** Statements that a connection keeps prepared; those beyond are planned each time, as memory of the server is bounded. */
const MOST = 500;

const names = new Map<string, string>();
let seenOnce = new Set<string>();

/**
 * The name under which a statement is prepared, from its second use on. The server then plans it once for each
 * connection: for a short query under row-level security planning takes longer than answering.
 */
export function statementName(sql: string): string | undefined {
	const known = names.get(sql);
	if (known || names.size >= MOST) return known;
	if (!seenOnce.has(sql)) {
		if (seenOnce.size >= MOST) seenOnce = new Set();
		seenOnce.add(sql);
		return undefined;
	}
	seenOnce.delete(sql);
	const name = `coso_${names.size}`;
	names.set(sql, name);
	return name;
}
