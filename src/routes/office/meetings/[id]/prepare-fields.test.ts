import { describe, expect, test } from 'vitest';
import { agendaIn, agendaKeys, attendeesIn } from './prepare-fields.ts';

function sent(press: string, fields: Record<string, string> = {}): FormData {
	const form = new FormData();
	for (const key of ['a', 'b', 'c']) {
		form.append('item', key);
		form.append(`kind-${key}`, key === 'c' ? 'closing' : 'other');
		form.append(`title-${key}`, `Nội dung ${key}`);
		form.append(`minutes-${key}`, '10');
	}
	form.append('press', press);
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return form;
}

describe('the agenda as it was sent', () => {
	test.each([
		['save', 'a b c'],
		['up:b', 'b a c'],
		['down:b', 'a c b'],
		['up:a', 'a b c'],
		['down:c', 'a b c'],
		['drop:b', 'a c'],
		['up:unknown', 'a b c'],
		['add:new', 'a b new c']
	])('the button %s gives %s', (press, order) => {
		expect(agendaKeys(sent(press)).join(' ')).toBe(order);
	});

	test('a title typed for a new item is kept whatever button is pressed', () => {
		expect(agendaIn(sent('up:b', { 'title-new': 'Việc khác', 'kind-new': 'other' })).map(({ title }) => title)).toEqual(
			['Nội dung b', 'Nội dung a', 'Việc khác', 'Nội dung c']
		);
	});

	test('a title typed on two lines is one line', () => {
		expect(agendaIn(sent('save', { 'title-new': 'Việc\r\nkhác' }))[2]?.title).toBe('Việc khác');
	});

	test('minutes that are no number are handed on, so that the field is named', () => {
		expect(agendaIn(sent('save', { 'title-new': 'Việc', 'minutes-new': 'mười' }))[2]?.plannedMinutes).toBe('mười');
	});
});

test('who took part are the ticked ones and those typed, each once', () => {
	const form = new FormData();
	form.append('attendee-1', 'Lò Văn Mẫu');
	form.append('otherAttendees', 'Lò Văn Mẫu, Vì Thị Thử;Trưởng ban công tác mặt trận ,');
	expect(attendeesIn(form)).toEqual(['Lò Văn Mẫu', 'Vì Thị Thử', 'Trưởng ban công tác mặt trận']);
});
