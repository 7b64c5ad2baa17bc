import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { listBackups, backupPath } from '#domains/access/server/backup-files.ts';
import { whyNotBackup } from '#domains/access/server/make-backup.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { requireRight } from '../../places.ts';
import type { RequestHandler } from './$types';

/** Hands an archive to whoever may make one. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const refusal = await locals.read(async (tx) => {
		await requireRight(tx, locals.caller!, 'access.make-backup');
		return whyNotBackup(tx, 'accounts', dayInVietNam(new Date()));
	});
	const file = refusal ? undefined : (await listBackups()).find(({ name }) => name === params.name);
	if (!file) error(404);
	return new Response(Readable.toWeb(createReadStream(backupPath(file.name))) as ReadableStream, {
		headers: {
			'content-type': 'application/gzip',
			'content-length': String(file.sizeBytes),
			'content-disposition': `attachment; filename="${file.name}"`
		}
	});
};
