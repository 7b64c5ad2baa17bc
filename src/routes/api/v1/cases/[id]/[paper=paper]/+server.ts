import { casePaperFile } from '#house/api/case-papers.ts';
import type { RequestHandler } from './$types';

/** An official paper of a case as Word or PDF; the page of the case links here too. */
export const GET: RequestHandler = (event) => casePaperFile(event, event.params.id, event.params.paper);
