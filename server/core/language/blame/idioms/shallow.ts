/** Looking at a part, or not closely. */
export const shallow = `
  skim; skim * runbook|page|diff|text|mail|document; read * half; read only; read * first page|line|paragraph|sentence|step and|only
  look only; check only; test only; check * half of; stop read|look|check|listen at|after|there|halfway; stop * half|short
  read no|little further|more|farther; get no further|farther; never get past; look no further|deeper|closer
  give * cursory|quick|passing|fleeting|once-over glance|look|read|scan|review; give * once-over; give * skim
  take * at * word; take * for * false|glitch|blip|drill|noise|joke|fluke|flake|hiccup|artefact|artifact; eyeball
  glance at * and|then; scroll past|through without|past; look at * upside; read * diagonally; read * across
  not look * closely|properly; half read|listen|look|watch; half-read; half-listen; half-watch; misprioritise; misprioritize
  do half|part of * job|work|check|test|step|checklist|procedure; finish half; do * half|part * only
  have * cursory|passing|fleeting glance|look; spend * second|seconds on; review * in * second|seconds
  judge * by * title|name|cover|subject|colour|color; go by * title|name|subject|look
`
