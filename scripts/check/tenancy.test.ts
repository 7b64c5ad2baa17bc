import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRANTS } from '#house/cards.ts';
import { findRoot } from '#lib/root.ts';
import { COMMANDS_FROM_ABOVE, OWNER_WRITES, tenancyFaults } from './tenancy.ts';

const schema = readFileSync(join(findRoot(), 'db/schema.sql'), 'utf8');
const table = (lines: string) =>
	`table visit [row security forced] (\n  commune_id integer not null,\n  id uuid not null\n)\n${lines}\n`;

test('every table of a commune has the commune in its keys, has no trigger, and no write leaves it unnamed', () => {
	expect(tenancyFaults(schema, GRANTS)).toEqual([]);
});

test.each([
	['table visit [row security forced] (\n  id uuid not null\n)\n', 'no commune_id'],
	[table('visit: visit_pkey PRIMARY KEY (id)'), 'is without commune_id'],
	[table('visit: visit_task_fkey FOREIGN KEY (task_id) REFERENCES task(id)'), 'is without commune_id'],
	[table('CREATE UNIQUE INDEX one_a_day ON public.visit USING btree (on_day)'), 'unique index'],
	[table('CREATE TRIGGER after_visit AFTER INSERT ON public.visit EXECUTE FUNCTION app.note()'), 'no trigger'],
	['CREATE OR REPLACE FUNCTION app.everywhere()\n SECURITY DEFINER\n begin delete from task; end\n', 'OWNER_WRITES']
])('what would not lie together with its commune is told: %s', (lines, fault) => {
	expect(tenancyFaults(lines, [])).toEqual([expect.stringContaining(fault)]);
});

test('a key with the commune, and one that leads to what every node has, are in order', () => {
	const keys =
		'visit: visit_pkey PRIMARY KEY (commune_id, id)\nvisit: visit_unit_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)';
	expect(tenancyFaults(table(keys), [])).toEqual([]);
});

test('a command newly given from above communes is to be named', () => {
	const grant = {
		post: 'province-leader',
		may: ['meetings.adjourn-everything', 'read:life'],
		reach: 'unit-and-below'
	} as const;
	expect(tenancyFaults('', [grant])).toEqual([expect.stringContaining('meetings.adjourn-everything')]);
});

test('the lists name nothing that is gone', () => {
	const commands = new Set(GRANTS.flatMap(({ may }) => may));
	expect(Object.keys(COMMANDS_FROM_ABOVE).filter((command) => !commands.has(command))).toEqual([]);
	expect(Object.keys(OWNER_WRITES).filter((name) => !schema.includes(`FUNCTION ${name}(`))).toEqual([]);
});
