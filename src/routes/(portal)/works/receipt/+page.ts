/** This page alone of the portal has a script: it checks a receipt where it is read, also without a signal. */
export const csr = true;
