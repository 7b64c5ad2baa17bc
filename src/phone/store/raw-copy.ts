import { type Row, type Shelf, TABLES, type Table } from './shelf.ts';

/** What such a copy says of itself. */
export const SEALED_COPY = 'coso-sealed';

/**
 * Everything on a shelf that can still be read, sealed as it lies there: whoever mends it gets the bytes, and only the owner's
 * keys open them. Undefined where nothing can be read.
 */
export async function rawCopy(
	shelf: Shelf | undefined
): Promise<(Partial<Record<Table, unknown>> & { format: string }) | undefined> {
	if (!shelf) return undefined;
	const copies = await Promise.all(
		TABLES.map(async (table): Promise<[Table, Row[]] | undefined> => {
			const rows = await shelf.all(table).catch(() => undefined);
			return rows && [table, rows];
		})
	);
	const readable = copies.flatMap((copy) => (copy ? [copy] : []));
	if (readable.length === 0) return undefined;
	return { format: SEALED_COPY, ...Object.fromEntries(readable.map(([table, rows]) => [table, rows.map(written)])) };
}

const written = ({ key, value }: Row) => ({ key, value: plain(value) });

/** Bytes in base64; keys that no script can read are named, not copied. */
function plain(value: unknown): unknown {
	if (value instanceof ArrayBuffer) return { base64: base64(new Uint8Array(value)) };
	if (value instanceof Uint8Array) return { base64: base64(value) };
	if (value === null || typeof value !== 'object') return value;
	if (Object.prototype.toString.call(value) === '[object CryptoKey]') return 'CryptoKey';
	if (Array.isArray(value)) return value.map(plain);
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
