import { expect, test } from 'vitest';
import { whyNotCompare, whyNotDecide } from './difference.ts';

const line = { kind: 'differs', isReady: true, name: 'Lò Văn Ổn' } as const;

test.each([
	['a field of theirs', line, 'theirs', '', undefined],
	['ours without saying why', line, 'ours', '', 'members.register-why-ours'],
	['ours, with the reason', line, 'ours', 'Đúng theo lý lịch', undefined],
	['to put off', line, 'later', '', undefined],
	['somebody only there', { ...line, kind: 'only-there' }, 'theirs', '', undefined],
	[
		'somebody only there whose row has an error',
		{ ...line, kind: 'only-there', isReady: false },
		'theirs',
		'',
		'members.register-row-unfit'
	],
	['to strike who is only here', { ...line, kind: 'only-here' }, 'theirs', '', 'members.register-by-hand'],
	['to bring back who left', { ...line, kind: 'gone' }, 'theirs', '', 'members.register-by-hand'],
	['who is meant', { ...line, kind: 'unclear' }, 'theirs', '', 'members.register-by-hand']
] as const)('deciding for %s', (_, of, verdict, reason, code) =>
	expect(whyNotDecide(of, verdict, reason)?.code).toBe(code)
);

test('a file needs names, and something that tells people of one name apart', () => {
	expect(whyNotCompare({ STT: null, 'Số thẻ': 'partyCardNo' })?.code).toBe('members.register-no-names');
	expect(whyNotCompare({ 'Họ và tên': 'fullName', 'Quê quán': 'homeTown' })?.code).toBe('members.register-no-numbers');
	expect(whyNotCompare({ 'Họ và tên': 'fullName', 'Ngày sinh': 'birthDate' })).toBeUndefined();
});
