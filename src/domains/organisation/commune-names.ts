export const KIND_OF_COMMUNE = /^(xã|phường|đặc khu) /iu;

/** 'Xã Hoa Ban' has the 'Đảng bộ xã Hoa Ban'. */
export const paperNameOf = (name: string): string => `Đảng bộ ${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** How papers name a commune, and the place that stands before their date. */
export const namesOf = (name: string): { paperName: string; placeName: string } => ({
	paperName: paperNameOf(name),
	placeName: name.replace(KIND_OF_COMMUNE, '')
});
