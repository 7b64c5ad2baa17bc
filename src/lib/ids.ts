import { v7, validate, version } from 'uuid';

/** A new id that sorts by the moment it was made; made by whoever creates the row, a phone too. */
export const newId = (): string => v7();

export const isId = (text: string): boolean => validate(text) && (version(text) === 7 || version(text) === 4);
