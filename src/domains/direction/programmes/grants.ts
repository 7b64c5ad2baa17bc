import type { Grant } from '#lib/card.ts';

const PROGRAMMES = [
	'direction.open-programme',
	'direction.add-measure',
	'direction.change-measure',
	'direction.settle-measure',
	'direction.tie-to-measure',
	'direction.untie-from-measure'
];

export const programmeGrants = (['commune-secretary', 'standing-deputy', 'office-clerk'] as const).map((post) => ({
	post,
	may: PROGRAMMES,
	reach: 'unit-and-below' as const
})) satisfies Grant[];
