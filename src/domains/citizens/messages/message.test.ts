import { describe, expect, test } from 'vitest';
import { type Message, whyNotSend, whyNotTakeIn } from './message.ts';

const message: Message = {
	topic: 'other',
	body: 'Đèn đường ngõ hai hỏng từ tuần trước',
	place: '',
	fullName: '',
	phone: ''
};

describe('a message from the portal', () => {
	test('is sent with a name or without', () => {
		expect(whyNotSend(message)).toBeUndefined();
		expect(whyNotSend({ ...message, fullName: 'Lò Thị Mẫu', phone: '0900000000' })).toBeUndefined();
	});

	test('says something', () => {
		expect(whyNotSend({ ...message, body: 'Hỏng' })).toMatchObject({
			code: 'citizens.message-too-short',
			path: 'body'
		});
	});

	test('says whose telephone it names', () => {
		expect(whyNotSend({ ...message, phone: '0900000000' })).toMatchObject({ path: 'fullName' });
	});
});

describe('a case made of a message', () => {
	test('tells a situation without a name, and complains only with one', () => {
		expect(whyNotTakeIn('waiting', 'feedback', false)).toBeUndefined();
		expect(whyNotTakeIn('waiting', 'complaint', false)).toMatchObject({ code: 'citizens.message-without-name' });
		expect(whyNotTakeIn('waiting', 'complaint', true)).toBeUndefined();
	});

	test('is made once, also of one that was set aside', () => {
		expect(whyNotTakeIn('set-aside', 'feedback', false)).toBeUndefined();
		expect(whyNotTakeIn('taken-in', 'feedback', true)).toMatchObject({ code: 'citizens.message-has-case' });
	});
});
