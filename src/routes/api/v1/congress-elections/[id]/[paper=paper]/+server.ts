import { countingFile } from '#house/api/congress-papers.ts';
import type { RequestHandler } from './$types';

/** Minutes of counting as Word or PDF. */
export const GET: RequestHandler = (event) => countingFile(event, event.params.id, event.params.paper);
