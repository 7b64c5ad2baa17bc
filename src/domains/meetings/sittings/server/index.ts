export { readFollowUp, type FollowedConclusion, type FollowUpFilter } from './follow-up-page.ts';
export { openSittings } from './open-sittings.ts';
export { putOnAgenda } from './put-on-agenda.ts';
export { preparesSitting } from './open-sittings.ts';
export { readSignedNotice, readSitting } from './read-sitting.ts';
export { readSittingList, type SittingRow } from './sitting-list-page.ts';
export { readOthersToCall, readSittingPage, readUnitsToCharge, type SittingPage } from './sitting-page.ts';
export { readSittingPaper } from './sitting-paper-page.ts';
