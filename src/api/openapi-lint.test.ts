import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { openapi } from './openapi.ts';

test('the description of the API passes a linter that others use', async () => {
	const config = await createConfig({ extends: ['recommended'] });
	const problems = await lintFromString({ source: JSON.stringify(openapi()), config });
	expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
});
