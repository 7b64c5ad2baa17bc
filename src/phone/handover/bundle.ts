import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, type Result, refused } from '#lib/result.ts';
import type { PhoneCommand } from '../outbox/command.ts';

/** What one phone gives to another in the same room: the commands of a cell that the server does not have yet. */
export type Bundle = {
	unitId: string;
	/** As the receiving person is asked about it, for example 'Chi bộ bản Nà Lốc'. */
	unitName: string;
	/** Who gives it away. */
	giver: string;
	commands: PhoneCommand[];
};

const VERSION = 1;
/** A meeting with everything said in it is some 60 kB; nothing that grows beyond this is one. */
const LONGEST = 4 * 1024 * 1024;

const shape = v.object({
	version: v.literal(VERSION),
	unitId: field.id,
	unitName: v.string(),
	giver: v.string(),
	commands: v.array(
		v.object({ id: field.id, name: v.string(), input: v.record(v.string(), v.unknown()), at: v.string() })
	)
});

export const packed = (bundle: Bundle): Uint8Array<ArrayBuffer> =>
	deflateSync(strToU8(JSON.stringify({ version: VERSION, ...bundle })), { level: 9 });

/** Refusals: 'phone.bundle-unreadable', 'phone.bundle-of-other-version' (one of the two phones is to be brought up to date). */
export function unpacked(bytes: Uint8Array): Result<Bundle> {
	let content: unknown;
	try {
		content = JSON.parse(strFromU8(inflated(bytes)));
	} catch {
		return refused({ code: 'phone.bundle-unreadable' });
	}
	const { version } = (content ?? {}) as { version?: unknown };
	if (typeof version === 'number' && version !== VERSION) return refused({ code: 'phone.bundle-of-other-version' });
	const parsed = v.safeParse(shape, content);
	if (!parsed.success) return refused({ code: 'phone.bundle-unreadable' });
	const { version: _, ...bundle } = parsed.output;
	return done(bundle);
}

/** @throws where the bytes are damaged, or would grow without measure */
function inflated(bytes: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate((part, isLast) => {
		length += part.length;
		if (length > LONGEST) throw new RangeError('too long');
		parts.push(part);
		isWhole = isLast;
	});
	inflate.push(bytes, true);
	if (!isWhole) throw new RangeError('cut');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
