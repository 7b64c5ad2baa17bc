import { disciplinePaperFile } from '#house/api/discipline-papers.ts';
import type { RequestHandler } from './$types';

/** A paper of a discipline file as Word or PDF. */
export const GET: RequestHandler = (event) => disciplinePaperFile(event, event.params.id, event.params.paper);
