import { reorganisationPaperFile } from '#house/api/reorganisation-papers.ts';
import type { RequestHandler } from './$types';

/** A leader's assessment of a quarter as Word or PDF. */
export const GET: RequestHandler = (event) => reorganisationPaperFile(event, event.params.id, event.params.paper);
