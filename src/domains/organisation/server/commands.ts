import type { AnyCommand } from '#lib/commands/command.ts';
import { setUsualMeeting } from './set-usual-meeting.ts';

export const commands: readonly AnyCommand[] = [setUsualMeeting];
