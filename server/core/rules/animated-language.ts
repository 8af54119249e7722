import { phraseAt, phrases } from '../language/analysis/phrases.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordDrama } from '../language/reword/reword-wording.ts'

const drama = phrases(`
  ridiculous; ridiculously; insane; insanely; nightmare; horrific; horrible; horribly; epic fail; unbelievable; unbelievably; not believe; miracle; miraculously; absurd; ludicrous
  a|an|complete|total|utter|absolute|unmitigated disaster|catastrophe|fiasco|debacle|shambles|train-wreck|mess|joke|circus; appalling; outrageous; mind-boggling; jaw-dropping; shitshow; clusterfuck; crazy; laughable; farcical; beggar belief; wtf; facepalm`)
const terms = /^(?:recovery|plan|backtracking|drill|site|test|scenario|tolerance)$/

export const animatedLanguage = sentenceRule({
  id: 'animated-language',
  category: 'wording',
  summary: 'Drama, sarcasm and exclamation marks.',
  why: 'Strong words tell how the writer felt and put every reader who was involved on the defensive; the fact behind them persuades (Google SRE workbook, ch. 10).',
  severity: { default: 'information', timeline: 'hint' },
  fix: 'always',
  message: 'This tells how it felt; say what was measured or missing.',
  *find(sentence, { text }) {
    const { tokens } = sentence
    const found = (from: number, to: number) => ({ from, to, fixes: () => rewordDrama(text, sentence, { from, to }) })
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.isQuoted) continue
      if (/^!{2,}$|^[!?]*!\?|^\?+!/.test(token.text)) {
        yield found(at, at + 1)
        return
      }
      const end = phraseAt(drama, tokens, at)
      if (end > 0 && !terms.test(tokens[end]?.lemma ?? '')) {
        yield found(at, end)
        return
      }
    }
  },
})
