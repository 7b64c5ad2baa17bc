/** The machine does not let the database run. The message is a sentence for whoever starts the program. */
export class DatabaseFault extends Error {
	override name = 'DatabaseFault';
}
