import { answerKeyed } from '#house/api/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerKeyed(event, `${event.params.noun}/{}/${event.params.part}`, event.params.key);
