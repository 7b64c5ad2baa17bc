import { resolve } from 'node:path';
import { readConfig } from '#lib/config.ts';
import { closePools } from '#lib/db/database.ts';
import { type OpenDatabase, openDatabase } from '#lib/db/embedded/open-database.ts';
import { done } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import { openProgram, readSetting } from '../program/open-program.ts';
import { say } from '../program/say.ts';
import { terminalLanguage } from '../program/texts.ts';
import type { Io } from './command.ts';

/** The world of one command, and how to leave it. */
export function makeIo(): { io: Io; close: () => Promise<void> } {
	const opened: OpenDatabase[] = [];
	const io: Io = {
		language: terminalLanguage(),
		say,
		path: (given) => resolve(process.env.INIT_CWD ?? process.cwd(), given),
		configure: () => readConfig(process.env, findRoot()),
		async open({ migrate = true } = {}) {
			const setting = readSetting();
			if (!setting.ok) return setting;
			const { config, secret } = setting.value;
			const database = migrate ? await openProgram(config, secret) : await openDatabase(config, { say });
			opened.push(database);
			return done({ config, database });
		}
	};
	const close = async () => {
		await closePools();
		for (const database of opened) await database.stop();
	};
	return { io, close };
}
