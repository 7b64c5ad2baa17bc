// A plain form: it must work before any script has come.
export const csr = false;
