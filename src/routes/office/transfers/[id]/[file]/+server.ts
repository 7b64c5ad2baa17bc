import { transferFile } from '#house/api/transfer-file.ts';
import type { RequestHandler } from './$types';

/** `giay-gioi-thieu.docx` or `.pdf` */
export const GET: RequestHandler = (event) => transferFile(event, event.params.id, event.params.file);
