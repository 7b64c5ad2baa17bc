export { isEmblem, keepEmblem } from '../beginning/server/emblem.ts';
export { readCommuneToSetUp, readFirstSteps } from '../beginning/server/first-steps.ts';
export { readRulesPage } from '../beginning/server/rules-page.ts';
export { type CellPage, readCellPage } from './cell-page.ts';
export { readNewCellPage } from './new-cell-page.ts';
export { readUnitsInSight, type UnitInSight } from './units-in-sight.ts';
