import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayOf } from '../../moments.ts';
import { clockTime } from '../../server/tell.ts';
import type { Participant, Sitting } from '../sitting.ts';

/** Writes one notice about a sitting to each person; guests have no account and are told by hand. */
export async function tellOfSitting(
	{ tx, target, now }: Act,
	participants: readonly Pick<Participant, 'personId'>[],
	sitting: Pick<Sitting, 'id' | 'title' | 'startsAt' | 'place'>,
	{ kind, facts = {}, link = '' }: { kind: string; facts?: Record<string, string | number>; link?: string }
): Promise<number> {
	const persons = new Set(participants.flatMap(({ personId }) => personId ?? []));
	if (persons.size === 0) return 0;
	const { title, startsAt, place } = sitting;
	const subject = JSON.stringify({ title, on: dayOf(startsAt), time: clockTime(startsAt), place, ...facts });
	const { communeId, unitId } = target;
	const row = { communeId, unitId, kind, subject, link: `/office/sittings/${sitting.id}${link}`, createdAt: now };
	await tx
		.insertInto('notice')
		.values([...persons].map((personId) => ({ ...row, id: newId(), personId })))
		.execute();
	return persons.size;
}
