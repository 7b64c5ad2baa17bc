import type pg from 'pg';
import { createHash } from 'node:crypto';
import { type CaseFacts, clocksOf, type OpenKind, runningClock, type Topic } from '#domains/citizens/index.ts';
import { addDays, addMonths, daysBetween, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { nameOf } from './names.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

type Seed = [kind: OpenKind, topic: Topic, place: string, summary: string, answer: string];

const SEEDS: readonly Seed[] = [
	[
		'feedback',
		'roads-and-works',
		'Bản Pá Hoa',
		'Cống thoát nước đầu bản bị tắc, mưa là ngập đường vào trường.',
		'Ngày hôm sau tổ quản lý đường đã khơi cống, thay hai tấm đan vỡ; trưởng bản đã xác nhận nước thoát.'
	],
	[
		'petition',
		'water-and-environment',
		'Bản Nà Sang',
		'Đề nghị kéo thêm 600 m ống nước sạch cho 14 hộ ở cuối bản.',
		'Đã khảo sát, đưa 600 m ống vào kế hoạch vốn duy tu năm sau; trước mắt lắp bể chứa 5 khối dùng chung.'
	],
	[
		'complaint',
		'land',
		'Bản Co Mạ',
		'Không đồng ý diện tích đất ghi trong quyết định thu hồi để mở đường liên bản.',
		'Đã đo lại cùng chủ hộ, diện tích thu hồi giảm 38 m²; quyết định điều chỉnh đã giao cho gia đình.'
	],
	[
		'feedback',
		'procedures',
		'',
		'Chờ cấp giấy khai sinh quá ngày hẹn, phải đi lại ba lần.',
		'Hồ sơ chậm do thiếu xác nhận cư trú; đã cấp giấy và xin lỗi gia đình, bộ phận một cửa nhận lỗi.'
	],
	[
		'petition',
		'welfare',
		'Bản Huổi Lanh',
		'Đề nghị xem xét trợ cấp cho hai cháu mồ côi sống với bà.',
		'Đã lập hồ sơ trợ giúp xã hội, chi trả từ tháng sau theo quyết định của Ủy ban nhân dân xã.'
	],
	[
		'feedback',
		'security',
		'Trung tâm xã',
		'Quán karaoke mở loa to sau 22 giờ, ảnh hưởng học sinh nội trú.',
		'Công an xã đã lập biên bản nhắc nhở, chủ quán cam kết tắt loa trước 22 giờ; hai tuần nay không còn phản ánh.'
	],
	[
		'feedback',
		'water-and-environment',
		'Bản Pá Hoa',
		'Rác đổ trộm ở đầu cầu, bốc mùi.',
		'Đã dọn rác, dựng biển cấm và giao đoàn thanh niên kiểm tra hằng tuần.'
	],
	[
		'complaint',
		'welfare',
		'Bản Nậm Cang',
		'Khiếu nại việc không được xét hộ cận nghèo năm nay.',
		'Đã rà soát lại theo mẫu phiếu, hộ đạt tiêu chí cận nghèo, đã bổ sung vào danh sách.'
	],
	[
		'petition',
		'education',
		'Bản Tà Sìn',
		'Xin mở thêm một lớp mẫu giáo ghép tại điểm bản.',
		'Trường mầm non đã bố trí một lớp ghép 17 cháu từ học kỳ hai, dùng nhà văn hóa bản làm lớp.'
	],
	[
		'feedback',
		'roads-and-works',
		'Bản Co Mạ',
		'Đèn đường bằng pin mặt trời hỏng bảy bóng.',
		'Đã thay bảy bóng còn bảo hành; trưởng bản ký nhận.'
	],
	[
		'feedback',
		'health',
		'Trung tâm xã',
		'Trạm y tế hết thuốc huyết áp hai tuần liền.',
		'Thuốc đã về đủ ba tháng; trạm dán lịch cấp phát và số điện thoại để hỏi trước khi đi.'
	],
	[
		'petition',
		'land',
		'Bản Nà Sang',
		'Đề nghị cắm lại mốc ranh giới giữa đất rừng cộng đồng và nương của các hộ.',
		'Đã cắm lại 12 mốc có đại diện các hộ chứng kiến; biên bản gửi trưởng bản giữ.'
	],
	[
		'mixed',
		'other',
		'Bản Huổi Lanh',
		'Đơn vừa phản ánh đường hỏng, vừa xin hỗ trợ giống, vừa hỏi chế độ bảo hiểm.',
		'Đã tách thành ba nội dung và trả lời từng nội dung bằng văn bản cho người gửi đơn.'
	],
	[
		'complaint',
		'procedures',
		'',
		'Khiếu nại quyết định xử phạt xây dựng không phép chuồng trại.',
		'Quyết định xử phạt đúng thẩm quyền, mức phạt được giảm do khắc phục trước hạn; đã gửi quyết định giải quyết.'
	],
	[
		'feedback',
		'officials',
		'',
		'Cán bộ một cửa nghỉ trưa sớm, dân phải đợi đến chiều.',
		'Đã nhắc nhở, niêm yết giờ làm việc và phân công người trực trưa; số điện thoại phản ánh dán tại quầy.'
	]
];

const ROUNDS = 2;

/** Half a year of what people brought to the desk: most of it settled, some late, some just come in. */
export async function addCases(client: pg.Client, today: LocalDate): Promise<void> {
	const files: Row<'caseFile'>[] = [];
	const persons: Row<'casePerson'>[] = [];
	const events: Row<'caseEvent'>[] = [];
	for (const [nth, [seed, age]] of [...usual(), ...afterTheStorm(today)].entries()) {
		const made = caseOf(nth, seed, age, today);
		files.push(made.file);
		persons.push(made.person);
		events.push(...made.events);
	}
	await insertRows(client, 'caseFile', files);
	await insertRows(client, 'casePerson', persons);
	await insertRows(client, 'caseEvent', events, ['before']);
	await insertRows(client, 'caseRoute', routes(today));
	await insertRows(client, 'caseSatisfaction', choices(files, today));
	await linkAndAsk(client, files);
}

type Aged = [seed: Seed, age: number];

function usual(): Aged[] {
	const count = SEEDS.length * ROUNDS;
	return Array.from({ length: count }, (_, nth) => [
		SEEDS[nth % SEEDS.length]!,
		Math.round(((count - nth) / count) * 170) + diceOf(`age of case ${nth}`).between(0, 4)
	]);
}

/** Last month a storm came: many told of the same road and the same water, most of them in one village. */
const STORM: readonly [count: number, topic: Topic, place: string, summary: string, answer: string][] = [
	[
		13,
		'roads-and-works',
		'Bản Co Mạ',
		'Sạt lở lấp đường vào bản sau bão.',
		'Đã thông xe một làn; kè rọ đá xong trong tháng sau.'
	],
	[
		7,
		'roads-and-works',
		'Bản Nà Sang',
		'Ngầm tràn ngập, học sinh không qua được.',
		'Đã cử dân quân trực ngầm, đặt biển cấm khi nước lớn.'
	],
	[5, 'roads-and-works', '', 'Cây đổ chắn đường liên xã.', 'Đã cưa dọn trong ngày.'],
	[
		11,
		'water-and-environment',
		'Bản Pá Hoa',
		'Nước đục, đứt ống sau bão.',
		'Đã nối ống, cấp nước bằng xe bồn hai ngày.'
	]
];

function afterTheStorm(today: LocalDate): Aged[] {
	const first = addMonths(firstOfMonth(today), -1);
	return STORM.flatMap(([count, topic, place, summary, answer], which) =>
		Array.from({ length: count }, (_, nth): Aged => {
			const day = addDays(first, 7 + ((which + nth) % 12));
			return [['feedback', topic, place, summary, answer], daysBetween(day, today)];
		})
	);
}

function caseOf(nth: number, [kind, topic, place, summary, answer]: Seed, age: number, today: LocalDate) {
	const dice = diceOf(`case ${nth}`);
	const receivedOn = addDays(today, -age);
	const acceptedOn = age > 6 ? addDays(receivedOn, dice.between(1, 6)) : null;
	const handled = dice.between(8, kind === 'complaint' ? 40 : 22);
	const answeredOn = acceptedOn && age > handled + 6 && !dice.chance(8) ? addDays(receivedOn, handled + 6) : null;
	const closedOn = answeredOn && addDays(answeredOn, 5) < today ? addDays(answeredOn, 3) : null;
	const facts: CaseFacts = {
		kind,
		state: closedOn ? 'closed' : answeredOn ? 'answered' : acceptedOn ? 'accepted' : 'received',
		receivedOn,
		acceptedOn,
		answeredOn,
		isRemote: false,
		isComplex: false,
		instance: 1,
		extensions: 0,
		suspensions: []
	};
	const clocks = clocksOf(facts);
	const running = clocks.ok ? runningClock(facts.state, clocks.value) : undefined;
	const before = clocksOf({ ...facts, answeredOn: null });
	const answerDueOn = answeredOn && before.ok ? before.value.at(-1)!.dueOn : null;
	const id = idOf(`case ${nth}`, `${receivedOn}T08:00:00+07:00`);
	const officer = receptionOfficer();
	const key = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
	const file: Row<'caseFile'> = {
		...key,
		id,
		code: codeOf(nth),
		secretHash: hashAsText(`demo ${nth}`),
		kind,
		topic,
		place,
		summary,
		searchKey: searchKey(summary),
		receivedOn,
		receivedVia: dice.pick(['desk', 'desk', 'post', 'phone', 'reception']),
		state: facts.state,
		closedAs: closedOn ? 'answered' : null,
		acceptedOn,
		isRemote: false,
		isComplex: false,
		instance: 1,
		ownerName: acceptedOn ? officer.name : '',
		ownerMemberId: acceptedOn ? officer.memberId : null,
		ownerPersonId: acceptedOn ? officer.personId : null,
		answer: answeredOn ? answer : '',
		evidence: answeredOn ? 'Biên bản kiểm tra và ảnh lưu tại hồ sơ vụ việc' : '',
		answeredOn,
		answerDueOn,
		closedOn,
		dueStep: running?.step ?? null,
		dueOn: running?.dueOn ?? null,
		createdBy: officer.personId,
		createdAt: `${receivedOn}T08:00:00+07:00`
	};
	const person: Row<'casePerson'> = {
		...key,
		caseId: id,
		fullName: nameOf(dice.pick(['Thái', 'Mông', 'Kinh']), dice.pick(['male', 'female']), dice),
		address: place || COMMUNE.name,
		phone: '',
		idNumber: '',
		capacity: 'self',
		groupSize: 1
	};
	const said: [string, LocalDate | null, string, object | null][] = [
		['registered', receivedOn, '', null],
		[
			'accepted',
			acceptedOn,
			'',
			{ state: 'received', acceptedOn: null, isRemote: false, isComplex: false, instance: 1 }
		],
		['answered', answeredOn, answer, { state: 'accepted', answeredOn: null, answer: '', answerDueOn: null }],
		['closed', closedOn, '', { state: 'answered', closedOn: null, closedAs: null, sentTo: '' }]
	];
	const events = said.flatMap(([what, on, text, columns]): Row<'caseEvent'>[] =>
		on
			? [
					{
						...key,
						id: idOf(`case ${nth} ${what}`, `${on}T09:00:00+07:00`),
						caseId: id,
						kind: what,
						onDay: on,
						text,
						legalBasis: '',
						documentNumber: '',
						before: columns && JSON.stringify({ columns, suspensions: [] }),
						byPerson: officer.personId,
						byName: officer.name,
						at: `${on}T09:00:00+07:00`
					}
				]
			: []
	);
	return { file, person, events };
}

/** Rows travel as JSON: bytes as the database writes them. */
const hashAsText = (text: string) => `\\x${createHash('sha256').update(text).digest('hex')}` as unknown as Buffer;

const receptionOfficer = () => people().find(({ official }) => official?.posts.includes('reception-officer'))!;

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes look like real ones; the secrets of made-up receipts are known to nobody. */
function codeOf(nth: number): string {
	const bytes = createHash('sha256').update(`code ${nth}`).digest();
	const letters = [...bytes.subarray(0, 8)].map((byte) => LETTERS[byte & 31]).join('');
	return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Who has what: the officer the desk's matters, the deputy chair land and works. */
function routes(today: LocalDate): Row<'caseRoute'>[] {
	const officer = receptionOfficer();
	const chair = people().find(({ official }) => official?.position.includes('Phó Chủ tịch UBND'))!;
	const route = (topic: Topic, { personId, memberId, name }: typeof officer): Row<'caseRoute'> => ({
		communeId: COMMUNE_ID,
		id: idOf(`case route ${topic}`),
		unitId: unitId(COMMUNE.code),
		topic,
		place: '',
		memberId,
		personId,
		name,
		validFrom: addDays(today, -200),
		validTo: 'infinity'
	});
	return [route('land', chair), route('roads-and-works', chair), route('procedures', officer)];
}

/** What senders chose, of whom most chose something. */
function choices(files: readonly Row<'caseFile'>[], today: LocalDate): Row<'caseSatisfaction'>[] {
	const dice = diceOf('satisfaction');
	return files
		.filter(({ answeredOn }) => answeredOn && !dice.chance(20))
		.map(({ communeId, id, unitId: unit, answeredOn }) => {
			const on = addDays(answeredOn!, 6);
			return {
				communeId,
				caseId: id,
				unitId: unit,
				choice: dice.pick(['satisfied', 'satisfied', 'satisfied', 'partly', 'not-satisfied']),
				answeredOn: on > today ? today : on
			};
		});
}

/** One case repeats another of the same place, and the sender of the last closed one is not content. */
async function linkAndAsk(client: pg.Client, files: readonly Row<'caseFile'>[]): Promise<void> {
	const [first, again] = [files[0]!, files[SEEDS.length]!];
	await client.query(
		`update case_file set repeat_of = $3, linked_as = 'same-matter' where commune_id = $1 and id = $2`,
		[COMMUNE_ID, again.id, first.id]
	);
	const closed = files.findLast(({ state }) => state === 'closed');
	if (closed)
		await client.query(
			`update case_file set reopen_asked_at = (closed_on + time '09:30') at time zone 'Asia/Ho_Chi_Minh', reopen_why = 'Mới làm được một nửa, đoạn cuối bản vẫn chưa xong.'
			 where commune_id = $1 and id = $2`,
			[COMMUNE_ID, closed.id]
		);
	await client.query(`update case_file set signers = 23 where commune_id = $1 and id = $2`, [COMMUNE_ID, files[1]!.id]);
	await client.query(
		`update case_person set group_size = 23, representatives = 'Lò Văn Ún, Quàng Thị Ín' where commune_id = $1 and case_id = $2`,
		[COMMUNE_ID, files[1]!.id]
	);
}
