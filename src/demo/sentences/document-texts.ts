/** Texts of documents of one's own, by the key of the document. */
export const DOCUMENT_TEXTS: Record<string, string> = {
	'own-roads': `Thực hiện Chỉ thị số 18-CT/TU của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:
I- Mục đích, yêu cầu
1. Mục đích
Mỗi bản có đường đi lại được cả mùa mưa, nhà và ngõ sạch trước Tết Nguyên đán.
2. Yêu cầu
Dân bàn, dân làm, dân kiểm tra; không huy động hộ nghèo neo đơn; ghi đủ ngày công, đất hiến và công khai tại bản.
II- Nội dung, thời gian
1. Vận động hộ dân tham gia, lập danh sách hộ và ngày công: xong trong tháng 10.
2. Làm đường: mỗi bản chọn một đoạn khó đi nhất; xã hỗ trợ xi măng và cống.
3. Báo cáo số mét đường, ngày công, đất hiến: xong trước ngày tổng kết.
III- Tổ chức thực hiện
- Chi bộ các bản lãnh đạo, phân công đảng viên phụ trách từng khu.
- Mặt trận Tổ quốc và các đoàn thể vận động đoàn viên, hội viên.
- Văn phòng theo dõi, đôn đốc, tổng hợp kết quả hằng tháng.`,
	'own-meetings': `I- Mục đích, yêu cầu
Khắc phục việc họp muộn giờ, nội dung chung chung, ít người phát biểu.
II- Nội dung
1. Mỗi chi bộ tự soát ba tháng gần nhất, xây dựng kế hoạch khắc phục.
2. Tài liệu gửi đảng viên trước buổi họp ít nhất một ngày.
3. Mỗi quý có ít nhất một chuyên đề gắn với việc của bản, của trường.
III- Tổ chức thực hiện
- Cấp ủy viên phụ trách dự họp và góp ý trực tiếp.
- Văn phòng tổng hợp, báo cáo Ban Thường vụ hằng quý.`,
	'own-poverty': `I- Tình hình
Xã còn 231 hộ nghèo, tập trung ở các bản vùng cao; việc làm thêm ít, nước sinh hoạt thiếu về mùa khô.
II- Mục tiêu
Mỗi năm giảm từ 4 đến 5 điểm phần trăm; không còn nhà tạm trước năm 2028.
III- Nhiệm vụ, giải pháp
1. Mỗi chi bộ nhận giúp hộ nghèo theo địa chỉ, nêu rõ thiếu gì và ai giúp.
2. Phát triển chè, mận, chăn nuôi có bao tiêu.
IV- Tổ chức thực hiện
Ủy ban nhân dân xã xây dựng kế hoạch hằng năm; các chi bộ báo cáo sáu tháng một lần.`,
	'own-report': `I- Tình hình
Mười tháng qua, 26 chi bộ sinh hoạt cơ bản đúng kỳ; một số chi bộ vùng cao còn muộn do mưa lũ.
II- Kết quả
1. Sinh hoạt chi bộ, chuyên đề quý.
2. Phát triển, quản lý đảng viên.
III- Hạn chế, nguyên nhân
Văn bản gửi xuống nhiều, có nội dung trùng nhau; chi bộ ít người khó trả lời đúng hạn.
IV- Nhiệm vụ thời gian tới
Tập trung việc đã giao còn quá hạn, chuẩn bị kiểm điểm cuối năm.`,
	'own-review': `I- Mục đích, yêu cầu
Đánh giá đúng kết quả, không chạy theo thành tích.
II- Nội dung
1. Đối tượng, căn cứ.
2. Trình tự ở chi bộ.
III- Tổ chức thực hiện
Chi bộ xong trước ngày 10 tháng 12.`
};
