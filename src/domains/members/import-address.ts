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

/** Reads the address of a preview; undefined while no file was handed in. */
export function importAddress(address: URLSearchParams): ImportAddress | undefined {
	const sha256 = address.get('file') ?? '';
	if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	const headerRow = Number(address.get('headerRow') ?? '');
	const corrected = [...address]
		.filter(([key]) => key.startsWith(PREFIX))
		.map(([key, value]) => [key.slice(PREFIX.length), ROLL_FIELDS.find((field) => field === value) ?? null]);
	return {
		sha256,
		unit: address.get('unit') ?? '',
		sheet: address.get('sheet') || undefined,
		headerRow: Number.isInteger(headerRow) && headerRow > 0 ? headerRow : undefined,
		columns: corrected.length > 0 ? Object.fromEntries(corrected) : undefined,
		onlyErrors: address.get('only') === 'errors'
	};
}

/** Name of the field of a form that corrects a column. */
export const columnField = (header: string): string => PREFIX + header;
