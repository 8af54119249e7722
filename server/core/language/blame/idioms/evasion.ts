/** Handing on the work or the fault. */
export const evasion = `
  pass * buck; pass * on * without; pass * parcel; shift * blame|responsibility; point * finger; blame * on
  blame each other|one another; duck * out|question|responsibility|issue
  dodge * question|issue|responsibility|bullet; shirk; weasel out; wriggle out; worm * out; back out; chicken out
  cop out; wimp out; bottle it; bail on|out; flake; flake out|on; slope off; sneak out|off; slip away|out
  wander off; go awol; go missing; go dark; go to ground; ghost; run for * hill; hide behind|in|from|under
  hide * fact|failure|problem|mistake|truth|it|evidence|log; cover up; cover * track|up|ass|back|arse
  sweep|brush * under * carpet|rug|mat; whitewash; cook * book; fudge; massage * number; falsify; forge
  fake; make up; make * up; tell * lie; lie about|to|that; lie when; bluff; bullshit; mislead; deceive; pretend
  feign; play dumb|innocent|down; talk * way; look innocent; swear blind|up|that|it|the
  deny * knowledge|it|everything|responsibility|that|having; refuse; refuse to; decline to; stonewall; sandbag
  prevaricate; drag * foot|heel|its|their; bicker; squabble; quarrel; litigate; trade blame|accusation
  throw * over * wall|fence; throw * under * bus; dump * on; lob * over; offload; palm * off; foist
  leave * holding * bag|baby; hang * out to dry; sell * short; promise * and never; make * promise; make excuse
  come up with * excuse; find * excuse; say it * not; keep promise; plead ignorance; wait for * else; wait each
  assume * else|other|somebody|someone|another; take * cover; take credit; stay out of
  slink|sneak|slope off; make himself|herself|themselves scarce; lie low; bounce * ticket|issue|case|request|call * to|back|between; play ping-pong|tennis|pass-the-parcel|hot-potato|politics; kick * upstairs
  bury * finding|report|failure|result|evidence|alert|warning; clean up * evidence; conveniently lose|forget|omit|leave; point at each other; answer * with * meme|emoji|shrug|joke|silence; close * as * happen|noise|wontfix
  find * new|another way to lose|break|avoid|blame; haggle; wrangle; quibble; nitpick; bikeshed; hoard knowledge|information|access|credential; jealously guard; circle * wagon; close rank; move * goalpost|goalposts; rewrite history`
