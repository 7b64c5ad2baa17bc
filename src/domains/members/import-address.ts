import { ROLL_FIELDS, type RollField } from './roll/roll.ts';

/** Where somebody stands in bringing a roll in: which kept file, into which unit, understood how. */
export type ImportAddress = {
	sha256: string;
	unit: string;
	sheet?: string;
	headerRow?: number;
	/** Columns that were corrected. */
	columns?: Record<string, RollField | null>;
	onlyErrors: boolean;
};

const PREFIX = 'column:';
/** A name of a field is also an id on the page, which may hold no blank. */
const [BLANK, UNBROKEN] = [' ', '\u00a0'];

/** Reads the address of a preview; undefined while no file was handed in. */
export function importAddress(address: URLSearchParams): ImportAddress | undefined {
	const sha256 = address.get('file') ?? '';
	if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	const headerRow = Number(address.get('headerRow') ?? '');
	const place = {
		sheet: address.get('sheet') || undefined,
		headerRow: Number.isInteger(headerRow) && headerRow > 0 ? headerRow : undefined
	};
	return {
		sha256,
		unit: address.get('unit') ?? '',
		...place,
		columns: address.get('shown') === shownAs(place) ? correctedColumns(address) : undefined,
		onlyErrors: address.get('only') === 'errors'
	};
}

function correctedColumns(address: URLSearchParams): ImportAddress['columns'] {
	const corrected = [...address]
		.filter(([key]) => key.startsWith(PREFIX))
		.map(([key, value]) => [
			key.slice(PREFIX.length).replaceAll(UNBROKEN, BLANK),
			ROLL_FIELDS.find((field) => field === value) ?? null
		]);
	return corrected.length > 0 ? Object.fromEntries(corrected) : undefined;
}

/** Name of the field of a form that corrects a column. */
export const columnField = (header: string): string => PREFIX + header.replaceAll(BLANK, UNBROKEN);

/** The header whose columns a form showed: under another row or sheet they are other columns. */
export const shownAs = ({ sheet, headerRow }: { sheet?: string; headerRow?: number }): string =>
	`${headerRow ?? ''} ${sheet ?? ''}`;
