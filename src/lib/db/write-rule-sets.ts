import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { addDays } from '#lib/local-date.ts';
import { findRoot } from '#lib/root.ts';
import { type RuleSet, ruleSetId } from '#lib/rule-sets.ts';

/** Loads every `rules-data` file of the domains. A version that records were made under is corrected, never removed. */
export async function writeRuleSets(client: pg.ClientBase): Promise<void> {
	const root = findRoot();
	const versions: RuleSet<unknown>[] = [];
	for await (const file of glob('src/domains/*/rules-data/*.json', { cwd: root }))
		versions.push(...(JSON.parse(readFileSync(join(root, file), 'utf8')) as RuleSet<unknown>[]));
	for (const version of versions) {
		await client.query(
			`insert into rule_set (id, code, valid_from, valid_to, source, verified, parameters) values ($1, $2, $3, $4, $5, $6, $7)
			 on conflict (id) do update set valid_to = excluded.valid_to, source = excluded.source,
			   verified = excluded.verified, parameters = excluded.parameters`,
			[
				ruleSetId(version),
				version.code,
				version.validFrom,
				version.validTo === null ? 'infinity' : addDays(version.validTo, 1),
				version.source,
				version.verified,
				JSON.stringify(version.parameters)
			]
		);
	}
}
