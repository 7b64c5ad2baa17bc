/** The door for routes. */
export { type AssignedCell, readAssigned } from './assigned.ts';
export { readCommitteeEntry, readCommitteeYear } from './committee-year.ts';
export { type CellFigures, readCellFigures } from './figures.ts';
export { recogniseFourGood, registerFourGood, withdrawFourGood } from './four-good.ts';
