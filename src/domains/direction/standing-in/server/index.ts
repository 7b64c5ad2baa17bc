export { readAbsentFor } from './absent-for.ts';
