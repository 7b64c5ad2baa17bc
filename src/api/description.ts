import { COMMANDS } from '#house/commands.ts';
import type { ParameterName } from '#lib/reads/parameters.ts';
import { MAX_LIMIT } from '#lib/reads/paging.ts';
import type { Locale } from '#lib/words/locale-type.ts';
import vietnamese from './does.vi.json' with { type: 'json' };
import { LISTS, ONES } from './reads.ts';
import { RULES } from './rules.ts';
import { schemaJson } from './schema-json.ts';
import { typeText } from './type-text.ts';

export type Field = { name: string; type: string; isRequired: boolean };
export type Operation = {
	id: string;
	method: 'GET' | 'POST';
	address: string;
	does: string;
	takes: Field[];
	answers: Field[];
};
export type Group = { name: string; operations: Operation[] };

type Schema = Parameters<typeof schemaJson>[0];

/** What the API takes and answers, for people. English sentences stand in the code, the others in a file beside. */
export function describeApi(locale: Locale): { commands: Group[]; reads: Operation[]; rules: Operation[] } {
	const sentence = (name: string, does: string) =>
		locale === 'vi' ? ((vietnamese as Record<string, string>)[name] ?? does) : does;
	const posted = (folder: string, { name, does, input }: { name: string; does: string; input: Schema }): Operation => ({
		id: name,
		method: 'POST',
		address: `/api/v1/${folder}/${name}`,
		does: sentence(name, does),
		takes: fieldsOf(input),
		answers: []
	});
	const commands = COMMANDS.map((command) => posted('commands', command));
	return {
		commands: [...Map.groupBy(commands, ({ id }) => id.split('.')[0] ?? '')].map(([name, operations]) => ({
			name,
			operations
		})),
		reads: [
			...ONES.map((one) => ({ ...one, takes: parametersOf(one.parameters) })),
			...LISTS.map((list) => ({ ...list, takes: [...parametersOf(list.parameters), ...PAGING] }))
		].map(({ address, does, item, takes }) => ({
			id: `read-${address}`,
			method: 'GET',
			address: `/api/v1/${address}`,
			does: sentence(address, does),
			takes,
			answers: fieldsOf(item)
		})),
		rules: [...RULES].map(([name, rule]) => posted('compute', { name, ...rule }))
	};
}

const PAGING: Field[] = [
	{ name: 'limit', type: `integer 1–${MAX_LIMIT}`, isRequired: false },
	{ name: 'after', type: 'next', isRequired: false }
];

const TYPES: Record<ParameterName, string> = {
	unit: 'code',
	from: 'date',
	to: 'date',
	on: 'date',
	period: '2026-M11 | 2026-Q4 | 2026',
	document: 'uuid',
	q: 'string ≤ 100'
};
const parametersOf = (names: readonly ParameterName[]): Field[] =>
	names.map((name) => ({ name, type: TYPES[name], isRequired: false }));

function fieldsOf(schema: Schema): Field[] {
	const { properties = {}, required = [] } = schemaJson(schema);
	return Object.entries(properties).map(([name, property]) => ({
		name,
		type: typeText(property as Parameters<typeof typeText>[0]),
		isRequired: required.includes(name)
	}));
}
