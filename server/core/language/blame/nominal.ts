import type { People } from '../analysis/people.ts'
import {
  departmentEndings,
  departmentNames,
  epithets,
  groupIfNamed,
  groupNouns,
  humanAdjuncts,
  machineAdjuncts,
  machineOrPerson,
  outsiderNouns,
  perhapsDepartments,
  perhapsMachine,
  personNouns,
  roleInitials,
} from '../analysis/roles.ts'
import type { Nominal, SubjectKind, Token } from '../analysis/sentence.ts'
import { systemNames, vendorNames } from '../analysis/systems.ts'

/** What a noun phrase stands for, by its head and what stands before it. */
export function nominal(
  tokens: readonly Token[],
  from: number,
  to: number,
  people: People,
  they: SubjectKind,
): Nominal {
  const head = headOf(tokens, from, to)
  const [kind, isSure] = kindOf(tokens, from, head, people, they)
  const owner = head > from ? ownerOf(tokens, from, head, people, they) : undefined
  return { from, to, head, kind, isSure, owner, isVendor: isNamed(people.vendors, tokens, from, head) }
}

/** Whose a thing is, where a possessive says so. */
function ownerOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  people: People,
  they: SubjectKind,
): SubjectKind | undefined {
  for (let index = head - 1; index >= from; index--) {
    const token = tokens[index]!
    if (token.lemma === "'s" && token.pos === 'PART' && index > from)
      return kindOf(tokens, from, index - 1, people, they)[0]
    const owner = owners.get(token.word)
    if (owner) return token.word === 'their' && they !== 'none' ? they : owner
  }
  return undefined
}

const owners: ReadonlyMap<string, SubjectKind> = new Map([
  ['my', 'self'],
  ['our', 'self'],
  ['his', 'person'],
  ['her', 'person'],
  ['their', 'person'],
  ['its', 'system'],
])

/** The last noun before any bracket; `the ops team` → team. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    // `teller #4` is still the teller.
    const isNumber = tokens[index]!.text.startsWith('#') && index > from
    if (heads.has(tokens[index]!.pos) && !isNumber) return index
  }
  return to - 1
}

const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'CODE'])

function kindOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  people: People,
  they: SubjectKind,
): [SubjectKind, boolean] {
  const token = tokens[head]!
  const lower = token.word
  const before = head > from ? tokens[head - 1]! : undefined
  if (roleInitials.has(token.text) && before?.pos !== 'NUM') return ['person', true]
  if (token.pos === 'CODE') return ['system', true]
  if (token.text === 'IT') return ['group', true]
  const first = tokens[from]!
  if (head > from && /^(?:team|squad|crew)$/.test(first.word) && isTitle(token)) return ['group', true]
  if (lower === 'one' && before?.lemma === 'no') return ['person', true]
  const pronoun = pronouns.get(lower)
  if (pronoun && (token.pos === 'PRON' || token.pos === 'NOUN' || token.pos === 'DET' || token.pos === 'PROPN')) {
    if (lower === 'they' || lower === 'them' || lower === 'neither')
      return they === 'none' ? ['person', false] : [they, they !== 'system']
    return [pronoun, true]
  }
  if (token.text.startsWith('@')) return ['person', true]
  if (people.names.has(lower) && /^\p{Lu}|^@/u.test(token.text)) return ['person', true]
  if (isNamed(people.groups, tokens, from, head)) return ['group', true]
  if (isNamed(people.roles, tokens, from, head)) return ['person', true]
  if (isNamed(people.vendors, tokens, from, head)) return ['system', true]
  if (before === undefined && people.likelyGroups?.has(lower) && isTitle(token) && !systemNames.has(lower))
    return ['group', false]
  const isCapital = isTitle(token)
  if (isCapital && (token.text === 'IT' || /^\p{Lu}\p{L}*(?:Ops|Eng|Sec)$/u.test(token.text)))
    return ['group', token.text === 'IT']
  if (token.pos === 'PROPN' || (isCapital && (before === undefined || (head === from + 1 && isTitle(before))))) {
    const named = nameKind(tokens, from, head)
    if (named) return named
  }
  if (token.lemma === 'member') return memberKind(tokens, head)
  return nounKind(token, before)
}

/** The longest names that are known have this many words. */
const longestName = 4

/** Whether a noun phrase ends in one of some names, which may be of several words. */
function isNamed(names: ReadonlySet<string>, tokens: readonly Token[], from: number, head: number): boolean {
  if (names.size === 0) return false
  const first = Math.max(from, head - longestName + 1)
  let before = ''
  for (let at = head; at >= first; at--) {
    if (at < head) before = `${tokens[at]!.word} ${before}`
    if (names.has(before + tokens[head]!.word) || names.has(before + tokens[head]!.lemma)) return true
  }
  return false
}

/** What the words before a noun say: that it is a program, or that it is a person. */
const ofMachine = (before: Token | undefined): boolean =>
  before !== undefined && (before.pos === 'CODE' || machineAdjuncts.has(before.lemma) || systemNames.has(before.lemma))
const ofPerson = (before: Token | undefined): boolean => before !== undefined && humanAdjuncts.has(before.lemma)

