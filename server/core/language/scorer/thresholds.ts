/** Log odds from which a stretch surely reads as blame, and from which it may; written by `npm run train`. */
export const sure = 4.97
export const likely = 2.41
