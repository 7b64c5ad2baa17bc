import { done, type Result } from '#lib/result.ts';
import { lockNew, openByRecovery, readLock } from '../lock/lock.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Store } from '../store/store.ts';
import { askCommand, DEVICE_KEY, type DeviceSecret } from '../sync/ask.ts';

type Told = { deviceId: string; token: string; recoveryKey: string };
type Wish = { name: string; pin: string; owner: { username: string; name: string } };

/** Makes this phone that of whoever is signed in here. The private key for signing is made here and never leaves. */
export async function enrol(shelf: Shelf, { name, pin, owner }: Wish): Promise<Result<Store>> {
	const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
	const publicKey = await crypto.subtle.exportKey('jwk', pair.publicKey);
	const privateKey = await crypto.subtle.exportKey('jwk', pair.privateKey);
	const { kty, crv, x, y } = publicKey;
	const told = await askCommand<Told>('access.enrol-phone', { name, publicKey: { kty, crv, x, y } });
	if (!told.ok) return told;
	const { deviceId, token, recoveryKey } = told.value;
	const secret: DeviceSecret = { deviceId, token, publicKey: { kty, crv, x, y }, privateKey };
	const lock = { pin, recoveryKey, now: new Date() };
	return done(await lockNew(shelf, { deviceId, ...owner }, lock, [{ key: DEVICE_KEY, value: secret }]));
}

/** Opens a sealed phone again for its owner, who is signed in here, with a new PIN. */
export async function recover(shelf: Shelf, pin: string): Promise<Result<Store>> {
	const deviceId = (await readLock(shelf))?.deviceId ?? '';
	const told = await askCommand<Told>('access.recover-phone', { deviceId });
	if (!told.ok) return told;
	const { token, recoveryKey } = told.value;
	const opened = await openByRecovery(shelf, { pin, recoveryKey, now: new Date() });
	if (!opened.ok) return opened;
	const secret = await opened.value.read<DeviceSecret>(DEVICE_KEY);
	await opened.value.write([{ key: DEVICE_KEY, value: { ...secret?.value, deviceId, token } }]);
	return opened;
}
