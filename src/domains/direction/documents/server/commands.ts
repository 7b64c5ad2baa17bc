import type { AnyCommand } from '#lib/commands/command.ts';
import { setApprovalStep } from './approval-steps.ts';
import { attachToDocument } from './attach-to-document.ts';
import { changeDocument } from './change-document.ts';
import { confirmDocument } from './confirm-document.ts';
import { draftDocument } from './draft-document.ts';
import { issueDocument } from './issue-document.ts';
import { moveDocument } from './move-document.ts';
import { registerDocument } from './register-document.ts';
import { standDocument } from './stand-document.ts';

/** In the order in which a document meets them. */
export const commands: readonly AnyCommand[] = [
	registerDocument,
	draftDocument,
	changeDocument,
	moveDocument,
	issueDocument,
	attachToDocument,
	confirmDocument,
	standDocument,
	setApprovalStep
];
