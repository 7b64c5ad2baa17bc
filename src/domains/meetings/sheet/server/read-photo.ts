import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Result, refused } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import { greyOf } from './grey-of.ts';
import type { PageReading } from './read-page.ts';

/** A page takes less than a second; a picture made to hurt ends its own thread and nothing else. */
const LONGEST_MS = 20_000;
const MEMORY_MB = 256;
const THREAD = 'src/domains/meetings/sheet/server/read-thread.ts';

/** Reads a photographed page in a thread of its own, because it keeps a processor busy. */
export async function readPhoto(bytes: Uint8Array): Promise<Result<PageReading>> {
	const grey = await greyOf(bytes);
	return grey ? inThread(grey) : refused({ code: 'meetings.sheet-no-picture' });
}

function inThread(grey: { width: number; height: number; pixels: Uint8Array<ArrayBuffer> }) {
	const { promise, resolve, reject } = Promise.withResolvers<Result<PageReading>>();
	// The thread runs from source: a bundle would move this file away from it.
	const worker = new Worker(join(findRoot(), THREAD), {
		workerData: grey,
		transferList: [grey.pixels.buffer],
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
	});
	const watch = setTimeout(() => resolve(refused({ code: 'meetings.sheet-too-hard' })), LONGEST_MS);
	worker.once('message', resolve);
	worker.once('error', reject);
	return promise.finally(() => {
		clearTimeout(watch);
		return worker.terminate();
	});
}
