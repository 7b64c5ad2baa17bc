import type { SignalCode } from '#domains/meetings/formality/index.ts';
import { monthWord } from '#domains/meetings/ui/meeting-wording.ts';
import { formatShare } from '#lib/words/format.ts';
import { textOf } from '#lib/words/server/text-of.ts';

type Sign = { code: SignalCode; facts: Record<string, string | number>; otherUnit?: string };

export const signName = (code: SignalCode): string => textOf(`meetings.formality-name-${code}`);
export const signAdvice = (code: SignalCode): string => textOf(`meetings.formality-do-${code}`);

/** What was found, with its figures. */
export function signText({ code, facts, otherUnit }: Sign): string {
	const { shareBasisPoints, month } = facts;
	return textOf(`meetings.formality-${code}`, {
		...facts,
		...(typeof shareBasisPoints === 'number' && { share: formatShare(shareBasisPoints) }),
		...(typeof month === 'string' && { month: monthWord(month) }),
		...(otherUnit && { unit: otherUnit })
	});
}
