import * as v from 'valibot';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { SECRECIES, URGENCIES } from '../document.ts';
import { DOCUMENT_KINDS } from '../document-types.ts';

/** What is asked of every document, whether it came in or is drafted here. */
export const documentFields = {
	unitCode: field.unitCode,
	kind: v.picklist(DOCUMENT_KINDS),
	abstract: field.filled(1000),
	urgency: v.optional(v.picklist(URGENCIES), 'ordinary'),
	/** As marked on the paper; anything but 'none' is refused. */
	secrecy: v.optional(v.picklist(SECRECIES), 'none'),
	files: v.optional(v.pipe(v.array(keptContent), v.maxLength(10)), [])
};

export const documentSearchKey = (numberText: string, issuer: string, abstract: string): string =>
	searchKey([numberText, issuer, abstract].join(' '));

/** Keeps the scans of a document. */
export async function attachFiles(
	act: Act,
	documentId: string,
	files: v.InferOutput<typeof documentFields.files>
): Promise<void> {
	const { communeId, unitId } = act.target;
	for (const content of files) {
		const fileId = await nameFile(act, content);
		await act.tx.insertInto('documentFile').values({ communeId, unitId, id: newId(), documentId, fileId }).execute();
	}
}
