import type { Refusal } from '#lib/result.ts';
import type { RollField } from '../roll/roll.ts';

/**
 * differs: one field of a member; only-there, only-here: a person on one roll alone; gone: there still, here left or died;
 * unclear: the row could be about several members, or about one whose number says otherwise.
 */
export const DIFFERENCE_KINDS = ['differs', 'only-there', 'only-here', 'gone', 'unclear'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One line that a person decides. */
export type Difference = {
	key: string;
	kind: DifferenceKind;
	/** Excel row, where the file has one. */
	row: number | null;
	memberId: string | null;
	name: string;
	cell: string;
	/** Of a field that differs; '' otherwise. */
	field: RollField | 'birthYear' | '';
	ours: string;
	theirs: string;
	/** Theirs can be taken over from here: the row has no error, and its cell is known. */
	isReady: boolean;
};

export const REGISTER_VERDICTS = ['theirs', 'ours', 'later'] as const;
export type RegisterVerdict = (typeof REGISTER_VERDICTS)[number];

/** Why a line cannot be decided so: nobody leaves a roll, comes back to it or is two people by a file. */
export function whyNotDecide(
	{ kind, isReady, name }: Pick<Difference, 'kind' | 'isReady' | 'name'>,
	verdict: RegisterVerdict,
	reason: string
): Refusal | undefined {
	if (verdict === 'ours' && !reason) return { code: 'members.register-why-ours' };
	if (verdict !== 'theirs') return undefined;
	if (kind === 'only-here' || kind === 'gone' || kind === 'unclear')
		return { code: 'members.register-by-hand', facts: { name } };
	return isReady ? undefined : { code: 'members.register-row-unfit', facts: { name } };
}

const IDENTIFYING: readonly string[] = ['personalId', 'partyCardNo', 'birthDate'];

/** Why a file cannot be compared: it has no column of names, or none that tells people of one name apart. */
export function whyNotCompare(columns: Record<string, string | null>): Refusal | undefined {
	const fields = Object.values(columns);
	if (!fields.includes('fullName')) return { code: 'members.register-no-names' };
	return fields.some((field) => field && IDENTIFYING.includes(field))
		? undefined
		: { code: 'members.register-no-numbers' };
}
