export { dropReorganisation, placeMembers, proposePost } from './change-plan.ts';
export { commitReorganisation } from './commit.ts';
export { addHandover, noteSignature, strikeHandover } from './handover.ts';
export { type CaseFile, readCaseFile, readCaseFiles, readNewPlanPage, readSuccession } from './pages.ts';
export { planReorganisation } from './plan.ts';
export { undoReorganisation } from './undo.ts';
