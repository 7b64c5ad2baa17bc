/** Why a request of Open311 is not answered: the status, and the key of the sentence that says what to do. */
export type Trouble = { status: 400 | 403 | 404 | 429; code: string; facts?: Record<string, string | number> };
