import { answerNoun } from '#house/api/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerNoun(event, event.params.noun);
