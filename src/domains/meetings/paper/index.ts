export { proceedingsProvenance } from './proceedings-provenance.ts';
export { attendanceSheet } from './attendance-sheet.ts';
export { paperOnScreen } from './paper-on-screen.ts';
export { minutesPaper } from './minutes.ts';
export { resolutionPaper } from './resolution.ts';
export { conclusionNoticePaper } from './conclusion-notice.ts';
export { sittingMinutesPaper } from './sitting-minutes.ts';
