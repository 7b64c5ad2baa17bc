import type { AnyCommand } from '#lib/commands/command.ts';
import { describeCommune } from './describe-commune.ts';
import { lookOverRules } from './look-over-rules.ts';
import { putOffStep } from './put-off-step.ts';

export const commands: readonly AnyCommand[] = [describeCommune, lookOverRules, putOffStep];
