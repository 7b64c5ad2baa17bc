import { createHash } from 'node:crypto';
import type pg from 'pg';
import {
	type DutyRole,
	findReceptionRules,
	proposeDays,
	publishBy,
	type VisitOutcome
} from '#domains/citizens/reception/index.ts';
import { codeFrom } from '#domains/citizens/server/receipt.ts';
import type { OpenKind, Topic } from '#domains/citizens/index.ts';
import { addDays, addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { nameOf } from './names.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

const ROOM = 'Phòng tiếp công dân, trụ sở UBND xã';
const KEY = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };

/** Who receives on which days of the month: cell and place on its roll. */
const DUTIES: readonly [DutyRole, cell: string, nth: number, days: number[], topics: string][] = [
	['party-secretary', 'HB.18', 3, [5, 20], 'Đất đai, môi trường, chế độ chính sách'],
	['committee-chair', 'HB.19', 0, [10, 25], 'Giải quyết đơn thư, thủ tục hành chính'],
	['council-board', 'HB.19', 2, [15], 'Kiến nghị của cử tri']
];

const personAt = (cell: string, nth: number) => people().find((one) => one.cell.code === cell && one.nth === nth)!;

/**
 * Three months of reception: held, some by a substitute, one moved, one called off for a storm, one outside the schedule;
 * the next month is planned and in part not published. Then the lines of the book.
 */
export async function addReceptions(client: pg.Client, today: LocalDate): Promise<void> {
	const first = addMonths(firstOfMonth(today), -1);
	const sessions = DUTIES.flatMap((duty) =>
		proposeDays({ kind: 'month-days', days: duty[3] }, first, 3).map((day, nth) => sessionOf(duty, day, nth, today))
	);
	sessions.push(surprise(today));
	await insertRows(client, 'receptionSession', sessions);
	const visits = visitsOf(sessions, today);
	await insertRows(
		client,
		'receptionVisit',
		visits.map(({ visit }) => visit)
	);
	await insertRows(
		client,
		'visitPerson',
		visits.map(({ person }) => person)
	);
	const bookings = bookingsOf(sessions, today);
	await insertRows(
		client,
		'receptionBooking',
		bookings.map(({ booking }) => booking)
	);
	await insertRows(
		client,
		'receptionBookingPerson',
		bookings.map(({ person }) => person)
	);
}

const BOOKED: readonly [topic: string, name: string, phone: string][] = [
	['land', 'Giàng Thị Chá', '0900 000 101'],
	['welfare', 'Lò Văn Ơn', ''],
	['land', 'Quàng Thị Hịa', '0900 000 117']
];

/** Three who booked a place in the session that comes next. */
function bookingsOf(sessions: readonly Session[], today: LocalDate) {
	const next = sessions
		.filter(({ state, onDay }) => state === 'published' && (onDay as LocalDate) > addDays(today, 2))
		.toSorted((a, b) => ((a.onDay as LocalDate) < (b.onDay as LocalDate) ? -1 : 1))[0];
	if (!next) return [];
	return BOOKED.map(([topic, fullName, phone], nth) => {
		const id = idOf(`booking ${nth}`, `${today}T0${nth + 6}:12:00+07:00`);
		const bytes = createHash('sha256').update(id).digest();
		const booking: Row<'receptionBooking'> = {
			...KEY,
			id,
			sessionId: next.id,
			code: codeFrom(bytes),
			secretHash: bytes,
			topic,
			bookedAt: `${addDays(today, nth - 3)}T0${nth + 6}:12:00+07:00`
		};
		const person: Row<'receptionBookingPerson'> = { ...KEY, bookingId: id, fullName, phone };
		return { booking, person };
	});
}

type Session = Row<'receptionSession'>;

function sessionOf(
	[role, cell, place, , topics]: (typeof DUTIES)[number],
	day: ReturnType<typeof proposeDays>[number],
	nth: number,
	today: LocalDate
): Session {
	const holder = personAt(cell, place);
	const { on, wantedOn, why } = day;
	const isPast = on < today;
	const isFar = on > addDays(today, 21);
	// Late by a day, once: offices are.
	const publishedOn = addDays(publishBy(on), role === 'committee-chair' && nth === 1 ? 1 : -10);
	const isOut = !isFar && publishedOn <= today;
	const isOff = role === 'council-board' && nth === 0 && isPast;
	const isSubstituted = role === 'committee-chair' && nth === 1 && isPast;
	// The last of the past waits for its result.
	const isHeld = isPast && !isOff && on < addDays(today, -2);
	const hasMoved = role === 'party-secretary' && nth === 1;
	return {
		...KEY,
		id: idOf(`reception ${role} ${on}`, `${publishedOn}T08:00:00+07:00`),
		dutyRole: role,
		holderMemberId: holder.memberId,
		holderPersonId: holder.personId,
		holderName: holder.name,
		kind: 'periodic',
		surpriseGround: null,
		mode: 'direct',
		onDay: on,
		startsAt: `${on}T07:30:00+07:00`,
		endsAt: `${on}T11:00:00+07:00`,
		place: ROOM,
		topics,
		participants: role === 'committee-chair' ? 'Công an xã, công chức địa chính, Ủy ban MTTQ xã' : '',
		state: isOff ? 'cancelled' : isHeld ? 'held' : isPast || isOut ? 'published' : 'draft',
		wantedOn: wantedOn ?? null,
		dayReason: why ?? '',
		publishedAt: isPast || isOut ? `${publishedOn}T08:00:00+07:00` : null,
		changedAt: isOff || hasMoved ? `${addDays(on, -3)}T15:00:00+07:00` : null,
		revision: isOff || hasMoved ? 1 : 0,
		previousStartsAt: hasMoved ? `${addDays(on, -2)}T07:30:00+07:00` : null,
		changeReason: isOff
			? 'Mưa lũ chia cắt đường đến trung tâm xã; sẽ thông báo ngày tiếp bù.'
			: hasMoved
				? 'Bí thư dự hội nghị của tỉnh.'
				: '',
		presidedByHolder: isHeld ? !isSubstituted : null,
		presidedByName: isHeld ? (isSubstituted ? personAt('HB.19', 1).name : holder.name) : '',
		substituteReason: isHeld && isSubstituted ? 'Chủ tịch đi kiểm tra sạt lở tại bản.' : '',
		conclusionNumber: isHeld && nth % 2 === 0 ? `${12 + nth}/TB-${role === 'party-secretary' ? 'ĐU' : 'UBND'}` : '',
		conclusionOn: isHeld && nth % 2 === 0 ? addDays(on, 2) : null,
		ruleSetId: findReceptionRules(on),
		createdBy: holder.personId,
		createdAt: `${publishedOn}T08:00:00+07:00`
	};
}

