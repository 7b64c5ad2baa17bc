import { evaluationForms } from '#house/api/evaluation-papers.ts';
import type { RequestHandler } from './$types';

/** The review forms of a cell, or of everybody in sight, one Word file each. */
export const GET: RequestHandler = (event) => evaluationForms(event);
