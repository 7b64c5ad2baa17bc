import { expect, test } from 'vitest';
import { popoloEvent } from './popolo-events.ts';

const session = {
	id: '0193',
	startsAt: '2026-12-03T01:00:00Z',
	endsAt: '2026-12-03T04:00:00Z',
	place: 'Trụ sở UBND xã',
	state: 'published' as const
};

test('a published reception is an event with moments, a place and a standing, and nobody who came', () => {
	expect(popoloEvent(session, 'Bí thư tiếp công dân', 99_001)).toEqual({
		id: '0193',
		name: 'Bí thư tiếp công dân',
		start_date: '2026-12-03T08:00:00+07:00',
		end_date: '2026-12-03T11:00:00+07:00',
		location: 'Trụ sở UBND xã',
		status: 'confirmed',
		classification: 'reception of citizens',
		organization_id: 'commune-99001'
	});
	expect(popoloEvent({ ...session, state: 'cancelled' }, 'x', 1).status).toBe('cancelled');
});
