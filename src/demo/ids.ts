import { createHash } from 'node:crypto';

/** The moment from which the commune's rows carry their ids. */
const FORMED_AT = '2025-07-01T00:00:00+07:00';

/** The same id for the same name on every load; ids sort by the moment given, as those made in daily work do. */
export function idOf(name: string, at: string = FORMED_AT): string {
	const time = Date.parse(at).toString(16).padStart(12, '0');
	const hash = createHash('sha256').update(name).digest('hex');
	const variant = ((Number.parseInt(hash.charAt(3), 16) & 3) | 8).toString(16);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
