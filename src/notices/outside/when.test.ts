import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelsFor, DEFAULT_CHOICE, groupOf, isImportant } from './choice.ts';
import { isQuiet, retryAt, sendAt } from './when.ts';

const at = (time: string, day = '2026-11-22') => new Date(`${day}T${time}:00+07:00`);
const plain = { channel: 'mail', isImportant: false } as const;
const urgent = { channel: 'mail', isImportant: true } as const;

describe('quiet hours', () => {
	test.each([
		['20:59', '20:59', '2026-11-22'],
		['21:00', '06:30', '2026-11-23'],
		['23:59', '06:30', '2026-11-23'],
		['00:10', '06:30', '2026-11-22'],
		['06:30', '06:30', '2026-11-22']
	])('what is written at %s is sent at %s', (written, sent, day) => {
		expect(sendAt(at(written), DEFAULT_CHOICE, plain)).toEqual(at(sent, day));
	});

	test('of equal ends are none', () => {
		const choice = { ...DEFAULT_CHOICE, quietFrom: '00:00', quietTo: '00:00' };
		expect(sendAt(at('02:00'), choice, plain)).toEqual(at('02:00'));
	});

	test('hold back a meeting called off too, unless the person wants it at night', () => {
		expect(sendAt(at('22:00'), DEFAULT_CHOICE, urgent)).toEqual(at('06:30', '2026-11-23'));
		expect(sendAt(at('22:00'), { ...DEFAULT_CHOICE, breaksQuiet: true }, urgent)).toEqual(at('22:00'));
		expect(sendAt(at('22:00'), { ...DEFAULT_CHOICE, breaksQuiet: true }, plain)).toEqual(at('06:30', '2026-11-23'));
	});

	test('whatever a person chooses, nothing plain is sent in them, nor earlier than it was written, nor two days late', () => {
		const time = fc
			.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
			.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
		fc.assert(
			fc.property(
				time,
				time,
				fc.option(time),
				fc.integer({ min: 0, max: 3e7 }),
				(quietFrom, quietTo, digestAt, seconds) => {
					const choice = { ...DEFAULT_CHOICE, quietFrom, quietTo, digestAt };
					const now = new Date(at('00:00').getTime() + seconds * 1_000);
					const sent = sendAt(now, choice, plain);
					expect(isQuiet(sent, choice)).toBe(false);
					expect(sent.getTime()).toBeGreaterThanOrEqual(now.getTime());
					expect(sent.getTime() - now.getTime()).toBeLessThan(48 * 3_600_000);
				}
			)
		);
	});
});

describe('the mail of the day', () => {
	const daily = { ...DEFAULT_CHOICE, digestAt: '07:30' };

	test('takes what was written since the one before', () => {
		expect(sendAt(at('07:31'), daily, plain)).toEqual(at('07:30', '2026-11-23'));
		expect(sendAt(at('05:00'), daily, plain)).toEqual(at('07:30'));
	});

	test('is not waited for when a meeting is moved or called off', () => {
		expect(sendAt(at('14:00'), daily, urgent)).toEqual(at('14:00'));
	});

	test('does not hold back a message to the phone', () => {
		expect(sendAt(at('14:00'), daily, { channel: 'push', isImportant: false })).toEqual(at('14:00'));
	});
});

test('a message that cannot be sent is tried ever more seldom, and given up within a day', () => {
	const waits: number[] = [];
	for (let attempts = 1; ; attempts++) {
		const next = retryAt(at('08:00'), attempts);
		if (!next) break;
		waits.push((next.getTime() - at('08:00').getTime()) / 60_000);
	}
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	expect(waits.length).toBeGreaterThan(3);
	expect(waits.reduce((sum, minutes) => sum + minutes, 0)).toBeLessThan(24 * 60);
});

test('kinds are chosen by group, and a kind that nobody has placed is not lost', () => {
	expect(groupOf('meetings.told-summoned')).toBe('meetings');
	expect(groupOf('meetings.told-published')).toBe('papers');
	expect(groupOf('direction.task-given-to-you')).toBe('tasks');
	expect(groupOf('study.told-lesson')).toBe('other');
	expect(channelsFor({ ...DEFAULT_CHOICE, mailGroups: ['other'], pushGroups: [] }, 'study.told-lesson')).toEqual([
		'mail'
	]);
	expect(['meetings.told-cancelled', 'meetings.told-summoned'].map(isImportant)).toEqual([true, false]);
});
