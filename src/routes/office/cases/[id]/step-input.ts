import type { CaseStep } from '#domains/citizens/cases/case.ts';
import { acceptCase } from '#domains/citizens/server/accept-case.ts';
import { answerCase } from '#domains/citizens/server/answer-case.ts';
import { assignCase } from '#domains/citizens/server/assign-case.ts';
import { closeCase } from '#domains/citizens/server/close-case.ts';
import { declineCase } from '#domains/citizens/server/decline-case.ts';
import { extendCase } from '#domains/citizens/server/extend-case.ts';
import { noteAppealOfCase } from '#domains/citizens/server/note-appeal.ts';
import { reopenCase } from '#domains/citizens/server/reopen-case.ts';
import { resumeCase, suspendCase } from '#domains/citizens/server/suspend-case.ts';
import { withdrawPartOfCase } from '#domains/citizens/server/withdraw-part.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';

const paper = (form: FormData) => ({
	documentNumber: optionalField(form, 'documentNumber'),
	legalBasis: optionalField(form, 'legalBasis')
});
const day = (form: FormData) => ({ on: dayField(form, 'on') });
const reason = (form: FormData) => ({ reason: textField(form, 'reason') });

/** The command of each step, and what its form says. */
export const STEP_FORMS: Record<CaseStep, { command: AnyCommand; read: (form: FormData) => object }> = {
	accept: {
		command: acceptCase,
		read: (form) => ({
			...day(form),
			remote: form.has('remote'),
			complex: form.has('complex'),
			secondInstance: form.has('secondInstance'),
			...paper(form)
		})
	},
	decline: {
		command: declineCase,
		read: (form) => ({ ground: textField(form, 'ground'), ...reason(form), ...day(form), ...paper(form) })
	},
	assign: {
		command: assignCase,
		read: (form) => ({ ownerId: textField(form, 'ownerId'), note: optionalField(form, 'note') })
	},
	extend: { command: extendCase, read: (form) => ({ ...reason(form), ...day(form), ...paper(form) }) },
	suspend: { command: suspendCase, read: (form) => ({ ...reason(form), ...day(form), ...paper(form) }) },
	resume: { command: resumeCase, read: (form) => ({ ...day(form), ...paper(form) }) },
	'withdraw-part': {
		command: withdrawPartOfCase,
		read: (form) => ({ part: textField(form, 'part'), ...day(form), ...paper(form) })
	},
	answer: {
		command: answerCase,
		read: (form) => ({
			answer: textField(form, 'answer'),
			evidence: textField(form, 'evidence'),
			...day(form),
			...paper(form)
		})
	},
	appeal: {
		command: noteAppealOfCase,
		read: (form) => ({ to: textField(form, 'to'), body: textField(form, 'body'), ...day(form), ...paper(form) })
	},
	close: {
		command: closeCase,
		read: (form) => ({
			as: textField(form, 'as'),
			sentTo: optionalField(form, 'sentTo'),
			reason: optionalField(form, 'reason'),
			evidence: optionalField(form, 'evidence'),
			...day(form),
			...paper(form)
		})
	},
	reopen: { command: reopenCase, read: (form) => ({ ...reason(form), underThreat: form.has('underThreat') }) }
};
