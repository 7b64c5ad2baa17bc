import type { Tx } from '#lib/db/database.ts';

export type StoryOnLog = Awaited<ReturnType<typeof readStoryLog>>[number];

/** The storytelling log of a cell in a year, the latest first. */
export const readStoryLog = (tx: Tx, cell: { communeId: number; unitId: string }, year: number) =>
	tx
		.selectFrom('story')
		.leftJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'story.communeId').onRef('meeting.id', '=', 'story.meetingId')
		)
		.where('story.communeId', '=', cell.communeId)
		.where('story.unitId', '=', cell.unitId)
		.where('story.toldOn', '>=', `${year}-01-01`)
		.where('story.toldOn', '<=', `${year}-12-31`)
		.select([
			'story.id',
			'story.toldOn',
			'story.memberId',
			'story.teller',
			'story.title',
			'story.source',
			'story.lesson',
			'story.theme',
			'story.meetingId',
			'meeting.state as meetingState',
			'meeting.minutesNumber'
		])
		.orderBy('story.toldOn', 'desc')
		.orderBy('story.id', 'desc')
		.execute();
