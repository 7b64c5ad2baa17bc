import { COMMANDS } from '#house/commands.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { PARAMETERS, type ParameterName } from '#lib/reads/parameters.ts';
import { MAX_LIMIT, USUAL_LIMIT } from '#lib/reads/paging.ts';
import type { AnyList, AnyOne } from '#lib/reads/read.ts';
import { PAPER_ADDRESSES } from './paper-addresses.ts';
import { LISTS, ONES } from './reads.ts';
import { REPORT_PARAMETERS } from './report-papers.ts';
import { RULES } from './rules.ts';
import type { ComputeRule } from './rules/compute-rule.ts';
import { schemaJson } from './schema-json.ts';

type Json = Record<string, unknown>;

const BASE = '/api/v1';
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const file = (type: string): Json => ({ content: { [type]: { schema: { type: 'string', format: 'binary' } } } });
const object = (properties: Json, required: string[] = Object.keys(properties)): Json => ({
	type: 'object',
	properties,
	required
});
const answer = (status: number): Json => ({ [status]: { $ref: `#/components/responses/${status}` } });
const answers = (...statuses: number[]): Json => Object.assign({}, ...statuses.map(answer));

const WHY: Record<number, string> = {
	400: 'A parameter or body that is not understood.',
	401: 'No token, or one that is over.',
	403: 'May be seen, but not done, by this person.',
	404: 'Not there, or not for this person.',
	409: 'A rule refuses: `code` and `facts` say why. `command.id-reused`: the id was used for another input.',
	413: 'A body of 10 MB or more.',
	415: 'Not application/json.',
	422: 'The input does not fit: `errors` name each field.',
	429: 'Too many attempts; Retry-After says how many seconds to wait.'
};

/** OpenAPI 3.1 of every command, read, paper and rule, from the same schemas that validate. */
export const openapi = (): Json => ({
	openapi: '3.1.0',
	info: {
		title: 'Cơ Sở',
		version: '1',
		license: { name: 'GPL-3.0-or-later', identifier: 'GPL-3.0-or-later' },
		description:
			'The working year of a grassroots Party committee. Days are YYYY-MM-DD, moments RFC 3339 with offset, shares basis points.'
	},
	servers: [{ url: '/' }],
	security: [{ bearer: [] }],
	paths: Object.fromEntries([
		...COMMANDS.map(commandPath),
		commandsPath,
		...LISTS.flatMap(listPaths),
		...ONES.map(onePath),
		...paperPaths(),
		...[...RULES].map(rulePath)
	]),
	components: {
		securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
		schemas: { Problem: problem, CommandAnswer: object({ ok: { const: true }, value: {} }) },
		responses: Object.fromEntries(
			Object.entries(WHY).map(([status, description]) => [status, refusal(status, description)])
		)
	}
});

const problem: Json = {
	...object(
		{
			type: { type: 'string' },
			status: { type: 'integer' },
			title: { type: 'string' },
			code: { type: 'string' },
			facts: { type: 'object' },
			errors: {
				type: 'array',
				items: object({ path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } })
			}
		},
		['type', 'status', 'code']
	),
	description: 'RFC 9457. `code` is for programs and stable; `title` is for people, in their language.'
};

const refusal = (status: string, description: string): Json => ({
	description,
	...(status === '429' && { headers: { 'Retry-After': { schema: { type: 'integer' } } } }),
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
});

const operationId = (name: string): string => name.replace(/[^A-Za-z0-9]+(\w?)/g, (_, letter) => letter.toUpperCase());
const tagOf = (name: string): string => name.split(/[./]/)[0] as string;
const commandId: Json = {
	type: 'string',
	format: 'uuid',
	description: 'UUIDv7 made by the sender; sent again, it changes nothing.'
};

const commandPath = ({ name, does, input }: AnyCommand): [string, Json] => [
	`${BASE}/commands/${name}`,
	{
		post: {
			operationId: operationId(name),
			tags: [tagOf(name)],
			summary: does,
			requestBody: { required: true, ...json(object({ id: commandId, input: schemaJson(input) })) },
			responses: {
				200: { description: 'Done, now or earlier.', ...json({ $ref: '#/components/schemas/CommandAnswer' }) },
				...answers(400, 401, 403, 404, 409, 413, 415, 422, 429)
			}
		}
	}
];

