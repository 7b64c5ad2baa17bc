import { expect, test } from 'vitest';
import { handedIn } from './handed-in.ts';

const given = (fields: Record<string, string>) => handedIn(new URLSearchParams(fields), 'Ảnh:');
const lamp = { service_code: 'roads-and-works', description: 'Đèn đường hỏng', address_string: 'ngõ hai' };

test('a report comes in the words of our own form', () => {
	expect(given({ ...lamp, first_name: 'Ín', last_name: 'Quàng Thị', phone: '0900000118', email: 'a@b.vn' })).toEqual({
		topic: 'roads-and-works',
		body: 'Đèn đường hỏng',
		place: 'ngõ hai',
		fullName: 'Quàng Thị Ín',
		phone: '0900000118'
	});
	expect(given({ ...lamp, phone: '0900000118' })).toMatchObject({ fullName: '', phone: '' });
});

test('a position stands beside the address, or alone', () => {
	expect(given({ ...lamp, lat: '21.38', long: '103.02' })).toMatchObject({ place: 'ngõ hai (21.38, 103.02)' });
	expect(given({ service_code: 'land', lat: '21.38', long: '-103.02' })).toMatchObject({ place: '(21.38, -103.02)' });
});

test('the address of a picture is kept as text and never opened', () => {
	expect(given({ ...lamp, media_url: 'http://vi.du/anh.jpg' })).toMatchObject({
		body: 'Đèn đường hỏng\nẢnh: http://vi.du/anh.jpg'
	});
});

test.each([
	[{ ...lamp, service_code: '' }, 400, 'citizens.open311-missing'],
	[{ ...lamp, service_code: 'denunciation' }, 404, 'citizens.open311-no-service'],
	[{ ...lamp, address_string: ' ' }, 400, 'citizens.open311-missing'],
	[{ ...lamp, lat: '121.38', long: '103.02' }, 400, 'citizens.open311-position'],
	[{ ...lamp, lat: '21.38' }, 400, 'citizens.open311-position'],
	[{ ...lamp, description: 'x'.repeat(4_001) }, 400, 'citizens.open311-too-long']
])('what cannot be taken in is refused with its reason: %#', (fields, status, code) => {
	expect(given(fields)).toMatchObject({ status, code });
});
