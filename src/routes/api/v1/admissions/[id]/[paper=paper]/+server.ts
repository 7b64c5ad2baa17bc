import { admissionPaperFile } from '#house/api/admission-papers.ts';
import type { RequestHandler } from './$types';

/** A paper of an admission as Word or PDF. */
export const GET: RequestHandler = (event) => admissionPaperFile(event, event.params.id, event.params.paper);
