import type pg from 'pg';
import { documentId } from './documents.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

/** Where the threads of the commune end: roads and poor households have their indicators, the rest is not tied yet. */
export async function addTies(client: pg.Client): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const roads = idOf('measure Cứng hóa đường liên bản');
	const by = { byPerson: clerk.personId, byName: clerk.name, at: '2026-09-22T09:30:00+07:00' };
	const unit = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const tie = (fromKind: string, fromId: string, toKind: string, toId: string) => ({
		...unit,
		fromKind,
		fromId,
		toKind,
		toId,
		...by
	});
	await insertRows(client, 'threadTie', [
		tie('document', documentId('own-roads'), 'measure', roads),
		tie('measure', roads, 'indicator', 'ntm21.2.2'),
		tie('measure', roads, 'indicator', 'ntm21.2.3'),
		tie('document', documentId('own-poverty'), 'indicator', 'ntm21.11.1')
	]);
	// Roads that villages build carry the measure out; what citizens wrote about one of them led there too.
	await client.query(
		`insert into thread_tie (commune_id, unit_id, from_kind, from_id, to_kind, to_id, by_person, by_name, at)
		 select w.commune_id, $2::uuid, 'measure', $3::text, 'work', w.id::text, $4::uuid, $5::text, $6::timestamptz from community_work w
		 where w.commune_id = $1 and w.kind = 'road'
		 union all
		 (select c.commune_id, c.unit_id, 'case', c.id::text, 'work', w.id::text, $4, $5, $6::timestamptz
		  from case_file c join community_work w on w.commune_id = c.commune_id and w.kind = 'road'
		  where c.commune_id = $1 and c.kind = 'feedback' order by c.received_on, c.id limit 1)
		 union all
		 (select t.commune_id, t.unit_id, 'task', t.id::text, 'indicator', 'ntm21.17.8', $4, $5, $6::timestamptz
		  from task t where t.commune_id = $1 and t.source_kind = 'meeting' and t.state = 'done' order by t.done_on desc, t.id limit 2)`,
		[COMMUNE_ID, unit.unitId, roads, by.byPerson, by.byName, by.at]
	);
}
