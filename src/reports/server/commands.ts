import type { AnyCommand } from '#lib/commands/command.ts';
import { enterFigure } from './enter-figure.ts';
import { checkReport, issueReport, returnReport, signReport } from './move-report.ts';
import { setTarget } from './set-target.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** In the order in which a report meets them. */
export const commands: readonly AnyCommand[] = [
	setTarget,
	enterFigure,
	takeSnapshot,
	checkReport,
	signReport,
	issueReport,
	returnReport
];
