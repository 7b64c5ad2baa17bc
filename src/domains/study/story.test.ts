import { describe, expect, test } from 'vitest';
import { whyNotRecordStory } from './story.ts';

const today = '2026-11-22';
const secretary = { memberId: 'a', isSecretaryOrDeputy: true };
const minuteSecretary = { memberId: 'b', isSecretaryOrDeputy: false };
const meeting = (state: 'open' | 'closed' | 'signed') => ({
	state,
	minuteSecretary: { memberId: 'b', name: 'Vì Văn Đều' }
});
const why = (place: object, by = secretary) => whyNotRecordStory({ toldOn: today, today, ...place }, by)?.code;

describe('the storytelling log', () => {
	test('in an open meeting is kept by who keeps its record', () => {
		expect(why({ meeting: meeting('open') }, minuteSecretary)).toBeUndefined();
		expect(why({ meeting: meeting('open') }, { memberId: 'c', isSecretaryOrDeputy: false })).toBe(
			'access.not-the-recorder'
		);
	});

	test('does not change once the minutes are closed', () => {
		expect(why({ meeting: meeting('closed') })).toBe('meetings.closed');
		expect(why({ meeting: meeting('signed') })).toBe('meetings.locked');
	});

	test('outside a meeting is kept by secretary and deputy, of what was told already', () => {
		expect(why({})).toBeUndefined();
		expect(why({}, minuteSecretary)).toBe('study.not-the-log-keeper');
		expect(why({ toldOn: '2026-11-23' })).toBe('study.told-in-future');
	});
});
