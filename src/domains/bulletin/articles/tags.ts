/** Tags as they were typed between commas, each once, whatever its capitals. */
export function tagsFrom(typed: string): string[] {
	const seen = new Set<string>();
	return typed
		.normalize('NFC')
		.split(/[,;\n]/)
		.map((tag) => tag.trim().replace(/\s+/g, ' '))
		.filter((tag) => {
			const key = tag.toLocaleLowerCase('vi');
			return tag !== '' && !seen.has(key) && seen.add(key);
		});
}
