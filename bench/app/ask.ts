import { demonstrationSignIns } from '#house/demo/sign-ins.ts';

export const WARM_UP = 40;
export const REQUESTS = 200;

/** A page as somebody who is signed in sees it. */
export async function ask(address: string, path: string, cookie: string): Promise<Response> {
	const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' });
	if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
	return answer;
}

/** The first address on a page that looks like this. */
export async function linkOn(address: string, path: string, cookie: string, link: RegExp): Promise<string> {
	const found = link.exec(await (await ask(address, path, cookie)).text())?.[0];
	if (!found) throw new Error(`${path} has no link like ${link}`);
	return found.replaceAll('&amp;', '&');
}

export async function signIn(address: string, post: string): Promise<string> {
	const { username, password } = demonstrationSignIns().find((offered) => offered.post === post)!;
	const answer = await fetch(`${address}/sign-in?/password`, {
		method: 'POST',
		headers: { origin: address },
		body: new URLSearchParams({ username, password }),
		redirect: 'manual'
	});
	const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
	if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
	return cookie;
}

/** A page asked for again and again: the server's own time by its header, and the time until it was read. */
export async function timed(name: string, work: () => Promise<Response>): Promise<Record<string, number>> {
	for (let nth = 0; nth < WARM_UP; nth += 1) await (await work()).arrayBuffer();
	const seen: number[] = [];
	const worked: number[] = [];
	for (let nth = 0; nth < REQUESTS; nth += 1) {
		const from = performance.now();
		const answer = await work();
		await answer.arrayBuffer();
		seen.push(performance.now() - from);
		worked.push(Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1]));
	}
	return {
		[`${name}ServerP50Ms`]: at(worked, 0.5),
		[`${name}ServerP95Ms`]: at(worked, 0.95),
		[`${name}SeenP95Ms`]: at(seen, 0.95)
	};
}

/** The value below which this share of the measured ones lies, to a tenth. */
export function at(taken: number[], share: number): number {
	taken.sort((a, b) => a - b);
	return Math.round(taken[Math.ceil(taken.length * share) - 1]! * 10) / 10;
}
