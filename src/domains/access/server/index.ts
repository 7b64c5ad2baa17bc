/** The door for other domains' server code. */
export { readBarredUntil } from './barred-until.ts';
export { hashPassword, temporaryPassword } from './password.ts';
export { callerOfPerson, sessionAtHand } from './session.ts';
export { confirmPassword } from './sign-in.ts';
export { livingSessions } from './session.ts';
export { countFailure, secondsToWait } from './throttle.ts';
export { newToken, tokenHash } from './token.ts';
export { readBackupCount } from './make-backup.ts';
export { readHoldings } from './holdings.ts';
