import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

type Commune = { kind: string; name: string; validFrom: LocalDate; validTo: LocalDate };

/** Why a cell cannot be added: not under a commune, outside its days, or its code or name is another unit's. */
export function whyNotCreateCell(
	cell: { code: string; from: LocalDate },
	commune: Commune,
	like: { code: string; name: string } | undefined
): Refusal | undefined {
	if (commune.kind !== 'commune') return { code: 'organisation.not-a-commune', facts: { unit: commune.name } };
	if (commune.validTo !== 'infinity') return { code: 'organisation.commune-ended', facts: { unit: commune.name } };
	if (cell.from < commune.validFrom)
		return { code: 'organisation.before-commune', facts: { unit: commune.name, from: commune.validFrom } };
	if (like?.code === cell.code) return { code: 'organisation.code-taken', facts: { ...like } };
	if (like) return { code: 'organisation.cell-name-taken', facts: { ...like } };
	return undefined;
}

/** The code that follows those of a commune's cells: '03901.07' after '03901.06'. */
export function nextCellCode(communeCode: string, codes: readonly string[]): string {
	const numbers = codes.map((code) => Number(/\.(\d+)$/.exec(code)?.[1] ?? 0));
	return `${communeCode}.${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
