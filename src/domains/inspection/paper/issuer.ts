import { committeeName, headOf, type PaperHeader } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Body } from '../files/inspection.ts';

export type Issuing = {
	unitName: string;
	paperName: string;
	placeName: string;
	communePaperName: string;
	provincePaperName: string;
};

/** The names at the head of a paper, by who issues it: a cell under its commune, the commission under its committee. */
export function headerOf(
	body: Body,
	names: Issuing,
	on: LocalDate,
	number: { written: string; type: string } | undefined
): PaperHeader {
	const committee = committeeName(names.communePaperName);
	const issuer = {
		cell: { superiorName: names.communePaperName, paperName: names.paperName },
		commission: { superiorName: committee, paperName: 'Ủy ban Kiểm tra' },
		committee: { superiorName: names.provincePaperName, paperName: committee }
	}[body];
	const head = headOf({ ...names, ...issuer }, on);
	if (!number) return head;
	const { written, type } = number;
	return { ...head, number: { ...(written && { written }), type, body: SYMBOLS[body] } };
}

/** Of the body that issues, as it stands in a number. */
const SYMBOLS: Record<Body, string> = { cell: 'CB', commission: 'UBKT', committee: 'ĐU' };

const SIGNERS: Record<Body, string[]> = {
	cell: ['T/M Chi bộ', 'Bí thư'],
	commission: ['T/M Ủy ban Kiểm tra', 'Chủ nhiệm'],
	committee: ['T/M Ban Thường vụ', 'Bí thư']
};
export const signersOf = (body: Body): string[] => SIGNERS[body];

/** Who keeps the copy that comes last among the recipients. */
const KEEPERS: Record<Body, string> = {
	cell: 'Lưu Chi bộ',
	commission: 'Lưu Ủy ban Kiểm tra',
	committee: 'Lưu Đảng ủy'
};
export const keeperOf = (body: Body): string => KEEPERS[body];
