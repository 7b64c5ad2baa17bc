import axeCore, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: typeof import('axe-core');

/** What WCAG 2.2 asks at the levels A and AA, and what axe recommends beside. */
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that another colour scheme can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page as it stands, one line for each rule: the rule, and the first places. */
export const violationsOn = (page: Page): Promise<string[]> => ask(page, { runOnly: ASKED });

/** Rows far down a list are made as those above: looking at each doubles the time of long pages. */
const MORE_OF_THE_SAME = [['main tbody > tr:nth-child(n + 6)'], ['main li:nth-child(n + 9)']];

/** The same for colours alone, where a page was found sound in another colour scheme. */
const violationsOfColour = (page: Page): Promise<string[]> =>
	ask(page, { runOnly: { type: 'rule', values: OF_COLOURS } });

/** A screen of the phone in the light, and its colours in the dark. */
export async function violationsOfPhone(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const [colorScheme, violations] of [
		['light', violationsOn],
		['dark', violationsOfColour]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
	}
	return found;
}

async function ask(page: Page, options: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
	return page.evaluate(
		async (given) => {
			const { violations } = await axe.run(
				{ exclude: given.exclude },
				{ ...given.options, resultTypes: ['violations'] }
			);
			return violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes
						.slice(0, 3)
						.map(({ target }) => target.join(' '))
						.join(' | ')}`
			);
		},
		{ options, exclude: MORE_OF_THE_SAME }
	);
}
