/**
 * Dates of other languages in English words, so that one notation is enough to read them: `enero de 2026` as `jan 2026`,
 * `1er trimestre` as `q1`, `ende mai` as `end of may`.
 */

const words: Readonly<Record<string, string>> = {
  jan: 'januar jänner janvier enero janeiro gennaio januari',
  feb: 'februar février febrero fevereiro febbraio februari',
  mar: 'märz mars marzo março maart',
  apr: 'avril abril aprile',
  may: 'mai mayo maio maggio mei',
  jun: 'juni juin junio junho giugno',
  jul: 'juli juillet julio julho luglio',
  aug: 'août agosto augustus',
  sep: 'septembre septiembre setembro settembre',
  oct: 'oktober octobre octubre outubro ottobre',
  nov: 'novembre noviembre novembro',
  dec: 'dezember décembre diciembre dezembro dicembre',
  mon: 'montag lundi lunes segunda-feira lunedì maandag',
  tue: 'dienstag mardi martes terça-feira martedì dinsdag',
  wed: 'mittwoch mercredi miércoles quarta-feira mercoledì woensdag',
  thu: 'donnerstag jeudi jueves quinta-feira giovedì donderdag',
  fri: 'freitag vendredi viernes sexta-feira venerdì vrijdag',
  quarter: 'trimestre quartal kwartaal',
  end: 'ende fin finales fim final fine eind',
  start: 'anfang début inicio início inizio',
  mid: 'mitte mi',
}

const english = new Map(
  Object.entries(words).flatMap(([word, list]) => list.split(' ').map((other) => [other, word] as const)),
)

/** The date in English words; `undefined` where no word of it is one of these. */
export function dueInEnglish(text: string): string | undefined {
  let isAbroad = false
  const said = text.toLowerCase().replace(/\p{L}+(?:-feira)?/gu, (word) => {
    const known = english.get(word)
    isAbroad ||= known !== undefined
    return known ?? word
  })
  if (!isAbroad) return undefined
  return said
    .replace(/([1-4])(?:er|e|ème|[.ºª°])? ?quarter/, 'q$1')
    .replace(/\b(end|start|mid) (?:(?:de|di|del|du|van) |d')?(?=\p{L})/u, '$1 of ')
    .replace(/ (?:de|del) (?=(?:19|20)\d\d)/, ' ')
}
