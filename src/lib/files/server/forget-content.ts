import { rm } from 'node:fs/promises';
import { contentPath } from './keep-file.ts';

/** Deletes content that must not stay, whatever else was kept: nothing tells that it ever lay here. */
export function forgetContent(sha256: string): void {
	void rm(contentPath(sha256), { force: true });
}
