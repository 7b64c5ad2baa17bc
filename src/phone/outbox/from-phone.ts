/** What a person decides on their own phone about work that came too late. */
export const DECIDES = 'phone.settle-own-parked';

/** Domains whose commands a phone may bring. Accounts, posts, units and rolls are changed by somebody signed in. */
const DOMAINS = ['meetings', 'direction', 'study', 'citizens', 'outcomes'];

/**
 * Whether a phone's token is enough for a command. Never for one with a secret part: what is refused is kept to be read,
 * and a secret ballot must stand nowhere beside its voter.
 */
export const isFromPhone = ({ name, secrets }: { name: string; secrets?: readonly string[] }): boolean =>
	(name === DECIDES || DOMAINS.includes(name.split('.')[0]!)) && !secrets?.length;
