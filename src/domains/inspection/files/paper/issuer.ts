import type { OfficialPaper } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Body } from '../inspection.ts';

export type Issuing = { body: Body; unitName: string; paperName: string; placeName: string; communePaperName: string };

/** 'Đảng bộ xã Hoa Ban' issues as its committee: 'Đảng ủy xã Hoa Ban'. */
const committeeOf = (name: string): string => name.replace(/^Đảng bộ/, 'Đảng ủy');

/** The names at the head of a paper, by who inspects. */
export const headOf = (
	{ body, unitName, paperName, placeName, communePaperName }: Issuing,
	on: LocalDate,
	written: string
): OfficialPaper['header'] => ({
	superior: body === 'commission' ? committeeOf(communePaperName) : communePaperName,
	issuer:
		body === 'cell' ? paperName || unitName : body === 'commission' ? 'Ủy ban Kiểm tra' : committeeOf(communePaperName),
	place: placeName,
	on,
	number: { ...(written && { written }), type: '', body: '' }
});

const SIGNERS: Record<Body, string[]> = {
	cell: ['T/M Chi bộ', 'Bí thư'],
	commission: ['T/M Ủy ban Kiểm tra', 'Chủ nhiệm'],
	committee: ['T/M Ban Thường vụ', 'Bí thư']
};
export const signersOf = (body: Body): string[] => SIGNERS[body];
