import { oneRequest } from '../../../one-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) => oneRequest(request, url, params.file);
