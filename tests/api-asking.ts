import { answerKeyed, answerNoun } from '#house/api/answer.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { Read } from '#lib/web/server/reading.ts';
import { callerOf, type WorldPerson } from './world.ts';

/** What a request carries on after the hooks, for someone signed in or for nobody. */
export function requestOf(person: WorldPerson | undefined, address: string) {
	const caller = person && { ...callerOf(person), mustChangePassword: false, theme: 'system', textScale: 100 };
	const read: Read = (work) => {
		if (!caller) throw new Error('nobody reads');
		return readAs(caller, dayInVietNam(new Date()), work);
	};
	return { locals: { caller, read }, url: new URL(`http://localhost/api/v1/${address}`) };
}

/** Asks an address of the reading API as its route does, 'tasks/<id>/thread?on=…'. */
export async function ask(person: WorldPerson | undefined, address: string): Promise<Response> {
	const event = requestOf(person, address);
	const [noun = '', key, part] = event.url.pathname.split('/').slice(3).map(decodeURIComponent);
	if (key === undefined) return answerNoun(event, noun);
	return answerKeyed(event, part === undefined ? `${noun}/{}` : `${noun}/{}/${part}`, key);
}

export async function askJson(person: WorldPerson | undefined, address: string) {
	const response = await ask(person, address);
	// biome-ignore lint/suspicious/noExplicitAny: answers are read here as a stranger would, by name.
	return { status: response.status, body: (await response.json()) as any };
}