/** A member of a team is one of us, and so may members be; one alone is of a club or a shop. */
function memberKind(tokens: readonly Token[], head: number): [SubjectKind, boolean] {
  const isOurs = (token: Token | undefined) => token !== undefined && (groupNouns.has(token.lemma) || ofPerson(token))
  const after = tokens[head + 1]?.word === 'of' ? tokens.slice(head + 2, head + 5) : []
  if (isOurs(tokens[head - 1]) || after.some(isOurs)) return ['person', true]
  return [tokens[head]!.word === 'members' ? 'group' : 'outsider', false]
}

function nounKind(token: Token, before: Token | undefined): [SubjectKind, boolean] {
  const { lemma } = token
  if (lemma === 'line' && isTier(before)) return ['group', false]
  if (!telling.has(lemma)) return ['system', token.pos !== 'PROPN']
  if (outsiderNouns.has(lemma)) return ['outsider', true]
  if (machineOrPerson.has(lemma)) return [ofPerson(before) ? 'person' : 'system', true]
  if (personNouns.has(lemma)) {
    if (perhapsMachine.has(lemma) && ofMachine(before) && !(lemma === 'lead' && ofPerson(before)))
      return ['system', true]
    return [token.word !== lemma && token.text.endsWith('s') ? 'group' : 'person', true]
  }
  if (epithets.has(lemma)) return ['person', true]
  // `300 people waited`: so many are those whom it befell.
  if (lemma === 'people' && before && /^\d{3}|^\d+[,.]\d/.test(before.text)) return ['outsider', true]
  if (groupNouns.has(lemma)) return ['group', !(lemma === 'people' && before === undefined)]
  const isNamedGroup = ofPerson(before) || isNameLike(before) || isTier(before) || (isTitle(token) && isTitle(before))
  return [isNamedGroup ? 'group' : 'system', true]
}

/** The nouns that may be people; most are none of them. */
const telling = new Set([
  ...outsiderNouns,
  ...machineOrPerson,
  ...personNouns,
  ...epithets,
  ...groupNouns,
  ...groupIfNamed,
])

function isTitle(token: Token | undefined): boolean {
  // Most words are told from a name by their first letter alone.
  return token !== undefined && !(token.text[0]! >= 'a' && token.text[0]! <= 'z') && /^\p{Lu}/u.test(token.text)
}

/** `L1 support`, `second line`: a rank of those who answer calls. */
function isTier(before: Token | undefined): boolean {
  return before !== undefined && /^(?:l[1-4]|(?:1st|2nd|3rd|first|second|third)(?:-line|-level)?)$/.test(before.word)
}

function isNameLike(before: Token | undefined): boolean {
  return before !== undefined && before.pos === 'PROPN' && !systemNames.has(before.lemma)
}

/** A capitalised head: a department, a firm, a product, or else somebody's name. */
function nameKind(tokens: readonly Token[], from: number, head: number): [SubjectKind, boolean] | undefined {
  const token = tokens[head]!
  const lower = token.text.toLowerCase()
  const hasArticle = tokens
    .slice(from, head)
    .some((each) => each.pos === 'DET' || /^(?:its|our|their)$/.test(each.lemma))
  if (vendorNames.has(lower)) return ['system', true]
  if (systemNames.has(lower)) return ['system', true]
  if (departmentNames.has(lower) && from === head) return ['group', /^\p{Lu}/u.test(token.text)]
  const isTitled = from === head - 1 && isTitle(tokens[from])
  if (
    ((perhapsDepartments.has(lower) && (from === head || isTitled)) || (departmentEndings.has(lower) && isTitled)) &&
    /^\p{Lu}/u.test(token.text)
  )
    return ['group', false]
  if (personNouns.has(token.lemma) || groupNouns.has(token.lemma) || outsiderNouns.has(token.lemma)) return undefined
  if (token.pos !== 'PROPN') return undefined
  if (hasArticle) return ['system', true]
  if (!/^\p{Lu}\p{Ll}[\p{Ll}\p{M}’'-]*(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text)) return ['system', true]
  const first = tokens[from]!
  if (from < head && (systemNames.has(first.lemma) || first.pos === 'CODE')) return ['system', true]
  return ['person', false]
}

const pronouns: ReadonlyMap<string, SubjectKind> = new Map(
  Object.entries({
    i: 'self',
    we: 'self',
    us: 'self',
    me: 'self',
    ourselves: 'self',
    myself: 'self',
    he: 'person',
    she: 'person',
    him: 'person',
    her: 'person',
    they: 'person',
    them: 'person',
    someone: 'person',
    somebody: 'person',
    anyone: 'person',
    anybody: 'person',
    everyone: 'group',
    everybody: 'group',
    nobody: 'person',
    'no-one': 'person',
    neither: 'person',
    whoever: 'person',
    who: 'person',
    you: 'none',
    it: 'system',
    this: 'system',
    that: 'system',
    these: 'system',
    those: 'system',
    which: 'system',
    what: 'system',
    nothing: 'system',
    something: 'system',
    everything: 'system',
    one: 'system',
    there: 'none',
  } as const),
)

/** Whether somebody who runs the system is meant. */
export function isHuman(kind: SubjectKind | undefined): boolean {
  return kind === 'person' || kind === 'group' || kind === 'self'
}

/** Whether a noun phrase means such people, or something of theirs. */
export function isOfHuman({ kind, owner }: Nominal): boolean {
  return isHuman(kind) || isHuman(owner)
}
