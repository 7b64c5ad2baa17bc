import type { AnyCommand } from '#lib/commands/command.ts';
import { recordActivity, strikeActivity } from './activities.ts';
import { addUnion } from './add-union.ts';
import { changePerson, enrolPerson } from './roll.ts';
import { sendUnionReport } from './send-report.ts';

export const commands: readonly AnyCommand[] = [
	addUnion,
	enrolPerson,
	changePerson,
	recordActivity,
	strikeActivity,
	sendUnionReport
];
