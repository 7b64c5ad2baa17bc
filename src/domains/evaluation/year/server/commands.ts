import type { AnyCommand } from '#lib/commands/command.ts';
import { commands as fourGood } from '../../four-good/server/commands.ts';
import { commands as quarters } from '../../quarters/server/commands.ts';
import { commands as review } from '../../review/server/commands.ts';
import { addSubject } from './add-subject.ts';
import { answerObjection, object, reopenDecision } from './after.ts';
import { gatherOne, recordFinding, withdrawFinding } from './findings.ts';
import { appraise, decide, markCell, markSelf } from './marks.ts';
import { gather, openRound } from './open-round.ts';

export const commands: readonly AnyCommand[] = [
	openRound,
	addSubject,
	gather,
	gatherOne,
	recordFinding,
	withdrawFinding,
	markSelf,
	markCell,
	appraise,
	decide,
	reopenDecision,
	object,
	answerObjection,
	...review,
	...fourGood,
	...quarters
];
