import type { CellKind } from '#domains/meetings/index.ts';
import { OFFICE } from './office.ts';
import { SCHOOL } from './school.ts';
import { ENTERPRISE, HEALTH, MILITARY, POLICE } from './services.ts';
import type { Topic } from './topic.ts';
import { VILLAGE } from './village.ts';

export * from './common.ts';
export { fill, type MatterText, type TaskText, type Topic } from './topic.ts';

/** What cells of each kind work on. */
export const TOPICS: Record<CellKind, Topic[]> = {
	village: VILLAGE,
	office: OFFICE,
	school: SCHOOL,
	health: HEALTH,
	military: MILITARY,
	police: POLICE,
	enterprise: ENTERPRISE
};
