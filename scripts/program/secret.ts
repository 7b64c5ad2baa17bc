import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { done, type Result, refused } from '#lib/result.ts';

const LENGTH_BYTES = 32;

/**
 * The installation's secret, 32 bytes kept as base64.
 *
 * @param mayMake the file stands in the data folder, so a missing one is made; one that was named must exist
 */
export function readSecret(file: string, mayMake: boolean): Result<Uint8Array> {
	if (mayMake && !existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${randomBytes(LENGTH_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true });
	}
	const secret = existsSync(file) ? Buffer.from(readFileSync(file, 'utf8').trim(), 'base64') : undefined;
	if (secret?.length !== LENGTH_BYTES) return refused({ code: 'config.secret-missing', facts: { file } });
	return done(secret);
}
