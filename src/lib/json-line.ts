/**
 * The line of a JSON text on which the value at a path begins, from 1: what a person looks for in an editor.
 * The text must be JSON; a path that it does not have leads to the last part of it that it has.
 */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
	let at = 0;
	let line = 1;
	const skip = () => {
		while (at < text.length && /[\s,:]/.test(text[at]!)) if (text[at++] === '\n') line++;
	};
	const readString = (): string => {
		const from = at++;
		while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
		at++;
		return JSON.parse(text.slice(from, at)) as string;
	};
	/** Goes past a value; its line where the rest of the path leads to it. */
	const walk = (rest: readonly (string | number)[] | undefined): number | undefined => {
		skip();
		const here = line;
		const [next, ...further] = rest ?? [];
		let found = rest?.length === 0 ? here : undefined;
		if (text[at] === '[' || text[at] === '{') {
			const isArray = text[at++] === '[';
			for (let index = 0; ; index++) {
				skip();
				if (text[at] === ']' || text[at] === '}') break;
				const key = isArray ? index : readString();
				const inside = walk(rest?.length && String(key) === String(next) ? further : undefined);
				found ??= inside;
			}
			at++;
			if (rest !== undefined) found ??= here;
		} else if (text[at] === '"') readString();
		else while (at < text.length && /[^\s,:\]}]/.test(text[at]!)) at++;
		return found ?? (rest === undefined ? undefined : here);
	};
	return walk(path) ?? 1;
}
