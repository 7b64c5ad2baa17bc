import type { AnyCommand } from '#lib/commands/command.ts';
import { enrolPhone } from '../device/server/enrol-phone.ts';
import { recoverPhone } from '../device/server/recover-phone.ts';
import { revokeOwnPhone, revokePhone } from '../device/server/revoke-phone.ts';
import { settleOwnParked, settleParked } from '../parked/server/settle-parked.ts';

export const commands: readonly AnyCommand[] = [
	enrolPhone,
	recoverPhone,
	revokePhone,
	revokeOwnPhone,
	settleParked,
	settleOwnParked
];
