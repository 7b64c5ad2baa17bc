import { headingKey } from './headings.ts';

const small = (text: string): string => text.toLowerCase().normalize('NFC').trim();

/** 'I.', '2)', 'A -' before a sub-heading. */
const NUMBERING = /^([IVXLC]+|[A-Z]|\d{1,2})\s*[.)/:–-]\s*/;

/** 'Tổng cộng: 25', 'Cộng', 'Trong đó nữ', 'Danh sách này có 25 đồng chí'. The family name Tống is none of them. */
export function isTotal(text: string): boolean {
	const key = headingKey(text);
	if (/^(tong (cong|so)|cong don|trong do|an dinh|danh sach (nay |tren )?(co|gom))\b/.test(key) || key === 'cong')
		return true;
	return /^(tổng|cộng)(?!\p{L})/u.test(small(withoutNumbering(text)));
}

const SIGNATURE =
	/^(nguoi (lap|tong hop|ky|ghi|kiem)|lap bieu|(pho )?bi thu|t m\b|tm\b|tl\b|thay mat|ky ten|ky (va )?ghi ro|da ky|xac nhan|noi nhan|thu truong|(pho )?chu tich|chanh van phong|truong ban|ban chap hanh|ban thuong vu|ghi ro ho ten)/;

/** 'NGƯỜI LẬP BIỂU', 'T/M CHI BỘ', '(Ký, ghi rõ họ tên)', 'Đông Sơn, ngày 5 tháng 6 năm 2025': persons end here. */
export function isSignature(text: string): boolean {
	const key = headingKey(text);
	return SIGNATURE.test(key) || /\bngay\b.*\bthang\b.*\bnam\b/.test(key);
}

/** '* Ghi chú: …' below a list. */
export const isRemark = (text: string): boolean => /^([*(]|ghi chú|lưu ý|chú thích|nguồn)/.test(small(text));

/** A Party organisation, or what it is called after: village, school, office. With diacritics, Tổ is no family name. */
const ORGANISATION =
	/^(chi bộ|chi bo|chi ủy|đảng bộ|dang bo|đảng ủy|tổ đảng|tổ dân phố|tdp|thôn|bản|xóm|ấp|khu|tổ|khối|khóm|cụm|làng|buôn|bon|phum|sóc|đội|trường|trạm|cơ quan|công an|quân sự|ban chỉ huy|ubnd|ủy ban|mặt trận|hợp tác xã|htx|công ty|doanh nghiệp|văn phòng|hội)(?!\p{L})/u;

/** Whether a text stands above a group of rows and names whose they are. */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(small(withoutNumbering(text)));

/** Sub-headings that divide persons by something else than the cell. */
export const isOtherGroup = (text: string): boolean =>
	/^(dang vien|danh sach|chinh thuc|du bi|nam|nu|cap uy|can bo|huu tri|cac dong chi|dien)\b/.test(
		headingKey(withoutNumbering(text))
	);

const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

/** The name in a sub-heading: 'II. Chi bộ thôn Đông (25 đảng viên):' gives 'Chi bộ thôn Đông'. */
export function groupName(text: string): string {
	return withoutNumbering(text)
		.replace(/\s*[(:–-]\s*(gồm |có |tổng số )?\d+\s*(đ\/c|đ\.c|đc|đv|đảng viên|đồng chí|người).*$/i, '')
		.replace(/[\s:.;–-]+$/, '')
		.trim();
}

/** '#REF!', '#N/A': what Excel shows instead of a value; also where somebody copied it as text. */
export const isExcelError = (text: string): boolean =>
	/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i.test(text.trim());

/** '-', '…', 'x' and their like say that there is nothing to say. */
export const isPlaceholder = (text: string): boolean => /^[\s.…_/\\*–—-]*$/.test(text);
