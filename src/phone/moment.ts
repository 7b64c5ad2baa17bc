/** The moment by this device's own clock. */
export const thisMoment = (): Date => new Date();

/** RFC 3339, of milliseconds since 1970. */
export const momentAt = (milliseconds: number): string => new Date(milliseconds).toISOString();
