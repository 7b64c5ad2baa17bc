import { dialoguePaper } from '#house/api/dialogue-papers.ts';
import type { RequestHandler } from './$types';

/** The notice of conclusions of a dialogue as Word or PDF. */
export const GET: RequestHandler = (event) => dialoguePaper(event, event.params.id, event.params.paper);
