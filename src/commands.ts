import { commands as access } from '#domains/access/server/commands.ts';
import { commands as bulletin } from '#domains/bulletin/server/commands.ts';
import { commands as citizens } from '#domains/citizens/server/commands.ts';
import { commands as direction } from '#domains/direction/server/commands.ts';
import { commands as emulation } from '#domains/emulation/server/commands.ts';
import { commands as evaluation } from '#domains/evaluation/year/server/commands.ts';
import { commands as inspection } from '#domains/inspection/server/commands.ts';
import { commands as meetings } from '#domains/meetings/server/commands.ts';
import { commands as members } from '#domains/members/server/commands.ts';
import { commands as membership } from '#domains/membership/server/commands.ts';
import { commands as organisation } from '#domains/organisation/server/commands.ts';
import { commands as outcomes } from '#domains/outcomes/server/commands.ts';
import { commands as feeds } from '#house/feeds/server/commands.ts';
import { commands as study } from '#domains/study/server/commands.ts';
import { commands as notices } from '#house/notices/server/commands.ts';
import { commands as reports } from '#house/reports/server/commands.ts';
import { commands as thread } from '#house/thread/server/commands.ts';
import { commands as phone } from '#house/phone/server/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';

/** Every change that can be asked for. API, description, permission walk and phone are made from this list. */
export const COMMANDS: readonly AnyCommand[] = [
	...access,
	...organisation,
	...members,
	...direction,
	...meetings,
	...membership,
	...study,
	...inspection,
	...citizens,
	...evaluation,
	...outcomes,
	...emulation,
	...bulletin,
	...notices,
	...reports,
	...thread,
	...feeds,
	...phone
];

export const COMMAND_BY_NAME: ReadonlyMap<string, AnyCommand> = new Map(
	COMMANDS.map((command) => [command.name, command])
);
