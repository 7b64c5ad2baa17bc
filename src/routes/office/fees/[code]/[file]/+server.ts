import { feeFile } from '#house/api/fee-files.ts';
import type { RequestHandler } from './$types';

/** The month of a cell or of the commune as Excel, Word or PDF. */
export const GET: RequestHandler = (event) => feeFile(event, event.params.code, event.params.file);
