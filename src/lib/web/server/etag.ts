import { createHash } from 'node:crypto';

/** The strong validator of a text (RFC 9110, 8.8.3). */
export const etagOf = (text: string): string =>
	`"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/** Whether the header If-None-Match names it. */
export function namesEtag(header: string | null | undefined, etag: string): boolean {
	const known = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known.includes(etag) || known.includes('*');
}
