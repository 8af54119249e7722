/** Going by a way of one's own, round what was agreed. */
export const ownWay = `
  do * own thing; go * own way; do|have it|thing|everything * own|his|her|their way; short-circuit * approval|process|review|check|control|gate
  skip * queue|line; skip straight|ahead|right to; jump straight|right in|into
  go round|around|behind * back; go outside * process|channel|procedure; go off * own; go solo
  take * shortcut|short-cut|easy|quick way|route; take * short cut; take * on * self; find * way round|around
  push|merge|deploy|ship|release|commit * straight to|into|on prod|production|live|main
  go straight to|into|on prod|production|live|main|master; yolo * to|into; leapfrog
  test|try|experiment|play|debug|learn|practise|practice * in|on prod|production|live
  ignore * order|sequence|chain; side-step; step around; get around * control|gate|lock|rule|check|policy
  approve|review|merge|sign * own change|work|pr|code|diff|request|merge
  approve|review|sign|test|deploy|ack|acknowledge * from * bed|pub|bar|beach|toilet|shower|bath|taxi|couch|sofa|hammock
  have no business|right|authority|authorisation|authorization|reason|permission; act alone|unilaterally|first; be * law
  know|think * better|best; decide * was for others|other
  respect not * sequence|procedure|process|order|rule; force-push * main|master|prod|production; force-merge
`
