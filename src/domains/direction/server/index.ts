export { takeNumber } from './take-number.ts';
