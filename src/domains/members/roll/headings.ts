import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { RollField, Sex } from './roll.ts';

/** The words of a heading without diacritics, case or signs: 'Họ,  và tên:' gives 'ho va ten'. */
export const headingKey = (text: string): string =>
	searchKey(text)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** What a heading means: a field, a column that is known but not used (null), or nothing known (undefined). */
export type HeadingMeaning = { field: RollField | null; strength: number } | undefined;

/**
 * How offices call the columns, most telling first: the first pattern that fits decides. A strength below 3 yields
 * to a better column for the same field: 'Nơi ở hiện nay' before 'Hộ khẩu thường trú'.
 */
const PATTERNS: [RollField | null, RegExp, number][] = [
	[null, /^(stt|tt|so tt|so thu tu|no|thu tu)$/, 3],
	[null, /^(ngay|noi|thoi gian|co quan|ngay thang|ngay thang nam)( \w+)? (cap|phat)\b|^cap ngay/, 3],
	[null, /^ho( va)? ten (cha|bo|me|vo|chong|con|nguoi)\b|^(nguoi|nhung nguoi) gioi thieu/, 3],
	[
		null,
		/so (ly lich|ll|qd|quyet dinh|nghi quyet|nq|ho so|bhxh|bhyt)\b|bao hiem|\bbhyt\b|^tuoi\b|vao doan|(nhap|xuat) ngu/,
		3
	],
	[
		null,
		/^noi (sinh|dang ky)$|^(noi|chi bo|dang bo) (ket nap|cong nhan|vao dang)|dang ky khai sinh|ngoai ngu|tin hoc/,
		3
	],
	[null, /huy hieu|khen thuong|ky luat|xep loai|chuyen (ve|den|di)\b|mien sinh hoat/, 3],
	[null, /^(?!ngay).*(chinh thuc.*du bi|du bi.*chinh thuc)|^dang vien (chinh|du)|trang thai|tinh trang|^loai\b/, 3],
	['otherName', /ten (goi )?(khac|thuong goi|thuong dung)|bi danh|other name/, 3],
	['fullName', /^ho( chu dem| ten dem| dem| lot)?( va)? ten( dang vien)?( khai sinh| day du| in hoa| chu in hoa)?$/, 3],
	['fullName', /^ho$|^ho( va)?( chu)?( ten)? (dem|lot)$|^ho( va)? ten\b.*(dang vien|khai sinh)/, 3],
	['fullName', /^(full ?name|name|hoten|ten dang vien)$|^ho( va)? ten dang dung/, 2],
	['fullName', /^(ten|dang vien|dong chi|ho( va)? ten\b.*)$/, 1],
	['officialOn', /chinh thuc|\b(ngay|nam) ct\b|official/, 3],
	['admittedOn', /(vao|nhap) (dang|dcsvn|d)\b|ket nap|du bi|\b(ngay|nam) (vd|kn|db)\b|admi(tted|ssion)/, 3],
	['birthDate', /(ngay|nam|thang).*\bsinh\b(?! hoat)|^sinh( ngay| nam)?$|^nt?ns$|^nts$|^ns$|birth/, 3],
	['sex', /gioi tinh|^phai$|^gioi$|^nam nu$|^(sex|gender)$/, 3],
	['ethnicity', /dan toc|^dt$|ethnic/, 3],
	['religion', /ton giao|^tg$|religion/, 3],
	['personalId', /\b(cccd|so cc|cmnd|cmt|cmtnd|can cuoc|chung minh|dinh danh|sddcn|ddcn|giay to tuy than)\b/, 3],
	['partyCardNo', /\bthe (dang|dv|dang vien)\b|\bs?tdv\b|^so the$|party card/, 3],
	['partyCardNo', /^(ma|so)( so)? dang vien$/, 1],
	['email', /e ?mail|thu dien tu|hop thu/, 3],
	['phone', /dien thoai|\bsdt\b|\bso dt\b|\bdtdd\b|di dong|so may|^tel$|phone|zalo/, 3],
	['phone', /lien he|lien lac/, 1],
	['politicalTheory', /ly luan|llct|ll chinh tri|(trinh do|bang) chinh tri|^chinh tri$/, 3],
	['education', /van hoa|hoc van|pho thong|gdpt|\b(td|trinh do) ?(vh|hv)\b|education/, 3],
	['degree', /chuyen mon|\bcmnv\b|\b(td|trinh do) ?cm\b|bang cap|hoc vi|dao tao|degree/, 3],
	['degree', /chuyen nganh|nganh hoc/, 1],
	['education', /^trinh do$/, 1],
	['position', /chuc vu|chuc danh|^position$/, 3],
	['position', /nhiem vu|chuc trach/, 1],
	['job', /\bnghe( nghiep)?\b|cong viec|^job$|viec lam|^occupation$/, 3],
	['job', /(noi|don vi|co quan) (cong tac|lam viec)|^co quan$/, 1],
	['cell', /chi bo|sinh hoat|^cell$/, 3],
	['cell', /^(ten )?(don vi|to chuc dang|to dang|dang bo|thon|ban|to dan pho|tdp)( bo phan)?$/, 1],
	['homeTown', /\bque( quan| goc)?$|^(que|nguyen) quan|^que\b|home ?town/, 3],
	['residence', /\b(noi|cho) o\b|noi cu tru|residence/, 3],
	['residence', /dia chi|address/, 2],
	['residence', /thuong tru|ho khau|hktt|tam tru/, 1],
	['note', /^ghi chu|^chu thich|^notes?$|^ghi chep/, 3]
];

