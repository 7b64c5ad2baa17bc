import type { AnyCommand } from '#lib/commands/command.ts';
import { approveTheme, changeTheme, dropTheme, planTheme, proposeThemeAgain } from './cell-themes.ts';
import { issueTheme, withdrawIssuedTheme } from './issued-themes.ts';
import { planMonths } from './plan-months.ts';

/** What a year of meetings is planned with. */
export const yearCommands: readonly AnyCommand[] = [
	issueTheme,
	withdrawIssuedTheme,
	planTheme,
	changeTheme,
	approveTheme,
	proposeThemeAgain,
	dropTheme,
	planMonths
];
