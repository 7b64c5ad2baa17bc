import { assignmentPaperFile } from '#house/api/assignment-papers.ts';
import type { RequestHandler } from './$types';

/** The decision on an assignment, or the minutes of its handover, as Word or PDF. */
export const GET: RequestHandler = (event) => assignmentPaperFile(event, event.params.id, event.params.paper);
