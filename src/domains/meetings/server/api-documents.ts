import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { dayOfSql, finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { numberText } from '../numbering.ts';

const Paper = v.strictObject({
	id: shape.id,
	unit: shape.code,
	type: shape.code,
	/** Empty for what came in: its issuer numbered it. */
	number: v.nullable(shape.whole),
	symbol: shape.text,
	issuer: shape.text,
	state: shape.code,
	term: shape.text,
	title: shape.text,
	issuedOn: shape.day,
	meetingId: v.nullable(shape.id)
});

const order: Order = {
	columns: [
		['paper.issuedOn', 'day'],
		['paper.id', 'id']
	],
	descending: true
};

const month = sql<string>`' tháng ' || substr(meeting.month, 6) || '/' || substr(meeting.month, 1, 4)`;
const theme = sql<string>`case when meeting.theme <> '' then ': ' || meeting.theme else '' end`;

const resolutions = (tx: Tx) =>
	tx
		.selectFrom('resolution')
		.innerJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'resolution.communeId').onRef('meeting.id', '=', 'resolution.meetingId')
		)
		.where('resolution.state', '=', 'adopted')
		.select([
			'resolution.id',
			'resolution.unitId',
			sql<string>`'NQ'`.as('type'),
			sql<number | null>`resolution.number`.as('number'),
			sql<string>`''`.as('symbol'),
			sql<string>`''`.as('issuer'),
			sql<string>`'issued'`.as('state'),
			'resolution.term',
			sql<string>`'Nghị quyết sinh hoạt chi bộ' || ${month} || ${theme}`.as('title'),
			sql<LocalDate>`resolution.adopted_on`.as('issuedOn'),
			sql<string | null>`resolution.meeting_id`.as('meetingId')
		]);

const minutes = (tx: Tx) =>
	tx
		.selectFrom('meeting')
		.innerJoin('unit', 'unit.id', 'meeting.unitId')
		.where('meeting.state', '=', 'signed')
		.where('meeting.minutesNumber', 'is not', null)
		.select([
			'meeting.id',
			'meeting.unitId',
			sql<string>`'BB'`.as('type'),
			sql<number | null>`meeting.minutes_number`.as('number'),
			sql<string>`''`.as('symbol'),
			sql<string>`''`.as('issuer'),
			sql<string>`'issued'`.as('state'),
			'unit.term',
			sql<string>`'Biên bản sinh hoạt chi bộ' || ${month} || ${theme}`.as('title'),
			dayOfSql(sql`meeting.opened_at`).as('issuedOn'),
			sql<string | null>`meeting.id`.as('meetingId')
		]);

/** The register: what came in and what was issued; drafts are nobody else's business yet. */
const registered = (tx: Tx) =>
	tx
		.selectFrom('document')
		.where('state', 'in', ['received', 'issued'])
		.select([
			'id',
			'unitId',
			sql<string>`substring(number_text from '-([^/]+)')`.as('type'),
			sql<number | null>`number`.as('number'),
			'numberText as symbol',
			'issuer',
			'state',
			'term',
			'abstract as title',
			sql<LocalDate>`dated_on`.as('issuedOn'),
			sql<string | null>`null::uuid`.as('meetingId')
		]);

export const documentList = defineList({
	address: 'documents',
	does: 'Documents of the register, in (received) and out (issued), with adopted resolutions (NQ) and signed minutes (BB) of cells; the latest first.',
	parameters: ['unit', 'from', 'to', 'on', 'q'],
	order,
	item: Paper,
	read({ tx }, { unit, from, to, on, q }, page) {
		const last = [to, on].filter((day) => day !== undefined).sort()[0];
		const papers = tx
			.selectFrom(resolutions(tx).unionAll(minutes(tx)).unionAll(registered(tx)).as('paper'))
			.innerJoin('unit', 'unit.id', 'paper.unitId')
			.$if(unit !== undefined, (query) => query.where('paper.unitId', 'in', unitsBelow(tx, unit as string, on)))
			.$if(from !== undefined, (query) => query.where('paper.issuedOn', '>=', from as LocalDate))
			.$if(last !== undefined, (query) => query.where('paper.issuedOn', '<=', last as LocalDate))
			.$if(q !== undefined, (query) =>
				query.where(
					finds(
						foldedSql(sql`paper.symbol || ' ' || paper.issuer || ' ' || paper.title || ' ' || unit.name`),
						q as string
					)
				)
			)
			.select([
				'paper.id',
				'unit.code as unit',
				'paper.type',
				'paper.number',
				'paper.symbol',
				'paper.issuer',
				'paper.state',
				'unit.name as unitName',
				'paper.term',
				'paper.title',
				'paper.issuedOn',
				'paper.meetingId'
			]);
		return pageOf(papers, order, page, ({ id, unit: code, type, number, symbol, issuer, unitName, ...paper }) => ({
			id,
			unit: code,
			type,
			number,
			symbol: symbol || numberText(number ?? 0, { type: type as 'NQ' | 'BB', body: 'CB' }).replace(/^Số /, ''),
			issuer: issuer || unitName,
			...paper
		}));
	}
});
