import { sql } from 'kysely';
import * as v from 'valibot';
import { finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

const order: Order = {
	columns: [
		['story.toldOn', 'day'],
		['story.id', 'id']
	],
	descending: true
};

export const storyList = defineList({
	address: 'stories',
	does: 'Storytelling logs of cells, the story told last first; from and to bound the day of telling.',
	parameters: ['unit', 'from', 'to', 'q'],
	order,
	item: v.strictObject({
		id: shape.id,
		unit: shape.code,
		toldOn: shape.day,
		teller: shape.text,
		title: shape.text,
		source: shape.text,
		lesson: shape.text,
		theme: shape.text,
		meetingId: shape.orNull(shape.id)
	}),
	read({ tx }, { unit, from, to, q }, page) {
		const stories = tx
			.selectFrom('story')
			.innerJoin('unit', 'unit.id', 'story.unitId')
			.select([
				'story.id',
				'unit.code as unit',
				'story.toldOn',
				'story.teller',
				'story.title',
				'story.source',
				'story.lesson',
				'story.theme',
				'story.meetingId'
			])
			.$if(unit !== undefined, (query) => query.where('story.unitId', 'in', unitsBelow(tx, unit!)))
			.$if(from !== undefined, (query) => query.where('story.toldOn', '>=', from!))
			.$if(to !== undefined, (query) => query.where('story.toldOn', '<=', to!))
			.$if(q !== undefined, (query) =>
				query.where(finds(foldedSql(sql`story.title || ' ' || story.teller || ' ' || story.theme`), q!))
			);
		return pageOf(stories, order, page, (row) => row);
	}
});
