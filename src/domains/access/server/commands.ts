import type { AnyCommand } from '#lib/commands/command.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changePassword } from './change-password.ts';
import { closeAccount } from './close-account.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createAccount } from './create-account.ts';
import { endPost } from './end-post.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { givePost } from './give-post.ts';
import { makeBackup } from './make-backup.ts';
import { endToken, makeToken } from './make-token.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { reopenAccount } from './reopen-account.ts';
import { resetPassword } from './reset-password.ts';
import { setPreferences } from './set-preferences.ts';

export const commands: readonly AnyCommand[] = [
	createAccount,
	closeAccount,
	reopenAccount,
	resetPassword,
	givePost,
	endPost,
	makeBackup,
	changePassword,
	setPreferences,
	beginSecondFactor,
	confirmSecondFactor,
	removeSecondFactor,
	endSession,
	endOtherSessions,
	makeToken,
	endToken
];
