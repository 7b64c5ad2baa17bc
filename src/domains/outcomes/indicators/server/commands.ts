import type { AnyCommand } from '#lib/commands/command.ts';
import { approveIndicators } from './approve-indicators.ts';
import { chooseCriteria } from './choose-criteria.ts';
import { drawVillageMap } from './draw-village-map.ts';
import { importCriteria } from './import-criteria.ts';
import { lockPeriod, reopenPeriod } from './lock-period.ts';
import { recordIncomeSheet } from './record-income-sheet.ts';
import { recordIndicatorTable } from './record-indicator-table.ts';
import { recordIndicators } from './record-indicators.ts';
import { returnIndicator } from './return-indicator.ts';
import { setThreshold } from './set-threshold.ts';

/** In the order in which figures meet them. */
export const commands: readonly AnyCommand[] = [
	recordIndicators,
	recordIndicatorTable,
	recordIncomeSheet,
	approveIndicators,
	returnIndicator,
	lockPeriod,
	reopenPeriod,
	setThreshold,
	chooseCriteria,
	importCriteria,
	drawVillageMap
];
