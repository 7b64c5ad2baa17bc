/** Hands a person a file with the content, named by what it is and the day. */
export function downloadJson(name: string, content: unknown): void {
	const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${name}-${new Date().toISOString().slice(0, 10)}.json`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
