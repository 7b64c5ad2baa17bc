/** A "no" that a person can read and act on. `code` is also the message key. */
export type Refusal = { code: string; facts?: Record<string, string | number> };

/** What a rule or an operation answers: a value, or the reason why not. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
