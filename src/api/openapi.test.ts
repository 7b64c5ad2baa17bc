import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#house/commands.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { describeApi } from './description.ts';
import vietnamese from './does.vi.json' with { type: 'json' };
import { openapi } from './openapi.ts';
import { LISTS, ONES } from './reads.ts';
import { RULES } from './rules.ts';
import { schemaJson } from './schema-json.ts';

// biome-ignore lint/suspicious/noExplicitAny: the description is read here as a stranger would, by name.
const api = JSON.parse(JSON.stringify(openapi())) as any;

describe('the description of the API', () => {
	test('has one path for every command, whose body has an id and an input', () => {
		for (const { name, input } of COMMANDS) {
			const schema = api.paths[`/api/v1/commands/${name}`].post.requestBody.content['application/json'].schema;
			expect(schema.required, name).toEqual(['id', 'input']);
			expect(schema.properties.id).toMatchObject({ type: 'string', format: 'uuid' });
			expect(schema.properties.input, name).toEqual(JSON.parse(JSON.stringify(schemaJson(input))));
		}
	});

	test('has a path for every list, thing, file and rule', () => {
		for (const { address } of [...LISTS, ...ONES]) expect(api.paths[`/api/v1/${address}`]?.get, address).toBeDefined();
		for (const { address } of LISTS) expect(api.paths[`/api/v1/${address}.xlsx`], address).toBeDefined();
		for (const name of RULES.keys()) expect(api.paths[`/api/v1/compute/${name}`]?.post, name).toBeDefined();
		expect(api.paths['/api/v1/meetings/{id}/minutes.docx'].get).toBeDefined();
	});

	test('names every operation once', () => {
		const names = Object.values(api.paths).flatMap((path) =>
			Object.values(path as object).map(({ operationId }) => operationId)
		);
		expect(new Set(names).size).toBe(names.length);
	});

	test('points only at what stands in it', () => {
		const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path as string);
		expect(references.length).toBeGreaterThan(0);
		for (const path of new Set(references))
			expect(
				path.split('/').reduce((part, key) => part?.[key], api),
				path
			).toBeDefined();
	});

	test('says of a field what the command asks of it', () => {
		expect(schemaJson(createTask.input)).toMatchObject({
			type: 'object',
			properties: {
				title: { type: 'string', minLength: 1, maxLength: 500 },
				dueOn: { type: 'string', format: 'date' },
				ownerId: { type: 'string', format: 'uuid' }
			},
			required: ['unitCode', 'title', 'product', 'dueOn'],
			additionalProperties: false
		});
	});
});

describe('the page of the API', () => {
	test('says in Vietnamese what every command, read and rule does', () => {
		const names = [...COMMANDS.map(({ name }) => name), ...[...LISTS, ...ONES].map(({ address }) => address)];
		expect([...names, ...RULES.keys()].filter((name) => !Object.hasOwn(vietnamese, name))).toEqual([]);
	});

	test('lists each command with its fields', () => {
		const { commands } = describeApi('en');
		const direction = commands.find(({ name }) => name === 'direction');
		const operation = direction?.operations.find(({ id }) => id === 'direction.create-task');
		expect(operation).toMatchObject({ method: 'POST', does: createTask.does });
		expect(operation?.takes).toContainEqual({ name: 'title', type: 'string ≤ 500', isRequired: true });
		expect(operation?.takes).toContainEqual({ name: 'ownerId', type: 'uuid', isRequired: false });
	});
});
