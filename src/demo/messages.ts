import type pg from 'pg';
import { createHash } from 'node:crypto';
import type { Topic } from '#domains/citizens/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

/** What people wrote as they write: with a name or without, one of them about another commune. */
type Seed = {
	daysAgo: number;
	at: string;
	topic: Topic;
	place: string;
	body: string;
	name: string;
	phone: string;
	why: string;
};

const SENT: readonly Seed[] = [
	{
		daysAgo: 1,
		at: '06:52',
		topic: 'roads-and-works',
		place: 'dốc Nà Sang',
		body: 'Taluy sạt xuống nửa đường từ đêm qua, xe máy còn đi được, xe tải thì không.',
		name: 'Quàng Thị Ín',
		phone: '0900 000 118',
		why: ''
	},
	{
		daysAgo: 2,
		at: '21:15',
		topic: 'water-and-environment',
		place: '',
		body: 'nuoc sinh hoat ban duc ba hom nay roi, de nghi xa cho nguoi len xem be',
		name: '',
		phone: '',
		why: ''
	},
	{
		daysAgo: 5,
		at: '14:03',
		topic: 'procedures',
		place: 'Bộ phận Một cửa',
		body: 'Hẹn trả kết quả hôm thứ hai mà đến chưa có, mong xã báo trước để bà con đỡ đi lại.',
		name: 'Lò Văn Ún',
		phone: '',
		why: ''
	},
	{
		daysAgo: 10,
		at: '09:40',
		topic: 'security',
		place: 'chợ huyện cũ',
		body: 'Đèn tín hiệu ở ngã tư chợ huyện cũ hỏng.',
		name: '',
		phone: '',
		why: 'Ngã tư này thuộc phường bên; xã đã báo sang, ông (bà) có thể gửi trực tiếp cho Cổng thông tin của phường.'
	}
];

export async function addMessages(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const dice = diceOf('messages');
	const code = () => Array.from({ length: 8 }, () => dice.pick([...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'])).join('');
	const rows = SENT.map((message) => ({ ...message, id: idOf(`message ${message.body}`), typed: code() }));
	const officer = people().find(({ official }) => official?.posts.includes('reception-officer'))!.name;
	const unit = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
	await insertRows(
		client,
		'citizenMessage',
		rows.map(({ id, daysAgo, at, topic, place, body, typed, why }) => ({
			...unit,
			id,
			code: `${typed.slice(0, 4)}-${typed.slice(4)}`,
			secretHash: createHash('sha256').update(`message ${typed}`).digest(),
			topic,
			place,
			body,
			sentAt: `${addDays(today, -daysAgo)}T${at}:00+07:00`,
			state: why ? 'set-aside' : 'waiting',
			why,
			decidedByName: why ? officer : '',
			decidedAt: why ? `${addDays(today, 1 - daysAgo)}T08:10:00+07:00` : null
		}))
	);
	await insertRows(
		client,
		'citizenMessagePerson',
		rows.flatMap(({ id, name, phone }) => (name ? [{ ...unit, messageId: id, fullName: name, phone }] : []))
	);
}
