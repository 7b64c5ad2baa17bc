import type { Config } from '#lib/config.ts';
import type { SignIn } from './demonstration.ts';
import { inBoth } from './texts.ts';

/** Where the data is, without the name and password that an address may hold. */
export const dataPlace = ({ databaseUrl, dataDir }: Config): string =>
	databaseUrl?.replace(/\/\/[^@/]*@/, '//') ?? dataDir;

/** What a person reads when the program is ready. */
export function announcement(address: string, dataPlace: string, signIns: SignIn[], hasCommune = true): string {
	return [
		'',
		inBoth('start_ready', { address }),
		inBoth('start_data', { place: dataPlace }),
		...(hasCommune ? [] : [inBoth('start_no_commune')]),
		...(signIns.length > 0 ? [inBoth('start_sign_ins'), ...rows(signIns)] : []),
		inBoth('start_stop'),
		''
	].join('\n');
}

function rows(signIns: SignIn[]): string[] {
	const wide = (pick: (signIn: SignIn) => string) => Math.max(...signIns.map((signIn) => pick(signIn).length));
	const [username, password, name] = [wide((s) => s.username), wide((s) => s.password), wide((s) => s.name)];
	return signIns.map(
		(s) =>
			`  ${s.username.padEnd(username)}  ${s.password.padEnd(password)}  ${s.name.padEnd(name)}  ${inBoth(`post.${s.post}`)}`
	);
}
