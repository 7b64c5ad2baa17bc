import { writeFile } from 'node:fs/promises';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { PRIVATE_FIELDS } from '#domains/members/server/private-part.ts';
import { readRollOnDay } from '#domains/members/server/roll-on-day.ts';
import { writeRoll } from '#domains/members/roll/write-roll.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam, isLocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { formatDate } from '#lib/words/format.ts';
import { actingCaller, unitOfCode } from '../cli/acting-caller.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'export members --unit CODE --out FILE.xlsx [--on YYYY-MM-DD]';

/** Writes the roll of a unit as it stood on a day, as a workbook that can be brought in again. */
export const command: Command = {
	words: 'export members',
	usage,
	async run(args, io) {
		const options = { unit: { type: 'string' }, out: { type: 'string' }, on: { type: 'string' } } as const;
		const read = readArguments(args, { usage, positionals: 0, options, needed: ['unit', 'out'] });
		if (!read.ok) return read;
		const today = dayInVietNam(new Date());
		const on = read.value.values.on ?? today;
		if (!isLocalDate(on)) return refused({ code: 'cli.day-impossible', facts: { day: on } });

		const opened = await io.open();
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		const unit = await unitOfCode(ownerUrl, String(read.value.values.unit));
		if (!unit.ok) return unit;
		const caller = await actingCaller(ownerUrl, unit.value.communeId, 'read:private', io.language);
		if (!caller.ok) return caller;

		const { memberIds, people } = await readAs(caller.value, today, (tx) => readRollOnDay(tx, unit.value, on));
		const looks = memberIds.map((memberId) => ({ memberId, fields: PRIVATE_FIELDS }));
		await noteLooks(caller.value, looks, 'coso export members');
		const out = io.path(String(read.value.values.out));
		await writeFile(
			out,
			await writeRoll(people, ['Danh sách đảng viên', unit.value.name, `Đến ngày ${formatDate(on)}`])
		);
		return done({
			json: { rows: people.length, file: out },
			text: text(io.language, 'cli_exported', { rows: people.length, file: out })
		});
	}
};
