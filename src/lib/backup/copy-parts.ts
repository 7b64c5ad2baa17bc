import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const PART_BYTES = 4 * 1024 * 1024;
const LINE_END = 0x0a;

/** The rows of a COPY … TO STDOUT in parts of some megabytes, each of whole rows. */
export async function* copyParts(client: Client, sql: string): AsyncGenerator<{ body: Buffer; rows: number }> {
	let chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of client.query(copyTo(sql)) as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size < PART_BYTES) continue;
		const all = Buffer.concat(chunks);
		const end = all.lastIndexOf(LINE_END) + 1;
		if (end > 0) yield partOf(all.subarray(0, end));
		chunks = [all.subarray(end)];
		size = all.length - end;
	}
	if (size > 0) yield partOf(Buffer.concat(chunks));
}

/** In COPY's text format a line end inside a value is written as \n: each real one closes a row. */
function partOf(body: Buffer): { body: Buffer; rows: number } {
	let rows = 0;
	for (let at = body.indexOf(LINE_END); at >= 0; at = body.indexOf(LINE_END, at + 1)) rows++;
	return { body, rows };
}

/** Puts one part into its table. */
export async function copyIn(client: Client, table: string, columns: string[], body: Buffer): Promise<void> {
	await pipeline(Readable.from([body]), client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
}
