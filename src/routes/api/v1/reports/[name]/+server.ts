import { answerReport } from '#house/api/report-papers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerReport(event, event.params.name);
