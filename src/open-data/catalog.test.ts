import { expect, test } from 'vitest';
import { catalogOf } from './catalog.ts';
import { DATASETS } from './dataset.ts';

const words = {
	title: 'Dữ liệu mở',
	text: 'Số liệu xã công bố',
	language: 'vi',
	of: ({ name }: { name: string }) => ({ title: name, text: `${name}…` })
};
const catalog = catalogOf('https://xa.vi.du', { name: 'Xã Hoa Ban', since: '2025-07-01' }, words) as Record<
	string,
	unknown
>;
type Node = Record<string, unknown>;

/** Every node of a document, however deep. */
const nodesIn = (value: unknown): Node[] =>
	Array.isArray(value)
		? value.flatMap(nodesIn)
		: value && typeof value === 'object'
			? [value as Node, ...Object.values(value).flatMap(nodesIn)]
			: [];
const nodes = nodesIn(catalog);
const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);

test('the catalogue names each dataset with what DCAT asks of one, and both formats', () => {
	expect(ofType('dcat:Catalog')).toHaveLength(1);
	expect(ofType('dcat:Dataset').map((dataset) => dataset['dct:identifier'])).toEqual(DATASETS.map(({ name }) => name));
	for (const dataset of ofType('dcat:Dataset'))
		for (const property of [
			'title',
			'description',
			'publisher',
			'spatial',
			'temporal',
			'accrualPeriodicity',
			'license'
		])
			expect(dataset[`dct:${property}`], `${dataset['@id']} ${property}`).toBeTruthy();
	const distributions = ofType('dcat:Distribution');
	expect(distributions).toHaveLength(2 * DATASETS.length);
	for (const distribution of distributions) {
		expect(distribution['dcat:downloadURL']).toEqual({ '@id': distribution['@id'] });
		expect(distribution['dcat:mediaType']).toEqual({
			'@id': expect.stringMatching(
				/^https:\/\/www\.iana\.org\/assignments\/media-types\/(text\/csv|application\/json)$/
			)
		});
	}
});

test('its terms are said in the document itself, and every address is whole', () => {
	const context = catalog['@context'] as Record<string, string>;
	for (const name of nodes.filter((node) => node !== context).flatMap((node) => Object.keys(node)))
		if (!name.startsWith('@')) expect(Object.keys(context)).toContain(name.split(':')[0]);
	for (const node of nodes) if (node['@id']) expect(URL.canParse(String(node['@id']))).toBe(true);
});
