import type { Topic } from './topic.ts';

/** What cells of villages work on. */
export const VILLAGE: Topic[] = [
	{
		subject: 'sửa chữa, phát quang đường nội bản',
		months: [1, 4, 5, 9, 10, 11, 12],
		speeches: [
			'Đoạn đường qua {area} bị sạt ta luy dương khoảng {m} m, xe máy đi lại khó khăn, đề nghị huy động ngày công khắc phục trước.',
			'Nhất trí huy động mỗi hộ 01 ngày công; đề nghị chia theo tổ, mỗi tổ có một đảng viên phụ trách để không dồn việc vào một nhóm.',
			'{n} hộ ở {area} đã đồng ý hiến đất mở rộng mặt đường, cần ghi biên bản sớm để các hộ yên tâm.',
			'Xi măng được hỗ trợ đã về {m} tấn, đề nghị bố trí nơi che mưa và cử người trông coi.',
			'Rãnh thoát nước dọc đường tại {area} chưa có, đổ bê tông mà không làm rãnh thì sang năm lại hỏng.',
			'Đề nghị công khai số ngày công, số tiền đóng góp tại nhà văn hóa sau mỗi đợt để bà con theo dõi.',
			'Các hộ có xe công nông nhận chở cát, sỏi; đề nghị chi bộ ghi nhận, biểu dương kịp thời.'
		],
		tasks: [
			{
				title: 'Vận động nhân dân ra quân phát quang, sửa đường qua {area}',
				product: 'Biên bản nghiệm thu chiều dài đã sửa, có ảnh',
				result: 'Đã ra quân 02 buổi, huy động {m} ngày công; hoàn thành và nghiệm thu.'
			},
			{
				title: 'Lập danh sách hộ hiến đất mở rộng đường tại {area}',
				product: 'Danh sách và biên bản hiến đất của từng hộ',
				result: '{n} hộ đã ký biên bản hiến đất, nộp về UBND xã.'
			},
			{
				title: 'Công khai đóng góp làm đường tại nhà văn hóa',
				product: 'Bảng công khai có chữ ký của Ban giám sát cộng đồng',
				result: 'Đã niêm yết, không có ý kiến thắc mắc.'
			}
		],
		matters: [
			{
				gist: 'Cống qua đường tại {area} bị tắc, mưa to nước tràn vào {n} nhà dân',
				answer: 'Chi bộ giao Chi đoàn khơi thông trong tuần; đề nghị UBND xã thay cống lớn hơn vào kế hoạch năm sau.'
			},
			{
				gist: 'Đề nghị lắp gương cầu và biển báo ở khúc cua {area}',
				answer: 'Đã tổng hợp gửi UBND xã vì vượt khả năng của bản.',
				isForwarded: true
			}
		],
		direction: 'Huy động nhân dân sửa chữa, phát quang đường nội bản; hoàn thành đoạn qua {area} trong tháng.',
		conclusion:
			'Thống nhất huy động ngày công theo tổ, mỗi tổ do một đảng viên phụ trách; công khai đóng góp ngay sau khi làm xong.'
	},
	{
		subject: 'sản xuất vụ lúa, điều tiết nước',
		months: [1, 2, 3, 5, 6, 7, 8],
		speeches: [
			'Toàn {place} đã gieo cấy được khoảng {m} ha, còn {n} hộ ở {area} chậm do thiếu nước.',
			'Mương qua {area} bị bồi lấp, đề nghị nạo vét trước khi đổ ải để nước về đều các thửa.',
			'Rầy nâu đã xuất hiện rải rác, mật độ còn thấp; đề nghị khuyến nông xã hướng dẫn phun đúng thời điểm.',
			'Nhất trí đưa giống lúa chất lượng cao vào làm thử {n} ha, gom thành một khu để dễ chăm sóc.',
			'Đề nghị phân công người giữ nước ban đêm theo lịch, tránh tranh chấp giữa các hộ đầu nguồn và cuối nguồn.',
			'Hợp tác xã nhận thu mua thóc tươi, giá bằng thị trường; cần ký hợp đồng từ đầu vụ.',
			'Vụ trước chuột phá nhiều ở {area}, đề nghị tổ chức diệt chuột đồng loạt trong một ngày.'
		],
		tasks: [
			{
				title: 'Tổ chức nạo vét mương dẫn nước qua {area}',
				product: 'Biên bản hoàn thành, chiều dài mương đã nạo vét',
				result: 'Nạo vét xong {m}0 m mương, nước về đủ.'
			},
			{
				title: 'Rà soát diện tích gieo cấy và nhu cầu giống của từng hộ',
				product: 'Bảng tổng hợp theo hộ',
				result: 'Đã tổng hợp đủ các hộ, gửi khuyến nông xã.'
			},
			{
				title: 'Phát động diệt chuột bảo vệ lúa',
				product: 'Báo cáo kết quả ra quân',
				result: 'Ra quân đồng loạt {n} buổi, diệt {m}0 con.'
			}
		],
		matters: [
			{
				gist: 'Đập đầu mương {area} bị rò, cuối vụ không đủ nước cho {n} hộ',
				answer: 'Chi bộ giao trưởng bản kiểm tra, dùng bao cát xử lý tạm; kiến nghị xã kiên cố hóa.'
			}
		],
		direction: 'Chỉ đạo gieo cấy đúng khung thời vụ, bảo đảm nước tưới, phòng trừ sâu bệnh trên cây lúa.',
		conclusion: 'Thống nhất lịch giữ nước và ngày ra quân nạo vét mương; đảng viên làm trước để nhân dân theo.'
	},
	{
		subject: 'phòng cháy, chữa cháy rừng và bảo vệ rừng',
		months: [1, 2, 3, 4, 11, 12],
		speeches: [
			'Hanh khô kéo dài, cấp dự báo cháy rừng đang ở mức cao; đề nghị trực đủ hai ca ở {area}.',
			'{n} hộ giáp ranh rừng đã ký cam kết không đốt nương khi chưa báo tổ bảo vệ rừng.',
			'Đường băng cản lửa ở {area} đã phát dọn được một nửa, cần thêm khoảng {m} công.',
			'Tiền dịch vụ môi trường rừng năm nay nên công khai từng khoản chi cho tổ tuần tra.',
			'Đề nghị nhắc các cháu chăn trâu không đốt lửa sưởi ở bìa rừng.',
			'Tổ tuần tra phát hiện vết chặt mới ở {area}, đã báo kiểm lâm địa bàn lập biên bản.'
		],
		tasks: [
			{
				title: 'Phát dọn đường băng cản lửa tại {area}',
				product: 'Biên bản nghiệm thu chiều dài đường băng',
				result: 'Phát dọn xong, kiểm lâm địa bàn đã nghiệm thu.'
			},
			{
				title: 'Ký cam kết phòng cháy rừng với các hộ có nương giáp rừng',
				product: 'Bản cam kết của từng hộ',
				result: '{m} hộ đã ký cam kết.'
			}
		],
		matters: [
			{
				gist: 'Tiền dịch vụ môi trường rừng chi trả chậm, bà con hỏi bao giờ có',
				answer: 'Quỹ thông báo chuyển tiền trong quý; chi bộ sẽ niêm yết danh sách ngay khi nhận.',
				isForwarded: true
			}
		],
		direction: 'Trực phòng cháy rừng nghiêm túc trong mùa khô; không để xảy ra cháy, phá rừng trên địa bàn.',
		conclusion: 'Thống nhất lịch trực và tổ ứng cứu; ai vắng phải báo người thay, không để trống ca.'
	},
	{
		subject: 'vệ sinh môi trường, thu gom rác',
		speeches: [
			'Điểm tập kết rác ở {area} quá tải, có mùi; đề nghị thu gom hai lần một tuần.',
			'Còn {n} hộ nuôi gia súc dưới gầm sàn, đã vận động nhưng chưa di dời vì thiếu chỗ.',
			'Hội Phụ nữ nhận đoạn đường hoa {m}0 m, đề nghị các hộ hai bên tự chăm sóc phần trước nhà.',
			'Đề nghị mỗi gia đình đảng viên làm trước một hố ủ rác hữu cơ để bà con xem.',
			'Vỏ bao thuốc bảo vệ thực vật vẫn bỏ ở bờ ruộng, cần đặt thêm bể chứa tại {area}.',
			'Tiền vệ sinh môi trường thu được {m} hộ, còn một số hộ đi làm xa chưa nộp.'
		],
		tasks: [
			{
				title: 'Vận động hộ nuôi gia súc dưới gầm sàn di dời chuồng trại',
				product: 'Danh sách hộ đã di dời, ảnh trước và sau',
				result: '{n} hộ đã di dời, các hộ còn lại hẹn sau vụ gặt.'
			},
			{
				title: 'Tổng vệ sinh đường bản và khu nhà văn hóa',
				product: 'Báo cáo số người tham gia, ảnh',
				result: '{m} người tham gia, thu gom xong rác dọc đường.'
			}
		],
		matters: [
			{
				gist: 'Nước thải chăn nuôi của một số hộ chảy ra mương ở {area}',
				answer: 'Giao Chi hội Nông dân làm việc với từng hộ, yêu cầu làm hố lắng trong tháng.'
			}
		],
		direction: 'Duy trì ngày thứ Bảy vệ sinh; vận động hộ dân di dời chuồng trại ra xa nhà ở.',
		conclusion: 'Gia đình đảng viên làm trước; đưa kết quả vào bình xét gia đình văn hóa.'
	},
	{
		subject: 'định danh điện tử, dịch vụ công trực tuyến',
		speeches: [
			'Còn {n} người cao tuổi chưa kích hoạt tài khoản định danh, chủ yếu do không có điện thoại thông minh.',
			'Tổ công nghệ số cộng đồng nên đến từng nhà vào buổi tối, ban ngày bà con đi nương.',
			'Sóng điện thoại ở {area} yếu, làm thủ tục trên mạng rất chậm.',
			'Đề nghị hướng dẫn bà con cảnh giác với cuộc gọi giả danh công an yêu cầu cập nhật tài khoản.',
			'Đảng viên cài Sổ tay đảng viên điện tử đã đủ, nhưng một số đồng chí chưa đọc tài liệu trước khi họp.',
			'Nhất trí mỗi đồng chí trẻ nhận giúp hai hộ nộp hồ sơ trực tuyến.'
		],
		tasks: [
			{
				title: 'Hỗ trợ người dân kích hoạt tài khoản định danh điện tử',
				product: 'Danh sách người đã kích hoạt',
				result: 'Kích hoạt thêm {m} tài khoản.'
			},
			{
				title: 'Hướng dẫn các hộ ở {area} nộp hồ sơ trực tuyến',
				product: 'Số hồ sơ đã nộp, danh sách hộ được hướng dẫn',
				result: 'Hướng dẫn được {m} hộ, {n} hồ sơ đã nộp thành công.'
			}
		],
		matters: [
			{
				gist: 'Đi làm thủ tục ở Trung tâm hành chính xã xa hơn trước, bà con ở {area} đi lại vất vả',
				answer: 'UBND xã bố trí tổ lưu động về nhà văn hóa ngày 15 hằng tháng; trưởng bản thông báo trên loa.'
			}
		],
		direction: 'Tiếp tục hỗ trợ nhân dân dùng định danh điện tử và dịch vụ công trực tuyến.',
		conclusion: 'Mỗi đảng viên trẻ giúp ít nhất 02 hộ; Bí thư Chi đoàn tổng hợp hằng tuần.'
	},
	{
		subject: 'phòng, chống thiên tai mùa mưa lũ',
		months: [5, 6, 7, 8, 9],
		speeches: [
			'{n} hộ ở {area} nằm dưới chân ta luy cao, cần có phương án di dời khi mưa lớn kéo dài.',
			'Đội xung kích có {m} người, đề nghị bổ sung áo phao và dây cứu sinh.',
			'Cầu tạm ở {area} dễ bị cuốn, đề nghị cắm biển cấm qua lại khi nước lên.',
			'Thiệt hại đợt mưa vừa qua: {n} nhà hỏng một phần mái, gần {m} ao cá bị tràn; đã báo xã.',
			'Nhất trí ủng hộ các hộ thiệt hại mỗi đảng viên một ngày công và vật liệu sẵn có.',
			'Loa của bản hỏng một cụm, khi có cảnh báo bà con ở {area} không nghe được.'
		],
		tasks: [
			{
				title: 'Rà soát hộ có nguy cơ sạt lở, lập phương án di dời tại {area}',
				product: 'Danh sách hộ và phương án có chữ ký trưởng bản',
				result: 'Đã lập phương án cho {n} hộ, niêm yết tại nhà văn hóa.'
			},
			{
				title: 'Giúp hộ bị thiệt hại sửa lại mái nhà',
				product: 'Biên bản bàn giao cho từng hộ',
				result: 'Sửa xong {n} nhà, huy động {m} ngày công.'
			}
		],
		matters: [
			{
				gist: 'Sau mưa, đất đá vùi lấp {n} thửa ruộng ở {area}, hộ dân xin hỗ trợ khôi phục',
				answer: 'Đã lập danh sách gửi Phòng Kinh tế xã đề nghị hỗ trợ theo quy định.',
				isForwarded: true
			}
		],
		direction: 'Chủ động phòng, chống thiên tai theo phương châm bốn tại chỗ; theo dõi sát các hộ vùng sạt lở.',
		conclusion: 'Phân công đảng viên phụ trách từng cụm hộ; trực 24/24 giờ khi có cảnh báo.'
	},
	{
		subject: 'phát triển kinh tế hộ, cây ăn quả và chăn nuôi',
		speeches: [
			'Vườn mận của {n} hộ ở {area} cho thu nhập khá, nên nhân rộng nhưng phải gắn với nơi tiêu thụ.',
			'Dịch tả lợn châu Phi còn ở xã bên, đề nghị không mua lợn giống trôi nổi.',
			'Tiêm phòng trâu bò đợt này đạt {m} con, còn hộ chăn thả xa chưa tiêm.',
			'Vốn vay ủy thác qua Chi hội Nông dân còn hạn mức, ưu tiên hộ mới thoát nghèo.',
			'Đề nghị mở lớp cắt tỉa cây ăn quả ngay tại vườn, bà con dễ học theo.',
			'Giá ngô xuống thấp, nhiều hộ muốn chuyển sang trồng cỏ nuôi bò; cần cán bộ khuyến nông tư vấn.',
			'Hộ nghèo của bản còn {n} hộ, phải phân công đảng viên kèm từng hộ mới giảm được.'
		],
		tasks: [
			{
				title: 'Vận động các hộ tiêm phòng đàn trâu, bò đợt này',
				product: 'Danh sách hộ và số con đã tiêm',
				result: 'Đã tiêm {m} con, đạt kế hoạch.'
			},
			{
				title: 'Giúp {n} hộ cận nghèo hoàn thiện hồ sơ vay vốn',
				product: 'Hồ sơ đã nộp Tổ tiết kiệm và vay vốn',
				result: 'Các hộ đã được giải ngân.'
			},
			{
				title: 'Mở buổi hướng dẫn cắt tỉa cây ăn quả tại {area}',
				product: 'Danh sách hộ tham gia, ảnh',
				result: '{m} hộ tham gia, hẹn kiểm tra sau một tháng.'
			}
		],
		matters: [
			{
				gist: 'Bà con đề nghị liên hệ nơi thu mua mận, tránh bị ép giá',
				answer: 'Chi bộ mời Hợp tác xã Chè Hoa Ban và thương lái về bàn trước vụ thu hoạch.'
			}
		],
		direction: 'Phát triển cây ăn quả, chăn nuôi an toàn dịch bệnh; mỗi đảng viên giúp một hộ nghèo.',
		conclusion: 'Chọn {n} hộ làm trước, sơ kết tại vườn rồi mới nhân rộng.'
	},
	{
		subject: 'xây dựng nông thôn mới và xóa nhà tạm',
		speeches: [
			'Còn {n} nhà tạm, nhà dột nát; hai hộ đã khởi công, một hộ vướng đất ở.',
			'Bà con góp được {m} ngày công giúp hộ khó khăn dựng nhà, đề nghị chi bộ biểu dương.',
			'Nhà văn hóa cần thay cửa và thêm ghế, nên bàn dân chủ mức đóng góp trước khi làm.',
			'Tiêu chí thu nhập và bảo hiểm y tế còn thấp, không thể chỉ làm đường mà quên hai việc này.',
			'Đề nghị công khai từng khoản thu, chi của bản theo quý.',
			'Ban giám sát cộng đồng cần có mặt khi đổ bê tông, không chỉ ký biên bản.'
		],
		tasks: [
			{
				title: 'Huy động ngày công giúp hộ khó khăn làm nhà ở {area}',
				product: 'Bảng chấm công, ảnh tiến độ',
				result: 'Huy động {m} ngày công, nhà đã lợp mái.'
			},
			{
				title: 'Tổ chức họp dân bàn mức đóng góp sửa nhà văn hóa',
				product: 'Biên bản họp có chữ ký đại diện hộ',
				result: 'Đã họp, trên 90% số hộ tán thành.'
			}
		],
		matters: [
			{
				gist: 'Hộ ở {area} chưa có đất ở hợp pháp nên không được hỗ trợ xóa nhà tạm',
				answer: 'Đề nghị UBND xã hướng dẫn thủ tục đất; chi bộ phân công đảng viên theo giúp.',
				isForwarded: true
			}
		],
		direction: 'Hoàn thành xóa nhà tạm theo kế hoạch; bàn dân chủ, công khai mọi khoản đóng góp.',
		conclusion: 'Việc gì nhân dân đóng góp phải họp bàn trước và công khai sau khi làm.'
	},
	{
		subject: 'giữ gìn an ninh trật tự, phòng, chống ma túy',
		speeches: [
			'Trong tháng có {n} vụ va chạm giao thông do thanh niên đi xe không đội mũ, đề nghị gia đình đảng viên nhắc con em.',
			'Người lạ vào {area} mời đi làm ở nước ngoài lương cao, đã báo công an xã; cần nhắc bà con cảnh giác.',
			'Tổ an ninh tuần tra {n} buổi, giải quyết êm một vụ mâu thuẫn bờ rào.',
			'Hai người sau cai nghiện về địa phương, đề nghị giao đảng viên giúp đỡ tìm việc.',
			'Đề nghị lắp thêm camera ở {area} từ nguồn xã hội hóa.',
			'Dịp lễ hội thanh niên uống rượu nhiều, cần đưa vào quy ước của bản.'
		],
		tasks: [
			{
				title: 'Tuyên truyền phòng, chống ma túy và lừa đảo qua mạng tại {area}',
				product: 'Biên bản buổi tuyên truyền, số người dự',
				result: '{m} người dự, 100% hộ ký cam kết.'
			},
			{
				title: 'Hòa giải mâu thuẫn đất đai giữa hai hộ ở {area}',
				product: 'Biên bản hòa giải',
				result: 'Hai bên đã ký biên bản hòa giải thành.'
			}
		],
		matters: [
			{
				gist: 'Thanh niên tụ tập nẹt pô xe máy ban đêm ở {area}',
				answer: 'Tổ an ninh phối hợp công an xã tuần tra tối thứ Sáu, thứ Bảy; gặp từng gia đình nhắc nhở.'
			}
		],
		direction: 'Giữ vững an ninh trật tự; không để phát sinh điểm, tụ điểm về ma túy.',
		conclusion: 'Mỗi đảng viên nắm tình hình cụm dân cư mình phụ trách, có việc báo ngay trong ngày.'
	},
	{
		subject: 'bảo hiểm y tế, chăm lo giáo dục và dân số',
		months: [1, 2, 3, 8, 9, 10],
		speeches: [
			'Thẻ bảo hiểm y tế hết hạn {m} người, chủ yếu hộ vừa thoát nghèo; cần vận động trước khi ốm mới mua.',
			'Sau Tết còn {n} cháu chưa trở lại lớp, giáo viên đã đến nhà nhưng bố mẹ đi làm xa.',
			'Đề nghị các gia đình đảng viên không để con em kết hôn sớm; năm nay đã ngăn được {n} trường hợp.',
			'Tiêm chủng tháng này có {n} cháu vắng, y tế bản đã hẹn lại.',
			'Quỹ khuyến học của {place} còn ít, nên phát động ngay dịp khai giảng.',
			'Người già ở {area} ngại đi khám, đề nghị Trạm Y tế về khám tại nhà văn hóa.'
		],
		tasks: [
			{
				title: 'Vận động học sinh ở {area} trở lại lớp',
				product: 'Danh sách học sinh đã đi học lại',
				result: 'Tất cả các cháu đã trở lại lớp.'
			},
			{
				title: 'Vận động hộ dân tham gia bảo hiểm y tế',
				product: 'Danh sách người tham gia mới',
				result: 'Thêm {m} người tham gia.'
			}
		],
		matters: [
			{
				gist: 'Điểm trường ở {area} thiếu nước sinh hoạt cho học sinh bán trú',
				answer: 'Đã trao đổi với nhà trường; bản góp {n} công kéo lại đường ống trong tuần.'
			}
		],
		direction: 'Vận động nhân dân tham gia bảo hiểm y tế, duy trì sĩ số học sinh, ngăn chặn tảo hôn.',
		conclusion: 'Đảng viên là người thân, họ hàng nhận vận động từng gia đình cụ thể.'
	},
	{
		subject: 'nước sinh hoạt và công trình công cộng',
		speeches: [
			'Đường ống nước ở {area} vỡ {n} đoạn do trâu giẫm, nước về bể chỉ còn một nửa.',
			'Đề nghị thu {m} nghìn đồng mỗi hộ một quý để sửa bể và trả công người trông coi.',
			'Nguồn nước đầu khe cạn nhanh, phải giữ rừng phía trên, không cho phát nương.',
			'Cột đèn đường năng lượng mặt trời hỏng {n} bóng, có thể thay bằng quỹ của bản.',
			'Sân nhà văn hóa xuống cấp, nên dành ngày đại đoàn kết để cùng sửa.',
			'Nhất trí giao Chi hội Cựu chiến binh quản lý bể nước như năm trước, làm rất chắc chắn.'
		],
		tasks: [
			{
				title: 'Sửa đường ống nước sinh hoạt tại {area}',
				product: 'Biên bản nghiệm thu, chi phí công khai',
				result: 'Đã thay {n} đoạn ống, nước về đủ các hộ.'
			},
			{
				title: 'Lập sổ thu, chi quỹ nước sinh hoạt',
				product: 'Sổ thu, chi có xác nhận của Ban công tác Mặt trận',
				result: 'Đã lập sổ, công khai tại nhà văn hóa.'
			}
		],
		matters: [
			{
				gist: 'Nước sinh hoạt ở {area} đục sau mỗi trận mưa',
				answer: 'Giao tổ quản lý nước rửa bể lọc trong tuần; đề nghị Trạm Y tế lấy mẫu kiểm tra.'
			}
		],
		direction: 'Sửa chữa, quản lý công trình nước sinh hoạt; thu, chi công khai.',
		conclusion: 'Giao tổ quản lý nước chịu trách nhiệm, báo cáo chi bộ vào kỳ họp tới.'
	}
];
