import { meetingPaper } from '#house/api/meeting-papers.ts';
import type { RequestHandler } from './$types';

/** Minutes, resolution and attendance sheet as Word or PDF; the office's pages link here too. */
export const GET: RequestHandler = (event) => meetingPaper(event, event.params.id, event.params.paper);
