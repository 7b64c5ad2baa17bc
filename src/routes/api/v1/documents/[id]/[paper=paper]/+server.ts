import { documentPaperFile } from '#house/api/document-papers.ts';
import type { RequestHandler } from './$types';

/** A document of one's own as Word or PDF; the office's pages link here too. */
export const GET: RequestHandler = (event) => documentPaperFile(event, event.params.id, event.params.paper);
