import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordDrama } from '../language/reword/reword-wording.ts'

const drama = phrases(`
  ridiculous; ridiculously; insane; insanely; nightmare; horrific; horrible; horribly; epic fail; unbelievable; unbelievably; not believe; miracle; miraculously; absurd; ludicrous
  a|an|complete|total|utter|absolute|unmitigated disaster|catastrophe|fiasco|debacle|shambles|train-wreck|mess|joke|circus; appalling; outrageous; mind-boggling; jaw-dropping; shitshow; clusterfuck; crazy; laughable; farcical; beggar belief; wtf; facepalm`)
const excited = /^!{2,}$|^[!?]*!\?|^\?+!/
const terms = /^(?:recovery|plan|backtracking|drill|site|test|scenario|tolerance)$/

export const animatedLanguage = sentenceRule({
  id: 'animated-language',
  category: 'wording',
  summary: 'Drama, sarcasm and exclamation marks.',
  why: 'Strong words tell how the writer felt and put every reader who was involved on the defensive; the fact behind them persuades (Google SRE workbook, ch. 10).',
  severity: { default: 'information', timeline: 'hint' },
  fix: 'always',
  message: 'This tells how it felt; say what was measured or missing.',
  find(sentence, { text }) {
    const { tokens } = sentence
    const found = (from: number, to: number) => ({ from, to, fixes: () => rewordDrama(text, sentence, { from, to }) })
    const mark = tokens.findIndex(({ pos, isQuoted, text }) => pos === 'PUNCT' && !isQuoted && excited.test(text))
    let drastic = findPhrase(drama, tokens)
    while (drastic && terms.test(tokens[drastic.to]?.lemma ?? '')) drastic = findPhrase(drama, tokens, drastic.from + 1)
    if (mark >= 0 && (!drastic || mark < drastic.from)) return [found(mark, mark + 1)]
    return drastic ? [found(drastic.from, drastic.to)] : []
  },
})
