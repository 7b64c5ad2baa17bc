const NAME = 'sinh-hoat.coso';

/** Gives the bundle as a file: through the phone's own share sheet where there is one, otherwise into its downloads. */
export async function giveFile(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const file = new File([bytes], NAME, { type: 'application/octet-stream' });
	if (navigator.canShare?.({ files: [file] })) {
		// Closing the sheet is no fault.
		await navigator.share({ files: [file] }).catch(() => undefined);
		return;
	}
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = NAME;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
