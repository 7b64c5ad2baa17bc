import { inject } from 'vitest';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';

/** Signs a demonstration person in and gives back how to carry out commands as they do. */
export async function commandsOf(post: string) {
	const address = inject('appAddress');
	const person = demonstrationSignIns().find((candidate) => candidate.post === post);
	if (!person) throw new Error(`no demonstration person with the post ${post}`);
	const signedIn = await fetch(`${address}/sign-in?/password`, {
		method: 'POST',
		headers: { origin: address },
		body: new URLSearchParams({ username: person.username, password: person.password }),
		redirect: 'manual'
	});
	const cookie = signedIn.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	return async (name: string, input: object): Promise<{ ok: boolean; value: { id: string } }> => {
		const answer = await fetch(`${address}/api/v1/commands/${name}`, {
			method: 'POST',
			headers: { cookie, 'content-type': 'application/json' },
			body: JSON.stringify({ id: newId(), input })
		});
		return answer.json();
	};
}
