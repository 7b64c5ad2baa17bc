import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, monthOf } from '#lib/local-date.ts';

type Secretary = {
	cookie: string;
	give: <V = { id: string }>(command: string, input: object) => Promise<V>;
	read: <V>(path: string) => Promise<V>;
};

/** Somebody of the demonstration, signed in, who gives commands through the API. */
export async function signedInAs(address: string, post: string): Promise<Secretary> {
	const { username, password } = demonstrationSignIns().find((offered) => offered.post === post)!;
	const answer = await fetch(`${address}/sign-in?/password`, {
		method: 'POST',
		headers: { origin: address },
		body: new URLSearchParams({ username, password }),
		redirect: 'manual'
	});
	const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
	const headers = { cookie, origin: address, 'content-type': 'application/json' };
	return {
		cookie,
		async give(command, input) {
			const body = JSON.stringify({ id: newId(), input });
			const given = await fetch(`${address}/api/v1/commands/${command}`, { method: 'POST', headers, body });
			const told = await given.json();
			if (!given.ok) throw new Error(`${command}: ${JSON.stringify(told)}`);
			return told.value;
		},
		read: async (path) => (await fetch(`${address}/api/v1/${path}`, { headers })).json()
	};
}

/** Next month's meeting of the first cell, held today: this month's belongs to the demonstration. */
export async function openMeeting({ give, read }: Secretary): Promise<string> {
	const today = dayInVietNam(new Date());
	const month = monthOf(addMonths(`${monthOf(today)}-01`, 1));
	const unitCode = (await read<{ posts: { unitCode: string }[] }>('me')).posts[0]!.unitCode;
	const planned = { unitCode, month, kind: 'regular', startsAt: `${today}T00:10:00+07:00`, place: 'Hội trường' };
	const { id } = await give('meetings.plan-meeting', planned);
	const { items } = await read<{ items: { id: string }[] }>(`members?unit=${unitCode}`);
	await give('meetings.open-meeting', { meetingId: id, chairId: items[0]!.id, minuteSecretaryId: items[1]!.id });
	return id;
}
