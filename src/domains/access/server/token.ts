import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a bearer header. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
