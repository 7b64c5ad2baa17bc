import { m } from '#lib/words/messages.ts';
import type { CaseStep } from '../cases/case.ts';
import type { PaperName } from '../paper/index.ts';

/** What a step is called on its button. */
export const stepLabel: Record<CaseStep, () => string> = {
	accept: m.citizens_do_accept,
	decline: m.citizens_do_decline,
	assign: m.citizens_do_assign,
	extend: m.citizens_do_extend,
	suspend: m.citizens_do_suspend,
	resume: m.citizens_do_resume,
	'withdraw-part': m.citizens_do_withdraw_part,
	answer: m.citizens_do_answer,
	appeal: m.citizens_do_appeal,
	close: m.citizens_do_close,
	reopen: m.citizens_do_reopen
};

/** Why a case was not accepted, by the codes of the rule set. */
export const groundWord: Record<string, () => string> = {
	'form-incomplete': m.citizens_ground_form_incomplete,
	illegible: m.citizens_ground_illegible,
	'sent-to-many': m.citizens_ground_sent_to_many,
	'already-guided': m.citizens_ground_already_guided,
	insulting: m.citizens_ground_insulting,
	'not-own-rights': m.citizens_ground_not_own_rights,
	'not-entitled': m.citizens_ground_not_entitled,
	'no-valid-representative': m.citizens_ground_no_valid_representative,
	unsigned: m.citizens_ground_unsigned,
	'too-late': m.citizens_ground_too_late,
	'settled-finally': m.citizens_ground_settled_finally,
	'before-court': m.citizens_ground_before_court
};

/** Where a settled complaint was taken on to. */
export const appealWord: Record<string, () => string> = {
	'second-settlement': m.citizens_appeal_second,
	court: m.citizens_appeal_court
};

/** The official papers of a case, as its page offers them. */
export const paperWord: Record<PaperName, () => string> = {
	acknowledgement: m.citizens_paper_acknowledgement,
	acceptance: m.citizens_paper_acceptance,
	'non-acceptance': m.citizens_paper_non_acceptance,
	transfer: m.citizens_paper_transfer,
	guidance: m.citizens_paper_guidance,
	extension: m.citizens_paper_extension,
	suspension: m.citizens_paper_suspension,
	termination: m.citizens_paper_termination,
	result: m.citizens_paper_result
};
