/** Milliseconds to wait for diagnostics. */
export const patience = 60_000
