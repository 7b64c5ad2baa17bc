import { slipFile } from '#house/api/slip-file.ts';
import type { RequestHandler } from './$types';

/** `phieu-bo-sung-<year>.docx` or `.pdf` */
export const GET: RequestHandler = (event) => slipFile(event, event.params.id, event.params.file);
