import type { CellOnPhone } from '#domains/meetings/phone/index.ts';
import { type Keeper, MeetingDesk } from '#domains/meetings/phone/ui/desk.svelte.ts';
import { cellKey } from '../parcel/parcel.ts';
import type { Phone } from './phone.svelte.ts';

/** The phone as a meeting's desk keeps its cell in it. */
const keeperOn = (phone: Phone): Keeper => ({
	async read(unitId) {
		const kept = await phone.store.read<CellOnPhone>(cellKey(unitId));
		return kept && { cell: kept.value, revision: kept.revision };
	},
	keep: (cell, revision, command) => phone.keep([{ key: cellKey(cell.unit.id), value: cell, revision }], [command]),
	say: (code, facts) => phone.say(code, facts),
	now: () => new Date(phone.now())
});

/** A desk for each cell that this phone took along. */
export async function desksOn(phone: Phone): Promise<MeetingDesk[]> {
	const keys = await phone.store.keys(cellKey(''));
	const kept = await Promise.all(keys.map((key) => phone.store.read<CellOnPhone>(key)));
	return kept.flatMap((one) => (one ? [new MeetingDesk(keeperOn(phone), one.value, one.revision)] : []));
}
