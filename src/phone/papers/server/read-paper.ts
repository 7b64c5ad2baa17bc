import type { Tx } from '#lib/db/database.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import type { PaperOnPhone } from '../../parcel/parcel.ts';
import { textIn } from './text-in.ts';

/**
 * A paper of a meeting that the reader may see, for their phone: its words, and the file where it has no more bytes than
 * asked. Undefined where it is not there, not for them, or no paper of a meeting.
 */
export async function readPaper(tx: Tx, fileId: string, mostBytes: number): Promise<PaperOnPhone | undefined> {
	const file = await tx
		.selectFrom('meetingPaper as p')
		.innerJoin('file as f', (join) => join.onRef('f.communeId', '=', 'p.communeId').onRef('f.id', '=', 'p.fileId'))
		.where('f.id', '=', fileId)
		.select(['f.sha256', 'f.type', 'f.sizeBytes', 'p.name'])
		.limit(1)
		.executeTakeFirst();
	if (!file) return undefined;
	const { sha256, type, name, sizeBytes } = file;
	const bytes = await readContent(sha256);
	const text = textIn(type, bytes);
	return {
		fileId,
		name,
		type,
		...(text !== undefined && { text }),
		...(sizeBytes <= mostBytes && { base64: bytes.toString('base64') })
	};
}
