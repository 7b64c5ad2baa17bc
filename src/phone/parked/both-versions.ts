import { isId } from '#lib/ids.ts';
import type { Standing } from './standing.ts';

/** One line of a version, for people: the label's key ends in `field`. */
export type VersionLine = { field: string; value: string };

type Names = Record<string, string>;

/** What was recorded on the phone, line by line. Ids that stand for nobody the reader sees are left out. */
export const onPhone = (input: Record<string, unknown>, names: Names): VersionLine[] =>
	Object.entries(input).flatMap(([field, value]) => {
		if (field === 'base') return [];
		const text = readable(value, names);
		return text ? [{ field, value: text }] : [];
	});

function readable(value: unknown, names: Names): string {
	if (typeof value === 'string') return isId(value) ? (names[value] ?? '') : value;
	if (typeof value === 'number') return String(value);
	if (typeof value === 'boolean') return value ? '✓' : '–';
	if (Array.isArray(value))
		return value
			.map((one) => readable(one, names))
			.filter(Boolean)
			.join('; ');
	if (typeof value !== 'object' || value === null) return '';
	return Object.values(value)
		.map((one) => readable(one, names))
		.filter(Boolean)
		.join(', ');
}

/** What stood in the office then, line by line. */
export function inOffice({ resolution, votes, presence, texts: written, ...head }: Standing): VersionLine[] {
	const plain = Object.entries(head).map(([field, value]) => ({ field, value: String(value) }));
	const texts = Object.entries({ ...resolution, ...written }).map(([field, value]) => ({
		field: field === 'state' ? 'resolution' : field,
		value: String(value)
	}));
	const counted = (votes ?? []).map(({ matter, agree, disagree, other }) => ({
		field: 'votes',
		value: `${matter}: ${agree} / ${disagree} / ${other}`
	}));
	const called = (presence ?? []).map(({ name, presence: how, reason }) => ({
		field: 'presence',
		value: [name, how, reason].filter(Boolean).join(', ')
	}));
	return [...plain, ...texts, ...counted, ...called].filter(({ value }) => value !== '');
}
