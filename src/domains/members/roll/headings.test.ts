import { describe, expect, test } from 'vitest';
import { meaningOf, meaningOfPair, sexOfHeading } from './headings.ts';

describe('headings', () => {
	test.each([
		['Họ và tên', 'fullName'],
		['HỌ VÀ TÊN', 'fullName'],
		['Ho va ten', 'fullName'],
		['Họ, tên khai sinh', 'fullName'],
		['Họ tên đảng viên', 'fullName'],
		['Họ, chữ đệm và tên', 'fullName'],
		['Bí danh', 'otherName'],
		['Tên gọi khác', 'otherName'],
		['Ngày tháng năm sinh', 'birthDate'],
		['Ngày, tháng, năm sinh', 'birthDate'],
		['Năm sinh', 'birthDate'],
		['Sinh ngày', 'birthDate'],
		['NTNS', 'birthDate'],
		['Giới tính', 'sex'],
		['Nam/Nữ', 'sex'],
		['Dân tộc', 'ethnicity'],
		['Tôn giáo', 'religion'],
		['CCCD', 'personalId'],
		['Số CMND/CCCD', 'personalId'],
		['Số căn cước công dân', 'personalId'],
		['Số định danh cá nhân', 'personalId'],
		['Số thẻ đảng', 'partyCardNo'],
		['Số thẻ ĐV', 'partyCardNo'],
		['Số thẻ đảng viên', 'partyCardNo'],
		['Ngày vào Đảng', 'admittedOn'],
		['Ngày kết nạp', 'admittedOn'],
		['Ngày vào ĐCSVN', 'admittedOn'],
		['Ngày chính thức', 'officialOn'],
		['Ngày công nhận chính thức', 'officialOn'],
		['Ngày vào Đảng chính thức', 'officialOn'],
		['Chi bộ', 'cell'],
		['Chi bộ sinh hoạt', 'cell'],
		['Nơi sinh hoạt Đảng', 'cell'],
		['Quê quán', 'homeTown'],
		['Nguyên quán', 'homeTown'],
		['Nơi ở hiện nay', 'residence'],
		['Chỗ ở hiện nay', 'residence'],
		['Địa chỉ thường trú', 'residence'],
		['Trình độ văn hóa', 'education'],
		['Trình độ học vấn', 'education'],
		['GDPT', 'education'],
		['Trình độ', 'education'],
		['Trình độ chuyên môn, nghiệp vụ', 'degree'],
		['Chuyên môn', 'degree'],
		['LLCT', 'politicalTheory'],
		['Trình độ lý luận chính trị', 'politicalTheory'],
		['Chức vụ', 'position'],
		['Chức vụ trong chi bộ', 'position'],
		['Nghề nghiệp', 'job'],
		['SĐT', 'phone'],
		['Số điện thoại', 'phone'],
		['ĐT', 'phone'],
		['DT', 'ethnicity'],
		['Email', 'email'],
		['Ghi chú', 'note']
	])('%s is %s', (heading, field) => {
		expect(meaningOf(heading)?.field).toBe(field);
	});

	test.each([
		['STT'],
		['Số TT'],
		['TT'],
		['Ngày cấp CCCD'],
		['Nơi cấp'],
		['Họ tên cha'],
		['Số lý lịch'],
		['Tuổi Đảng'],
		['Nơi sinh'],
		['Người giới thiệu'],
		['Số thẻ BHYT']
	])('%s is known and not used', (heading) => {
		expect(meaningOf(heading)).toMatchObject({ field: null });
	});

	test.each([
		['Ngày vào Đảng', 'Dự bị', 'admittedOn'],
		['Ngày vào Đảng', 'Chính thức', 'officialOn'],
		['Ngày sinh', 'Nữ', 'birthDate'],
		['Trình độ', 'Văn hóa', 'education'],
		['Trình độ', 'Chuyên môn', 'degree'],
		['Trình độ', 'LLCT', 'politicalTheory'],
		['Nơi ở hiện nay', 'Thôn', 'residence'],
		['CCCD', 'Số', 'personalId'],
		['CCCD', 'Ngày cấp', null],
		['Ngày vào Đảng', 'Nơi kết nạp', null],
		['Thông tin cá nhân', 'Họ và tên', 'fullName']
	])('%s above %s is %s', (upper, lower, field) => {
		expect(meaningOfPair(upper, lower)?.field).toBe(field);
	});

	test('năm (year) is not Nam (man)', () => {
		expect(sexOfHeading('Năm')).toBeUndefined();
		expect(sexOfHeading('Năm sinh (Nam)')).toBe('male');
		expect(sexOfHeading('Nữ')).toBe('female');
	});
});
