import { sittingMinutesPaper } from '#domains/meetings/paper/index.ts';
import { signSittingMinutes } from '#domains/meetings/sittings/server/sign-sitting.ts';
import { asSigned } from '#domains/meetings/sittings/signing.ts';
import { newId } from '#lib/ids.ts';
import { carryOut } from '../../../meetings/[id]/hold/carry-out.ts';
import { paperOnScreen } from '#domains/meetings/paper/index.ts';
import { sittingOf } from '../../sitting-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) =>
	locals.read(async (tx) => {
		const { sitting, signAs, may } = await sittingOf(tx, locals.caller!, params.id);
		return {
			sitting,
			paper: sitting.openedAt ? paperOnScreen(sittingMinutesPaper(asSigned(sitting))) : undefined,
			signAs,
			seesDraft: may.convene,
			commandId: newId()
		};
	});

export const actions = {
	sign: carryOut({
		named: 'sittingId',
		command: signSittingMinutes,
		// Not trimmed: blanks may be part of a password.
		input: (form) => ({ password: String(form.get('password') ?? '') })
	})
} satisfies Actions;
