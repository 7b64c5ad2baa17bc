import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Result, refused } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import type { ReadRollOptions, RollReading } from './roll.ts';

/** What a thread may use up before its file counts as hostile. */
export type ReadingLimits = { memoryMb: number; processorMs: number };

/** A roll of 25,000 rows needs 100 MB and three seconds of the processor. */
const LIMITS: ReadingLimits = { memoryMb: 288, processorMs: 10_000 };
const LOOK_EVERY_MS = 100;
/** Uploads are smaller; this keeps the command line from loading a film into memory. */
const LARGEST_FILE_BYTES = 60_000_000;

/**
 * Reads a roll from the bytes of an Excel workbook, in a thread of its own with limits to memory and time: a file
 * made to hurt ends that thread and nothing else.
 *
 * @returns the reading, with all its problems, or a refusal for a file that is no roll at all
 */
export function readRoll(bytes: Uint8Array, options: ReadRollOptions, limits = LIMITS): Promise<Result<RollReading>> {
	if (bytes.length > LARGEST_FILE_BYTES) return Promise.resolve(refused({ code: 'members.roll-too-large' }));
	// A copy in memory of its own, which can be handed over: small buffers share theirs with others.
	const own = new Uint8Array(bytes);
	const worker = new Worker(workerFile(), {
		workerData: { bytes: own, options },
		transferList: [own.buffer],
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 16 }
	});
	return answerOf(worker, limits.processorMs);
}

function answerOf(worker: Worker, processorMs: number): Promise<Result<RollReading>> {
	const { promise, resolve, reject } = Promise.withResolvers<Result<RollReading>>();
	// Time of the processor, not of the clock: a large roll on a busy machine is no attack.
	const watch = setInterval(() => {
		worker.cpuUsage().then(({ user, system }) => {
			if (user + system > processorMs * 1000) resolve(refused({ code: 'members.roll-too-slow' }));
		}, ignoreEnded);
	}, LOOK_EVERY_MS);
	worker.once('message', resolve);
	worker.once('error', (fault: NodeJS.ErrnoException) => {
		if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refused({ code: 'members.roll-too-large' }));
		else reject(fault);
	});
	return promise.finally(() => {
		clearInterval(watch);
		return worker.terminate();
	});
}

/** A thread that has just given its answer has no usage to tell. */
const ignoreEnded = () => undefined;

/**
 * The thread runs from source, which Node reads as it is: bundlers move this module into a file from which no
 * relative address of the thread's would hold, while the source lies in the repository next to every build.
 */
function workerFile(): string {
	const beside = join(import.meta.dirname, 'roll-worker.ts');
	return existsSync(beside) ? beside : join(findRoot(), 'src/domains/members/roll/roll-worker.ts');
}
