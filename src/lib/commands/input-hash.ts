import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/canonical-json.ts';

/** Tells one input from another, whatever the order of its keys. What is secret is left out: it is kept nowhere. */
export function inputHash(raw: Record<string, unknown>, secrets: readonly string[] = []): Buffer {
	const open = Object.fromEntries(Object.entries(raw).filter(([key]) => !secrets.includes(key)));
	return createHash('sha256').update(canonicalJson(open)).digest();
}
