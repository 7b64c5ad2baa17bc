import { encode } from 'uqr';
import type { MeetingRecord } from '../../record.ts';
import { heldOn } from '../../rules-of.ts';
import { textOfRollCode } from '../roll-code.ts';
import { rollCodesOf } from './codes-of.ts';

/** A card to cut out: the number on the roll, the name, and the code as the path of an SVG. */
export type RollCard = { number: number; name: string; size: number; path: string };

/** The cards of everybody on a meeting's roll, good for its year. */
export function rollCardsOf(record: MeetingRecord): { year: number; cards: RollCard[] } {
	const year = Number(heldOn(record).slice(0, 4));
	const { byMember } = rollCodesOf(
		record.roll.map(({ memberId }) => memberId),
		year
	);
	const cards = record.roll.map(({ memberId, name }, index) => {
		const text = textOfRollCode({ unitCode: record.unit.code, year, code: byMember[memberId]! });
		const { data, size } = encode(text, { ecc: 'M', border: 2 });
		const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
		return { number: index + 1, name, size, path };
	});
	return { year, cards };
}
