/** Log odds from which a stretch surely reads as blame, and from which it may; written by `npm run train`. */
export const sure = 5.53
export const likely = 2.57
