import { card as access } from '#domains/access/card.ts';
import { card as bulletin } from '#domains/bulletin/card.ts';
import { card as citizens } from '#domains/citizens/card.ts';
import { card as direction } from '#domains/direction/card.ts';
import { card as emulation } from '#domains/emulation/card.ts';
import { card as evaluation } from '#domains/evaluation/card.ts';
import { card as inspection } from '#domains/inspection/card.ts';
import { card as meetings } from '#domains/meetings/card.ts';
import { card as members } from '#domains/members/card.ts';
import { card as membership } from '#domains/membership/card.ts';
import { card as organisation } from '#domains/organisation/card.ts';
import { card as outcomes } from '#domains/outcomes/card.ts';
import { card as study } from '#domains/study/card.ts';
import { card as notices } from '#house/notices/card.ts';
import { card as phone } from '#house/phone/card.ts';
import { card as reports } from '#house/reports/card.ts';
import { card as thread } from '#house/thread/card.ts';
import type { DomainCard, Grant } from '#lib/card.ts';

/** Every domain, in the order in which one may use another. */
export const CARDS: readonly DomainCard[] = [
	access,
	organisation,
	members,
	direction,
	meetings,
	membership,
	study,
	inspection,
	citizens,
	evaluation,
	outcomes,
	emulation,
	bulletin,
	notices,
	phone,
	reports,
	thread
];

/** Everything that anybody may do: the one table behind the code and the policies. */
export const GRANTS: readonly Grant[] = CARDS.flatMap((card) => card.grants);
