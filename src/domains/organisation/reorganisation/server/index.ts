export { dropReorganisation, placeMembers, placeUnits, proposePost } from './change-plan.ts';
export { commitReorganisation } from './commit.ts';
export { addHandover, noteSignature, strikeHandover } from './handover.ts';
export { type CaseFile, readCaseFile, readCaseFiles, readSuccession } from './pages.ts';
export { readNewPlanPage } from './new-plan-page.ts';
export { planReorganisation } from './plan.ts';
export { undoReorganisation } from './undo.ts';
