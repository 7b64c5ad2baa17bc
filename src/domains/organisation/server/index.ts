export { type CellPage, readCellPage } from './cell-page.ts';
export { readNewCellPage } from './new-cell-page.ts';
export { readUnitsInSight, type UnitInSight } from './units-in-sight.ts';
