import { LARGEST_FILE_MEGABYTES } from '#lib/files/file-type.ts';
import { type KeptContent, keepContent } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Result, refused } from '#lib/result.ts';
import { readRollOnce } from './read-roll-once.ts';

/** A workbook after all: whoever knows the roll can say where its header stands. */
const MENDABLE = 'members.roll-no-header';

/** What the page of a preview takes at once, as other files. */
const LARGEST_BYTES = LARGEST_FILE_MEGABYTES * 1_000_000;

/** Keeps a file that is to be brought in. What is no roll at all is refused with its own reason, and not kept. */
export async function keepRoll(name: string, bytes: Uint8Array, today: LocalDate): Promise<Result<KeptContent>> {
	if (bytes.length > LARGEST_BYTES) return refused({ code: 'members.roll-too-large' });
	const read = await readRollOnce(bytes, { today });
	return read.ok || read.refusal.code === MENDABLE ? keepContent(name, bytes) : read;
}
