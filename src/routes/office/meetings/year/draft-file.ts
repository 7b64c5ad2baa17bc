import { keepFiles } from '#lib/files/server/keep-files.ts';

/** The file of a theme's draft, if one was sent; or the trouble that a form shows at its field. */
export async function draftFileIn(form: FormData) {
	const kept = await keepFiles(form, 'draft-file');
	if (kept.ok) return { ok: true as const, file: kept.files[0] };
	const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
		string,
		string
	>;
	return { ok: false as const, trouble: { errors: [{ path: 'draft-file', text: kept.text }], values } };
}
