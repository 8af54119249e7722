import { type Phrases, phrases } from '../../analysis/phrases.ts'

/** Said with a wry mouth: it counts only beside somebody who can be meant. */
export const sarcasm: Phrases = phrases(`
  bless him|her|them|his|their; in his|her|their|its infinite|great|collective|supreme|boundless|superior wisdom; for reason know|known only|best to; for reason best know|known to
  surprise ,? surprise; what a surprise|shock; shock horror; shocker; fancy that; who would|'d have think|thought|guess|guessed; would you believe; hold my beer; drum roll; no prize for guess; you will|'ll never guess
  what could possibly; because why read|bother|test|ask|check|wait|not; because of course; famous last word; true to form; per tradition; as per usual; employee|mother|father of the month|year; darwin award; come collect|get your
  of all thing|people|places; if you can|could believe it; to put it mildly|politely|charitably|kindly|bluntly; given|considering|seeing who write|wrote|built|build|design|designed|configured|approved it|this|that; draw your own conclusion
  special kind|sort|breed of person|people|engineer|planner|admin|team|genius|idiot|stupid|operator|manager|developer|vendor|negligence|incompetence; brought to you|us by; thought * be funny|clever|smart; in a class of their|his|her own; clever|bright spark; some|whichever bright; old habit die hard; response|answer|reply|reaction be a shrug|grunt|yawn; how badly|poorly * handled|managed|run|led|done; its|his|her|their usual * self; in true|typical|classic|usual|vintage * style|fashion; must have be|been asleep; would rather be`)

/** Said as often without a second thought. */
export const wry: Phrases = phrases(`
  pet project|theory|topic; what could go wrong; be a|mere|pure * formality; trust * to; so much for; lest we forget; oh ,? the irony; how ironic; to say the least; say|says it all; say|says a lot|everything about; speak volume; tell|tells you all|everything about; nowhere to be see|seen|find|found
  conspicuous by|in; conspicuously absent|missing|silent; nine time out of ten; sigh; with all due respect; our dear|esteemed|beloved|illustrious|learned|friend; the gentleman|gentlemen|lady|ladies of|from; the good people|folk of|at|in; need|must be thursday; act surprised; go figure
  this be what happen when|if; what you get when|for|if; with * at the keyboard|helm|wheel|control; just for? once ,|read|ask; for once in; whatever the * was smoke|smoking; triumph of; monument to; testament to; brilliant .; genius .; unbelievable .; good plan; great plan; nice work; good job ,; well do ,; round of applause; gold star; medal for`)
