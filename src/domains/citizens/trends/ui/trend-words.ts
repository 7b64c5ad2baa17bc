import type { Topic } from '../../cases/case.ts';
import { topicWord } from '../../ui/case-words.ts';
import { m } from '#lib/words/messages.ts';
import type { Block } from '../blocks.ts';

export const monthText = (month: string): string =>
	m.citizens_trend_month({ month: month.slice(5), year: month.slice(0, 4) });

export const topicsWord = ({ topics }: Block): string =>
	topics.length === 1 ? topicWord[topics[0] as Topic]() : m.citizens_trend_other_topics();

/** A village; the rest of the commune beside villages that are told; or the commune. */
export const areaWord = ({ topics, area }: Block, blocks: readonly Block[]): string =>
	area ??
	(topics.length === 1 && blocks.some((other) => other.area !== null && other.topics[0] === topics[0])
		? m.citizens_trend_elsewhere()
		: m.citizens_trend_commune());
