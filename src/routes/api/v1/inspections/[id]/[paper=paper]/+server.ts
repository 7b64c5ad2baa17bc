import { inspectionPaperFile } from '#house/api/inspection-papers.ts';
import type { RequestHandler } from './$types';

/** A form of an inspection as Word or PDF. */
export const GET: RequestHandler = (event) => inspectionPaperFile(event, event.params.id, event.params.paper);
