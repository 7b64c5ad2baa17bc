import { certificateFile } from '#house/api/certificate-papers.ts';
import type { RequestHandler } from './$types';

/** The form of a yearly review as Word or PDF, filled with what the system counted. */
export const GET: RequestHandler = (event) => certificateFile(event, event.params.id, event.params.paper);
