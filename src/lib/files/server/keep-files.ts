import { type KeptContent, keepContent } from './keep-file.ts';
import { textOf } from '#lib/words/server/text-of.ts';

/** Takes the files of a form's field into the store, or says of the first that cannot be kept why not. */
export async function keepFiles(
	form: FormData,
	field: string
): Promise<{ ok: true; files: KeptContent[] } | { ok: false; text: string }> {
	const files: KeptContent[] = [];
	for (const file of form.getAll(field)) {
		// A field without a choice is sent as an empty file without a name.
		if (!(file instanceof File) || (file.size === 0 && !file.name)) continue;
		const kept = await keepContent(file.name || 'tep', new Uint8Array(await file.arrayBuffer()));
		if (!kept.ok) return { ok: false, text: textOf(kept.refusal.code, kept.refusal.facts) };
		files.push(kept.value);
	}
	return { ok: true, files };
}
