type Schema = {
	type?: string;
	format?: string;
	const?: unknown;
	enum?: unknown[];
	anyOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	minimum?: number;
	maximum?: number;
	maxLength?: number;
};

/** A JSON Schema in a few words, as the page for people shows it: 'date', 'string ≤ 500', '{memberId, presence}[]'. */
export function typeText(schema: Schema): string {
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
	if (schema.anyOf) return schema.anyOf.map(typeText).join(' | ');
	if (schema.type === 'array') return `${typeText(schema.items ?? {})}[]`;
	if (schema.type === 'object') return objectText(schema);
	if (schema.format) return schema.format;
	return `${schema.type ?? 'any'}${boundText(schema)}`;
}

function objectText({ properties = {}, required = [] }: Schema): string {
	const names = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
	return names.length > 0 ? `{${names.join(', ')}}` : 'object';
}

function boundText({ minimum, maximum, maxLength }: Schema): string {
	if (maxLength !== undefined) return ` ≤ ${maxLength}`;
	if (minimum !== undefined && maximum !== undefined) return ` ${minimum}–${maximum}`;
	return minimum === undefined ? '' : ` ≥ ${minimum}`;
}
