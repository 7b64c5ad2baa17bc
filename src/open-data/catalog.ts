import type { LocalDate } from '#lib/local-date.ts';
import { type Dataset, DATASETS } from './dataset.ts';

/** What the catalogue says of itself and of each dataset, in words. */
export type CatalogWords = {
	title: string;
	text: string;
	language: string;
	of: (dataset: Dataset) => { title: string; text: string };
};

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';
const THEME = 'http://publications.europa.eu/resource/authority/data-theme/';
const MEDIA = 'https://www.iana.org/assignments/media-types/';
const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;

/**
 * The catalogue of what the commune gives out.
 *
 * @param since day on which the commune was formed: no figure is older
 * @source DCAT 3, W3C Recommendation of 22 August 2024
 */
export function catalogOf(origin: string, commune: { name: string; since: LocalDate }, words: CatalogWords): object {
	const at = `${origin}/open-data`;
	const said = (text: string) => ({ '@value': text, '@language': words.language });
	const publisher = { '@id': `${origin}/`, '@type': 'foaf:Organization', 'foaf:name': said(commune.name) };
	const datasetOf = (dataset: Dataset) => {
		const { title, text } = words.of(dataset);
		return {
			'@id': `${at}#${dataset.name}`,
			'@type': 'dcat:Dataset',
			'dct:identifier': dataset.name,
			'dct:title': said(title),
			'dct:description': said(text),
			'dct:publisher': { '@id': publisher['@id'] },
			'dcat:theme': { '@id': THEME + dataset.theme },
			'dct:spatial': { '@type': 'dct:Location', 'foaf:name': said(commune.name) },
			'dct:temporal': {
				'@type': 'dct:PeriodOfTime',
				'dcat:startDate': { '@value': commune.since, '@type': 'xsd:date' }
			},
			'dct:accrualPeriodicity': { '@id': FREQUENCY + dataset.frequency },
			'dct:license': { '@id': `${at}#terms` },
			'dcat:distribution': Object.entries(FORMATS).map(([format, media]) => ({
				'@id': `${at}/${dataset.name}.${format}`,
				'@type': 'dcat:Distribution',
				'dct:title': said(`${title} (${format.toUpperCase()})`),
				'dcat:accessURL': { '@id': at },
				'dcat:downloadURL': { '@id': `${at}/${dataset.name}.${format}` },
				'dcat:mediaType': { '@id': MEDIA + media },
				'dct:license': { '@id': `${at}#terms` }
			}))
		};
	};
	return {
		'@context': CONTEXT,
		'@id': at,
		'@type': 'dcat:Catalog',
		'dct:title': said(`${words.title} · ${commune.name}`),
		'dct:description': said(words.text),
		'dct:publisher': publisher,
		'dct:language': words.language,
		'dct:license': { '@id': `${at}#terms` },
		'foaf:homepage': { '@id': `${origin}/` },
		'dcat:dataset': DATASETS.map(datasetOf)
	};
}
