/** Rows as they are given out: flat, fields named as in the JSON of the API. What is not known is null. */
export type Row = Record<string, string | number | boolean | null>;

/** A set of figures that anybody may take along. */
export type Dataset = {
	/** Stands in its address. */
	name: 'receptions' | 'case-totals' | 'works' | 'contributions' | 'indicators';
	/** How often it usually changes, in the words of Dublin Core's frequency codes. */
	frequency: 'DAILY' | 'QUARTERLY' | 'CONT' | 'ANNUAL';
	/** What it is about, in the EU's list of data themes, which DCAT catalogues share. */
	theme: 'GOVE' | 'REGI';
	fields: readonly string[];
};

/**
 * What the commune gives out. No dataset has a person in it who did not stand for office: givers are told by kind, cases by number.
 * @source citizens handbook, 13 (DCAT) and 2.5
 */
export const DATASETS: readonly Dataset[] = [
	{
		name: 'receptions',
		frequency: 'DAILY',
		theme: 'GOVE',
		fields: ['id', 'onDay', 'startsAt', 'endsAt', 'duty', 'holder', 'mode', 'place', 'state', 'conclusionNumber']
	},
	{
		name: 'case-totals',
		frequency: 'QUARTERLY',
		theme: 'GOVE',
		fields: ['from', 'to', 'received', 'closed', 'answeredInTime']
	},
	{
		name: 'works',
		frequency: 'CONT',
		theme: 'REGI',
		fields: [
			'slug',
			'name',
			'kind',
			'state',
			'place',
			'openedOn',
			'finishedOn',
			'plannedFromState',
			'plannedFromPeople',
			'plannedFromBusiness',
			'plannedFromOthers',
			'pledged',
			'received',
			'spent',
			'remaining',
			'labourDays',
			'landSquareMetres'
		]
	},
	{
		name: 'contributions',
		frequency: 'CONT',
		theme: 'REGI',
		fields: [
			'work',
			'onDay',
			'kind',
			'form',
			'quantity',
			'measure',
			'value',
			'giver',
			'receiptNo',
			'isReversal',
			'isReversed'
		]
	},
	{
		name: 'indicators',
		frequency: 'ANNUAL',
		theme: 'REGI',
		fields: [
			'period',
			'criterion',
			'indicator',
			'name',
			'numerator',
			'denominator',
			'villagesReported',
			'villages',
			'standing'
		]
	}
];

export const datasetNamed = (name: string): Dataset | undefined => DATASETS.find((dataset) => dataset.name === name);
