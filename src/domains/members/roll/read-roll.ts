import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Result, refused } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import type { ReadRollOptions, RollReading } from './roll.ts';

/** A roll of 25,000 rows needs about 100 MB; what needs more than this was not made by an office. */
const MEMORY_MB = 288;
const TIME_LIMIT_MS = 10_000;
/** Uploads are smaller; this keeps the command line from loading a film into memory. */
const LARGEST_FILE_BYTES = 60_000_000;

/**
 * Reads a roll from the bytes of an Excel workbook, in a thread of its own with limits to memory and time: a file
 * made to hurt ends that thread and nothing else.
 *
 * @returns the reading, with all its problems, or a refusal for a file that is no roll at all
 */
export function readRoll(bytes: Uint8Array, options: ReadRollOptions): Promise<Result<RollReading>> {
	if (bytes.length > LARGEST_FILE_BYTES) return Promise.resolve(refused({ code: 'members.roll-too-large' }));
	// A copy in memory of its own, which can be handed over: small buffers share theirs with others.
	const own = new Uint8Array(bytes);
	const worker = new Worker(workerFile(), {
		workerData: { bytes: own, options },
		transferList: [own.buffer],
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 16 }
	});
	return answerOf(worker);
}

function answerOf(worker: Worker): Promise<Result<RollReading>> {
	const { promise, resolve, reject } = Promise.withResolvers<Result<RollReading>>();
	const tooLong = setTimeout(() => resolve(refused({ code: 'members.roll-too-slow' })), TIME_LIMIT_MS);
	worker.once('message', resolve);
	worker.once('error', (fault: NodeJS.ErrnoException) => {
		if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refused({ code: 'members.roll-too-large' }));
		else reject(fault);
	});
	return promise.finally(() => {
		clearTimeout(tooLong);
		return worker.terminate();
	});
}

/**
 * The thread runs from source, which Node reads as it is: bundlers move this module into a file from which no
 * relative address of the thread's would hold, while the source lies in the repository next to every build.
 */
function workerFile(): string {
	const beside = join(import.meta.dirname, 'roll-worker.ts');
	return existsSync(beside) ? beside : join(findRoot(), 'src/domains/members/roll/roll-worker.ts');
}
