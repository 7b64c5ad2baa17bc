import type { LocalDate } from '#lib/local-date.ts';
import type { PaperHeader } from './official-paper.ts';

/** Whose papers: the names that stand at the head. */
export type Issuer = { unitName: string; paperName: string; placeName: string; superiorName: string };

/** The head of a sheet that no register numbers. */
export const headOf = ({ unitName, paperName, placeName, superiorName }: Issuer, on: LocalDate): PaperHeader => ({
	superior: superiorName,
	issuer: paperName || unitName,
	place: placeName,
	on
});

/** 'Đảng bộ xã Hoa Ban' issues as its committee: 'Đảng ủy xã Hoa Ban'; those above as 'Tỉnh ủy Minh Họa', 'Thành ủy Hải Phòng'. */
export const committeeName = (paperName: string): string =>
	paperName
		.replace(/^Đảng bộ (tỉnh|thành phố)/, (_, kind) => (kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'))
		.replace(/^Đảng bộ/, 'Đảng ủy');
