const LATER = /\/phone\/(meeting|village|reception|handover|parked|plan|papers)\b/;

/**
 * Whether a screen is of no use before a cell was taken along: it is fetched then, not at the first opening, which a person
 * waits for on a slow line.
 *
 * @param place an address, or the module of a route
 */
export const isLaterScreen = (place: string): boolean => LATER.test(place);
