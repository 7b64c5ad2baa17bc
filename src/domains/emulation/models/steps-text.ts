import type { Step } from './model.ts';

/** Steps as they are typed, one a line: 'Dự tập huấn; danh sách người dự; 15'. A product may hold a semicolon, a title not. */
export function stepsFrom(text: string): (Step | Record<string, unknown>)[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const [title = '', ...rest] = line.split(/\s*[;|]\s*/);
			const days = rest.length > 1 ? rest.at(-1)! : '';
			const product = rest.slice(0, days ? -1 : undefined).join('; ');
			return { title, product, days: /^\d{1,4}$/.test(days) ? Number(days) : days };
		});
}

export const stepsText = (steps: readonly Step[]): string =>
	steps.map(({ title, product, days }) => `${title}; ${product}; ${days}`).join('\n');
