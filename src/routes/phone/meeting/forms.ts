import type { CommandForm } from '#domains/meetings/ui/command-form.ts';
import { OPENING_FORMS, RUNNING_FORMS } from '../../office/meetings/[id]/ballots/forms.ts';
import { RECORDING_FORMS } from '../../office/meetings/[id]/hold/forms.ts';
import { PREPARING_FORMS } from '../../office/meetings/[id]/preparing-forms.ts';

/** The office's own forms, carried out on this phone. */
export const MEETING_FORMS = {
	preparing: PREPARING_FORMS as Record<string, CommandForm>,
	recording: {
		...RECORDING_FORMS,
		reopen: { command: 'meetings.reopen-meeting', input: () => ({}) }
	} as Record<string, CommandForm>,
	ballots: { ...RUNNING_FORMS, ...OPENING_FORMS } as Record<string, CommandForm>
};
