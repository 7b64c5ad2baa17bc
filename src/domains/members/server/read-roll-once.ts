import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/canonical-json.ts';
import type { Result } from '#lib/result.ts';
import { readRoll } from '../roll/read-roll.ts';
import type { ReadRollOptions, RollReading } from '../roll/roll.ts';

/** How many readings are kept for the next step of whoever looks at a preview, and for how long. */
const KEPT = 3;
const KEPT_MS = 10 * 60_000;

const readings = new Map<string, { reading: Promise<Result<RollReading>>; until: number }>();

/** Reads a file, or gives the reading of some minutes ago: a preview, its filters and the commit look at the same one. */
export function readRollOnce(bytes: Uint8Array, options: ReadRollOptions): Promise<Result<RollReading>> {
	const key = createHash('sha256').update(bytes).update(canonicalJson(options)).digest('hex');
	const now = Date.now();
	for (const [known, { until }] of readings) if (until < now) readings.delete(known);
	const kept = readings.get(key);
	if (kept) return kept.reading;

	const reading = readRoll(bytes, options);
	readings.set(key, { reading, until: now + KEPT_MS });
	for (const oldest of [...readings.keys()].slice(0, -KEPT)) readings.delete(oldest);
	// A reading that failed by a fault must not be given again.
	reading.catch(() => readings.delete(key));
	return reading;
}
