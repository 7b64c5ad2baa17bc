/** The photos that a reading of a sheet rests on, as its address names them: hashes of kept content. */
export const photosAsked = (url: URL): string[] =>
	[...new Set(url.searchParams.getAll('photo').filter((sha256) => /^[0-9a-f]{64}$/.test(sha256)))].slice(-20);

export const withPhoto = (url: URL, sha256: string): string =>
	`${url.pathname}?${new URLSearchParams([...photosAsked(url), sha256].map((photo) => ['photo', photo]))}`;
