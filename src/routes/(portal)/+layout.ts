// Citizens' pages work without script: they must be readable on an old phone with a slow line.
export const csr = false;