function surprise(today: LocalDate): Session {
	const on = addDays(today, -12);
	const holder = personAt('HB.19', 0);
	return {
		...sessionOf(DUTIES[1]!, { on }, 0, today),
		id: idOf('reception surprise', `${on}T14:00:00+07:00`),
		holderName: holder.name,
		kind: 'surprise',
		surpriseGround: 'tense',
		startsAt: `${on}T14:00:00+07:00`,
		endsAt: `${on}T16:30:00+07:00`,
		place: 'Nhà văn hóa bản Co Mạ',
		topics: 'Đền bù khi mở đường liên bản',
		participants: 'Ủy ban MTTQ xã, trưởng bản',
		state: 'held',
		publishedAt: null,
		changedAt: null,
		revision: 0,
		presidedByHolder: true,
		presidedByName: holder.name,
		conclusionNumber: '31/TB-UBND',
		conclusionOn: addDays(on, 1)
	};
}

/** What was brought, and after how many days an answer was promised. */
const BROUGHT: readonly [OpenKind, Topic, string, VisitOutcome, promisedAfter?: number][] = [
	['petition', 'land', 'Hỏi thủ tục tách thửa cho con trai ra ở riêng.', 'answered'],
	['feedback', 'roads-and-works', 'Mương đầu bản vỡ bờ, nước tràn vào ruộng của bốn hộ.', 'accepted', 10],
	['complaint', 'land', 'Cho rằng diện tích đền bù khi mở đường thiếu 52 m².', 'accepted', 15],
	['petition', 'welfare', 'Xin xét lại chế độ người cao tuổi, hồ sơ nộp đã ba tháng.', 'accepted', 7],
	['feedback', 'procedures', 'Hỏi cách làm căn cước cho mẹ già không đi lại được.', 'guided'],
	['petition', 'education', 'Đề nghị có xe đưa học sinh bản xa vào mùa mưa.', 'appointment', 14],
	['feedback', 'water-and-environment', 'Chuồng trại hàng xóm xả thẳng ra suối.', 'transferred'],
	['petition', 'other', 'Xin xác nhận để vay vốn chăn nuôi.', 'answered'],
	[
		'complaint',
		'land',
		'Vẫn đòi xem lại việc đã có quyết định giải quyết lần hai và thông báo bằng văn bản.',
		'refused'
	],
	['feedback', 'security', 'Thanh niên đua xe đêm trên đường mới.', 'answered']
];

function visitsOf(sessions: readonly Session[], today: LocalDate) {
	const officer = people().find(({ official }) => official?.posts.includes('reception-officer'))!;
	const held = sessions.filter(({ state }) => state === 'held').toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
	const running = new Map<number, number>();
	return held.flatMap((session, nth) =>
		[0, 1].map((place) => {
			const index = nth * 2 + place;
			const dice = diceOf(`visit ${index}`);
			const [kind, topic, summary, outcome, promisedAfter] = BROUGHT[index % BROUGHT.length]!;
			const receivedOn = session.onDay as LocalDate;
			const year = Number(receivedOn.slice(0, 4));
			const number = (running.get(year) ?? 40) + 1;
			running.set(year, number);
			const promisedOn = promisedAfter ? addDays(receivedOn, promisedAfter) : null;
			// Most promises are kept; one is late.
			const isKept = promisedOn && promisedOn < today && index % 5 !== 3;
			const id = idOf(`visit ${index}`, `${receivedOn}T08:30:00+07:00`);
			const visit: Row<'receptionVisit'> = {
				...KEY,
				id,
				sessionId: session.id,
				year,
				number,
				receivedOn,
				kind,
				topic,
				summary,
				documents: kind === 'complaint' ? 'Đơn viết tay, 2 trang; bản sao quyết định, 1 trang' : '',
				outcome,
				refusalGround: outcome === 'refused' ? 'settled-already' : null,
				promisedOn,
				answeredOn: outcome === 'answered' ? receivedOn : isKept ? promisedOn : null,
				caseId: null,
				receiverPersonId: officer.personId,
				receiverName: officer.name,
				createdAt: `${receivedOn}T09:00:00+07:00`
			};
			const person: Row<'visitPerson'> = {
				...KEY,
				visitId: id,
				fullName: nameOf(dice.pick(['Thái', 'Mông', 'Kinh']), dice.pick(['male', 'female']), dice),
				address: COMMUNE.name,
				phone: '',
				idNumber: '',
				groupSize: kind === 'petition' && place === 1 ? 4 : 1
			};
			return { visit, person };
		})
	);
}
