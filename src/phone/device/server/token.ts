import { createHmac } from 'node:crypto';
import { place } from '#lib/db/place.ts';

/** Days since the last contact after which a phone's token is worth nothing: its owner signs in again. */
export const TOKEN_DAYS = 90;

/**
 * 256 bits that open a phone's store beside its PIN. Worked out from the server's secret and kept nowhere, so that whoever
 * has a phone and a copy of the database has not got it.
 */
export const recoveryKeyOf = (deviceId: string): string =>
	createHmac('sha256', place().secret).update(`phone ${deviceId}`).digest('base64url');
