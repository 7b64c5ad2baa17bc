/** The door for other domains' server code. */
export { confirmPassword } from './sign-in.ts';
