import { quarterPaperFile } from '#house/api/quarter-papers.ts';
import type { RequestHandler } from './$types';

/** A leader's assessment of a quarter as Word or PDF. */
export const GET: RequestHandler = (event) => quarterPaperFile(event, event.params.id, event.params.paper);
