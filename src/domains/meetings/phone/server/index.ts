/** The door for whoever reads what a phone takes along. */
export { readCellForPhone } from './read-cell-for-phone.ts';
