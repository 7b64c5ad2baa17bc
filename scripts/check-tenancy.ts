import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRANTS } from '#house/cards.ts';
import { findRoot } from '#lib/root.ts';
import { tenancyFaults } from './check/tenancy.ts';

const faults = tenancyFaults(readFileSync(join(findRoot(), 'db/schema.sql'), 'utf8'), GRANTS);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
