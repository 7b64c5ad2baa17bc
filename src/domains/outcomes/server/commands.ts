import type { AnyCommand } from '#lib/commands/command.ts';
import { recordVillageVote } from '../villages/server/record-village-vote.ts';
import { withdrawVillageVote } from '../villages/server/withdraw-village-vote.ts';
import { commands as disclosures } from '../disclosures/server/commands.ts';
import { commands as indicators } from '../indicators/server/commands.ts';
import { commands as movements } from '../movements/server/commands.ts';
import { commands as recognition } from '../recognition/server/commands.ts';
import { commands as works } from '../works/server/commands.ts';

export const commands: readonly AnyCommand[] = [
	recordVillageVote,
	withdrawVillageVote,
	...works,
	...indicators,
	...recognition,
	...movements,
	...disclosures
];
