import { planPaperFile } from '#house/api/plan-papers.ts';
import type { RequestHandler } from './$types';

/** A member's plan or commitment as Word or PDF; the pages of the plan link here too. */
export const GET: RequestHandler = (event) => planPaperFile(event, event.params.id, event.params.paper);
