/** Not caring, not wanting to. */
export const reluctance = `
  be unable|unwilling to be bothered
  be too lazy|busy|proud|tired|eager|slow|cheap|stubborn|scared|afraid|timid|important|arrogant|good|grand
  be reluctant; be loath; be afraid|scared to|of; be * afraid|scared; be lazy; be stubborn; be cheap
  be indifferent; be uninterested|disinterested; be not|un interested; be * indifferent; be away enjoy|have
  be fine|ok|okay|content|happy with leave; have better; have more important; have other fish; deign
  deign to; condescend; drag * foot|heel; dig * heel; phone it in; go through * motion; half-ass; half-arse
  do * bare|minimum; do as little; skimp; skimp on; scrimp; cheap out; penny-pinch
  save * money|penny|minute|time by|on; coast; slack; loaf; lounge; laze; skive; malinger; dawdle; dally; dither
  dither over|about; waver; vacillate; procrastinate; hem and; um and; sulk; sulk in; storm off|out; throw * tantrum
  whine; moan; grumble; gripe; complain instead|rather|about
  prefer * bed|lunch|weekend|own|not|to ignore|to leave|to wait|to argue; value * over|above|more
  chase * bonus|promotion|glory; show off; grandstand; want * glory|credit|bonus; could not be
  would not listen|hear|help|share|budge|pick|answer|admit|tell|let|move|learn|lift|wait|take
  will not listen|hear|help|share|budge|answer|admit|learn; see no|little reason|need|point|cause|urgency|problem
  see no * reason|need|point; feel no need; feel above; feel entitled
  give up after|without|trying|looking|searching|too|asking; find it|that * boring|tedious|convenient|beneath|easier|amusing|necessary; find * more convenient|convenient
  bully; browbeat; sneer; jeer; bluster; have no time for; nap; doze; freeload; pass the time; feel like it
  take * sweet time; be more interested|concerned|worried|preoccupied in|with|about * than; be in no * hurry|rush; think|deem|consider|find it * wise|clever|funny|amusing; think * be funny|clever; prefer * bed|beds|couch|sofa; do * bare; find time to * but; care little|less; not want * trouble|bother|hassle|paperwork; play for time`
