/** Zones stated once for many times: in a heading, a column's head or a sentence. */
import { type WrittenZone, zoneAt } from './zone.ts'

/** Longest stretch of a heading or sentence in which a zone is looked for. */
const statementLength = 300

/** The zone that a heading, a column's head or a sentence such as "All times are in CET" states. */
export function statedZone(text: string): WrittenZone | undefined {
  const statement = text.slice(0, statementLength)
  const isAboutTime =
    /[([]|\b(?:times?|timestamps?|clock|zone|everything|all)\b/i.test(statement) || statement.length < 20
  for (const { index } of statement.matchAll(/(?<![\w/])[A-Za-z]/g)) {
    const found = zoneAt(statement, index)
    if (found && (isAboutTime || /^(?:UTC|GMT)/.test(found.name))) return found
  }
  return isAboutTime ? cityZone(statement) : undefined
}

/** "Lisbon time", "local (Lisbon)", "times in Lisbon": a city that the zone database names. */
function cityZone(text: string): WrittenZone | undefined {
  for (const found of text.matchAll(/(?:\((?:local,? )?|\btimes? in )?((?:[A-Z][a-z]+[ -]?){1,3})(?:\)| time\b)?/g)) {
    const [whole, name] = found
    if (!/^(?:\(|time)|time$/.test(whole)) continue
    const city = name!.trim()
    const iana = cities().get(city.toLowerCase())
    if (iana === undefined) continue
    const from = found.index + whole.indexOf(city)
    return { from, to: from + city.length, name: city, rule: { iana } }
  }
  return undefined
}

let cityNames: Map<string, string> | undefined

function cities(): Map<string, string> {
  cityNames ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      name,
    ]),
  )
  return cityNames
}
