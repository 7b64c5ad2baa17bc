import { numberField } from '#lib/web/form-fields.ts';

/** A member by id, or a guest by name: 'guest:Nguyễn Văn A'. */
export const speaker = (chosen: string) =>
	chosen.startsWith('guest:') ? { guestName: chosen.slice(6) } : { memberId: chosen || undefined };

/** Points and reasons of a sent score sheet, by part. */
export function scoreIn(form: FormData) {
	const points = [...form].filter(([name, value]) => name.startsWith('points-') && value !== '');
	const reasons = [...form].filter(([name, value]) => name.startsWith('why-') && String(value).trim() !== '');
	return {
		given: Object.fromEntries(points.map(([name, value]) => [name.slice(7), Number(value)])),
		reasons: Object.fromEntries(reasons.map(([name, value]) => [name.slice(4), String(value)]))
	};
}

/** The fields of the sheet by the paths of the input. */
export const scoreFields = (form: FormData) =>
	Object.fromEntries(
		[...form.keys()].map((name) => [name.replace(/^points-/, 'given.').replace(/^why-/, 'reasons.'), name])
	);

const COUNTS = ['agree', 'disagree', 'other'] as const;
const groupsIn = (form: FormData): string[] => form.getAll('voteGroup').map(String);

/** Votes of the whole room; in a meeting by group those of each group, and their sum. */
export function votesIn(form: FormData, about: string) {
	const countsOf = (suffix: string) => {
		const [agree, disagree, other] = COUNTS.map((name) => numberField(form, `${name}-${suffix}`) ?? 0);
		return { agree, disagree, other };
	};
	const groups = groupsIn(form);
	if (groups.length === 0) return countsOf(about);
	const byGroup = groups.map((groupId) => ({ groupId, ...countsOf(`${groupId}-${about}`) }));
	const sum = (of: (typeof COUNTS)[number]) => byGroup.reduce((total, one) => total + (Number(one[of]) || 0), 0);
	return { agree: sum('agree'), disagree: sum('disagree'), other: sum('other'), byGroup };
}

/** The fields of the groups by the paths of the input. */
export const voteFields = (form: FormData, about: string): Record<string, string> =>
	Object.fromEntries(
		groupsIn(form).flatMap((groupId, index) =>
			COUNTS.map((name) => [`byGroup.${index}.${name}`, `${name}-${groupId}-${about}`])
		)
	);
