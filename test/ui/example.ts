/** The example's first draft, which has something to find under every heading. */
export const draft = '2026-09-15-checkout-timeouts-draft.md'

/** The same incident after a review, in which nothing is left to find. */
export const reviewed = '2026-09-15-checkout-timeouts.md'
