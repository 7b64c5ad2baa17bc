import { signWithDevice } from '../device/sign.ts';
import { unsentWork } from '../outbox/unsent-work.ts';
import { downloadJson } from '../store/download.ts';
import type { Result } from '#lib/result.ts';
import { DEVICE_KEY, type DeviceSecret } from '../sync/ask.ts';
import type { Phone } from './phone.svelte.ts';

/** Hands over all that was not sent as a file, signed by this phone. Nothing is handed over where it cannot be signed. */
export async function downloadUnsent({ store, lock }: Phone): Promise<Result<unknown>> {
	// Fetched when cells were taken along, before which there is no work.
	const { unsentFile } = await import('../carried/unsent-file.ts');
	const secret = (await store.read<DeviceSecret>(DEVICE_KEY))?.value;
	const sign = (text: string) => signWithDevice(store, text);
	const file = await unsentFile(await unsentWork(store, lock!), secret?.publicKey ?? {}, sign);
	if (file.ok) downloadJson('viec-chua-gui', file.value);
	return file;
}