/** Headings may explain at length how to fill the column; a remark below the title is longer still. */
const LONGEST_HEADING = 120;

/** What one heading means on its own. */
export function meaningOf(text: string): HeadingMeaning {
	// Without diacritics điện thoại and dân tộc are both 'dt'.
	if (/^[đĐ]\.?\s?[tT]\.?$/.test(text.trim().normalize('NFC'))) return { field: 'phone', strength: 3 };
	const key = headingKey(text);
	if (key === '' || key.length > LONGEST_HEADING) return undefined;
	const found = PATTERNS.find(([, pattern]) => pattern.test(key));
	return found && { field: found[0], strength: found[2] };
}

/**
 * What a column of a two-row header means: its lower text if that says enough ('Số thẻ'), else both together
 * ('Ngày vào Đảng' above 'Dự bị'), else the upper text (place of residence above 'Thôn').
 */
export function meaningOfPair(upper: string, lower: string): HeadingMeaning {
	if (lower === '' || upper === '' || upper === lower) return meaningOf(upper || lower);
	const above = meaningOf(upper);
	if (sexOfHeading(lower)) return above?.field === 'sex' ? above : { field: 'birthDate', strength: 3 };
	// The place or paper of an event is not its day.
	if (above && /^(noi|tai|so (qd|quyet dinh)|nguoi)\b/.test(headingKey(lower)) && isDateField(above.field))
		return NOT_USED;
	const own = meaningOf(lower);
	if (own && own.strength >= (above?.strength ?? 0)) return own;
	if (above?.field === 'position') return above;
	return above?.field && own ? above : (meaningOf(`${upper} ${lower}`) ?? above);
}

const NOT_USED: HeadingMeaning = { field: null, strength: 3 };

const isDateField = (field: RollField | null): boolean =>
	field === 'birthDate' || field === 'admittedOn' || field === 'officialOn';

/** The sex that a heading gives to the persons with an entry below it: 'Nữ', 'Năm sinh (nam)'. */
export function sexOfHeading(text: string): Sex | undefined {
	const word = /(?:^|[\s(/-])(nam|nữ|nu)\)?$/.exec(text.trim().toLowerCase().normalize('NFC'))?.[1];
	if (!word) return undefined;
	return word === 'nam' ? 'male' : 'female';
}
