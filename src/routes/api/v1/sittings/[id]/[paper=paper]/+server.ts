import { sittingPaper } from '#house/api/sitting-papers.ts';
import type { RequestHandler } from './$types';

/** Minutes and notice of conclusions as Word or PDF; the office's pages link here too. */
export const GET: RequestHandler = (event) => sittingPaper(event, event.params.id, event.params.paper);