const commandsPath: [string, Json] = [
	`${BASE}/commands`,
	{
		post: {
			operationId: 'commands',
			tags: ['commands'],
			summary: 'Several commands one after the other; one that is refused does not stop the others.',
			requestBody: {
				required: true,
				...json({
					type: 'array',
					items: object({
						command: { enum: COMMANDS.map(({ name }) => name) },
						id: commandId,
						input: { type: 'object' }
					})
				})
			},
			responses: {
				200: {
					description: 'The single answers in the same order.',
					...json({
						type: 'array',
						items: { anyOf: [{ $ref: '#/components/schemas/CommandAnswer' }, { $ref: '#/components/schemas/Problem' }] }
					})
				},
				...answers(400, 401, 413, 415, 422)
			}
		}
	}
];

const MEANINGS: Record<ParameterName, string> = {
	unit: 'Code of a unit: only rows of it and of the units below it.',
	from: 'First day.',
	to: 'Last day.',
	on: 'As things stood on this day.',
	period: 'Month, quarter, half year, nine months, year or term: 2026-M11, 2026-Q4, 2026-H2, 2026-N9, 2026, 2025-2030.',
	document: 'The document that a report is about.',
	q: 'Words to find, with or without diacritics.'
};

const inQuery = (names: readonly ParameterName[]): Json[] =>
	names.map((name) => ({ name, in: 'query', description: MEANINGS[name], schema: schemaJson(PARAMETERS[name]) }));

const paging: Json[] = [
	{ name: 'after', in: 'query', description: 'The `next` of the page before.', schema: { type: 'string' } },
	{
		name: 'limit',
		in: 'query',
		description: 'Rows of a page.',
		schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: USUAL_LIMIT }
	}
];

function listPaths(list: AnyList): [string, Json][] {
	const parameters = [...inQuery(list.parameters), ...paging];
	const get = (suffix: string, response: Json) => ({
		get: {
			operationId: operationId(`list-${list.address}${suffix}`),
			tags: [tagOf(list.address)],
			summary: list.does,
			parameters,
			responses: { 200: response, ...answers(400, 401, ...(suffix ? [409] : [])) }
		}
	});
	const page = object({ items: { type: 'array', items: schemaJson(list.item) }, next: { type: 'string' } }, ['items']);
	return [
		[`${BASE}/${list.address}`, get('', { description: 'One page.', ...json(page) })],
		[`${BASE}/${list.address}.csv`, get('.csv', { description: 'The list, UTF-8 with BOM.', ...file('text/csv') })],
		[`${BASE}/${list.address}.xlsx`, get('.xlsx', { description: 'The list as an Excel workbook.', ...file(XLSX) })]
	];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const inPath = (address: string): Json[] =>
	[...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
		name,
		in: 'path',
		required: true,
		schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' }
	}));

const onePath = ({ address, does, item, parameters }: AnyOne): [string, Json] => [
	`${BASE}/${address}`,
	{
		get: {
			operationId: operationId(`read-${address}`),
			tags: [tagOf(address)],
			summary: does,
			parameters: [...inPath(address), ...inQuery(parameters)],
			responses: { 200: { description: 'Found.', ...json(schemaJson(item) as Json) }, ...answers(400, 401, 404) }
		}
	}
];

function paperPaths(): [string, Json][] {
	return PAPER_ADDRESSES.map((address) => [
		address,
		{
			get: {
				operationId: operationId(`paper-${address.slice(BASE.length + 1).replace('/{id}', '')}`),
				tags: [tagOf(address.slice(BASE.length + 1))],
				summary: 'A paper in official layout.',
				parameters: [...inPath(address), ...inQuery(address.includes('/reports/') ? REPORT_PARAMETERS : [])],
				responses: { 200: { description: 'The file.', ...file('application/octet-stream') }, ...answers(401, 404) }
			}
		}
	]);
}

const rulePath = ([name, { does, input }]: [string, ComputeRule]): [string, Json] => [
	`${BASE}/compute/${name}`,
	{
		post: {
			operationId: operationId(`compute-${name}`),
			tags: ['compute'],
			summary: does,
			requestBody: { required: true, ...json(object({ input: schemaJson(input) })) },
			responses: {
				200: {
					description: 'What the rule says, and why.',
					...json(object({ value: object({ why: { type: 'array', items: { type: 'string' } } }) }))
				},
				...answers(400, 401, 409, 413, 415, 422)
			}
		}
	}
];
