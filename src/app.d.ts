import type { SignedIn } from '#domains/access/server/session.ts';
import type { Read } from '#lib/web/server/reading.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who asks; undefined before sign-in. */
			caller?: SignedIn;
			/** Reads as the caller, in the one transaction of this request. */
			read: Read;
		}
		interface Error {
			message: string;
			/** Finds the fault in the server's log. */
			number?: string;
		}
	}
}
