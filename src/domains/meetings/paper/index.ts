export { attendanceSheet } from './attendance-sheet.ts';
export { minutesPaper } from './minutes.ts';
export { resolutionPaper } from './resolution.ts';
