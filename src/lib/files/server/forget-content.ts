import { rm } from 'node:fs/promises';
import { contentPath } from './keep-file.ts';

/** Deletes content that no row names any more (`app.content_is_named`). */
export function forgetContent(sha256: string): void {
	void rm(contentPath(sha256), { force: true });
}
