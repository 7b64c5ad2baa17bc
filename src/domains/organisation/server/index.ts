export { readUnitsInSight, type UnitInSight } from './units-in-sight.ts';
