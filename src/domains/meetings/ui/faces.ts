import { getContext, setContext } from 'svelte';

/** Pictures for an `<img>` by member, where a roll shows faces. */
export type Faces = { byMember: Record<string, string> };

const KEY = Symbol('faces');

/** Lays faces out for the rolls below; a function, since they may arrive after the page. */
export const layFaces = (faces: () => Faces | undefined): unknown => setContext(KEY, faces);

/** The faces for this roll; undefined where it shows none. */
export const facesAtHand = (): Faces | undefined => getContext<(() => Faces | undefined) | undefined>(KEY)?.();
