import { listUsers } from '#domains/access/server/users.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';

const usage = 'users';

/** Lists everyone who can sign in, with their posts of today. */
export const command: Command = {
	words: 'users',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: {} });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const users = await listUsers(opened.value.database.ownerUrl);
		const lines = users.map(({ username, name, posts }) =>
			[username, name, posts.map(({ post, unitCode }) => `${post}@${unitCode}`).join(' ')].join('\t')
		);
		return done({ json: users, text: lines.join('\n') });
	}
};
