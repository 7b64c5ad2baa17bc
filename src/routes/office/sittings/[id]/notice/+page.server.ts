import { conclusionNoticePaper } from '#domains/meetings/paper/index.ts';
import { readSignedNotice } from '#domains/meetings/sittings/server/index.ts';
import { signConclusionNotice } from '#domains/meetings/sittings/server/sign-sitting.ts';
import { newId } from '#lib/ids.ts';
import { carryOut } from '../../../meetings/[id]/hold/carry-out.ts';
import { paperOnScreen } from '#domains/meetings/paper/index.ts';
import { sittingOf } from '../../sitting-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const { sitting, maySignNotice, may } = await sittingOf(tx, locals.caller!, params.id);
		const signed = sitting.notice && (await readSignedNotice(tx, params.id));
		const paper = signed
			? conclusionNoticePaper(signed.content, signed.notice)
			: sitting.conclusions.length > 0
				? conclusionNoticePaper(sitting)
				: undefined;
		return {
			sitting,
			// A draft is the office's own: those invited read the notice once it is signed.
			paper: paper && (signed || may.convene || maySignNotice) ? paperOnScreen(paper) : undefined,
			maySign: maySignNotice,
			seesDraft: may.convene,
			unassigned: sitting.conclusions.filter(({ tasks, settledOn }) => tasks.length === 0 && !settledOn).length,
			commandId: newId()
		};
	});

export const actions = {
	sign: carryOut({
		named: 'sittingId',
		command: signConclusionNotice,
		// Not trimmed: blanks may be part of a password.
		input: (form) => ({ password: String(form.get('password') ?? '') })
	})
} satisfies Actions;
