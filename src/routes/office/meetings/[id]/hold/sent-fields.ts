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
