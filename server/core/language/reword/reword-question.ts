import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { deedOf, infinitiveAfter } from './deed.ts'
import { doingOf } from './fact.ts'
import { firstWord, lastWord, replaceTokens } from './source.ts'
import { replaceNoted } from './stretch.ts'
import { tellsMore } from './tells-more.ts'
import { told } from './told.ts'

/**
 * Asks the same of the system: `Why did the engineer run that command` becomes *What in ⟨the tool or process⟩ made
 * running that command look right at the time*, and, where only that is left, what a review can always ask.
 */
export function rewordQuestion(text: string, sentence: Sentence, clause: Clause, first: number): Fix[] {
  const { tokens } = sentence
  // `How come nobody thought of it?`
  const from = tokens[first - 1]?.word === 'come' && tokens[first - 2]?.word === 'how' ? first - 2 : first
  const verb = tokens[clause.verb.head]!.lemma
  const infinitive = infinitiveAfter(sentence, clause.verb.head)
  const isOmission = clause.isNegated || (infinitive >= 0 && /^(?:forget|fail|neglect|omit)$/.test(verb))
  const thought = /^(?:think|dream)$/.test(verb) && /^(?:of|about|to)$/.test(tokens[clause.verb.head + 1]?.word ?? '')
  const act = thought && tokens[clause.verb.head + 2]?.pos === 'VERB' ? clause.verb.head + 2 : -1
  const deed = deedOf(text, sentence, clause, act >= 0 ? act : infinitive >= 0 ? infinitive : clause.verb.head)
  const isTold = clause.form === 'finite' && tellsMore(sentence, { from: firstWord(sentence), to: lastWord(sentence) })
  const anything = isTold
    ? []
    : replaceNoted(
        system,
        text,
        sentence,
        firstWord(sentence),
        lastWord(sentence),
        'what in ⟨the tool or process⟩ made that possible',
      )
  // `Why do they stand around and nobody …`, `Would it have killed them to …`
  const goesOn = deed && tokens[deed.to]?.pos === 'CCONJ'
  const isRhetorical = clause.modality !== undefined && clause.modality !== 'do' && clause.opener === undefined
  if (!deed || goesOn || isRhetorical || (from > 0 && /^\p{L}/u.test(tokens[from - 1]!.text))) return anything
  if (deed.verb === 'let' && deed.object !== undefined)
    return [
      ...replaceTokens(system, sentence, from, deed.to, `what in ⟨the tool or process⟩ let ${deed.object}${deed.rest}`),
      ...anything,
    ]
  const { object } = deed
  const ask = (title: string, words: string) => replaceTokens(title, sentence, from, deed.to, words)
  const fact = errors.test(deed.verb) ? told({ ...deed, tense: 'past' }, false)?.fact : undefined
  // `lose track`, `make a mistake`: what is no thing can be shown nowhere.
  const isIdiom = /^(?:lose|make)$/.test(deed.verb) && object !== undefined && !/\s/.test(object.trim())
  // `push back`: without an object there is nothing that a screen could show.
  const isAbout = /^ (?:of|about|that|how|what|which|where|whether)\b/.test(deed.rest)
  const about = object === undefined ? (isAbout ? deed.rest : '') : ` of ${object}${deed.rest}`
  const atHand = `what did ⟨the screen, alert or document⟩ show${about} at the time`
  const isBlank = (verb === 'think' && act < 0) || (isIdiom ? false : errors.test(deed.verb) && fact === undefined)
  const nothing = `why did nothing in ⟨the tool or process⟩ ${deed.verb}${deed.particle}${object === undefined ? '' : ` ${object.replace(/^(?:him|her|them)$/, 'it')}`}${deed.rest}`
  return [
    ...(isOmission && verb === deed.verb && /^(?:stop|catch|prevent|spot|flag|block|detect|warn|notice)$/.test(verb)
      ? ask(system, nothing)
      : []),
    ...(isIdiom || (errors.test(deed.verb) && object === undefined && deed.content === undefined)
      ? ask(system, `what in ⟨the tool or process⟩ made ${doingOf(deed)} likely`)
      : []),
    ...(fact === undefined ? [] : ask(system, `how did ⟨the tool or process⟩ let it happen that ${fact}`)),
    ...(isBlank || perception.test(deed.verb) ? ask(known, atHand) : []),
    ...(fact !== undefined || isBlank || perception.test(deed.verb)
      ? []
      : ask(
          system,
          isOmission
            ? `what in ⟨the tool or process⟩ asks for ${doingOf(deed)}`
            : `what in ⟨the tool or process⟩ made ${doingOf(deed)} look right at the time`,
        )),
    ...ask(system, isOmission ? nothing : `why did ⟨the tool or process⟩ allow ${doingOf(deed)}`),
    ...ask(known, atHand),
    ...ask(prompt, 'how did the system not prevent this'),
    ...anything,
  ]
}

const system = 'Reword: ask about the system'
const known = 'Reword: ask what was known at the time'
const prompt = 'Ask instead: how did the system not prevent this?'

const errors =
  /^(?:make|miss|forget|ignore|overlook|mix|confuse|misread|misjudge|misunderstand|mistake|break|fail|lose|skip|bypass|rubber-stamp|neglect)$/
const perception = /^(?:catch|notice|see|spot|realise|realize|detect|know|understand|think)$/
