/** Setting warnings, rules and other people aside. */
export const disregard = `
  be in * breach|violation|contravention|dereliction|default|derogation of|with; act in * breach|violation|contravention|derogation
  turn * blind eye|ear; turn * deaf ear; look * other way; close|shut * eye; bury * head; stick * head in * sand
  stick * finger in; see no evil; brush * off|aside; wave * off|away|aside|through|past|on; shrug; shrug * off
  laugh * off|at; fob * off; blow * off|through|past; pooh-pooh; scoff at; sneer at; play * down; make light
  make fun; dismiss; dismiss * as; explain * away; write * off as; write * off; put * down to
  mark * as * spam|noise; file * under; archive * unread|unopened; delete * unread|unopened; bin
  bin * unread|unopened; snooze; hit * snooze|mute; ignore; swipe * away; click * away; close * without
  sign * unread|blind|blindly; approve * unread|blind|blindly|unseen; initial * unread; tick * without; tick * box
  rubber-stamp; rubberstamp; nod * through; sail through|past; let * pass; gloss over; paper over; skate over
  skip over; pass over; pass off; steer around; bend * rule; break * rule|promise|freeze|glass without; flout
  flout * rule; ride roughshod; override * warning; overrule; run * light; jump * queue; go behind; go over * head
  go around * process|change|review|control|board; work|get around * process|review|rule|control; circumvent; evade
  dodge; sidestep; go off script|piste; go rogue|cowboy|commando; stray from; deviate from; depart from
  throw caution|care; throw * rulebook|book; ignore * rule; defy; disobey; disregard; trample; walk * all over
  go back on; renege; betray * trust; abuse * trust|access|position; exceed * authority; overstep; take * liberty
  take matters into; take it upon; pull rank; play hero|cowboy|god; play fast and loose; play * hero|cowboy|games
  play with * prod|production|fire; be above; know better; know full|perfectly|very well; see fit
  have * nerve|audacity|cheek|gall|temerity|effrontery; have * bright idea|wisdom; have * brainwave
  have * brilliant idea; have better|more important|other thing; find better thing|use; think better of
  think nothing of; think * above|beneath; treat * as * toy|sandbox|playground|optional|decoration|suggestion|joke
  consider * optional|beneath|beneath; care little|nothing|only; care less; couldn't care
  show no|little|scant|zero regard|interest|respect|concern|care|urgency|remorse|curiosity
  have no|little|scant|zero regard|respect|interest|business; feel no|little urgency|need|obligation
  place * above|before|over; put * above|before|ahead
  hear of nothing|none; be deaf to; meet * with * shrug|silence|indifference; treat * with contempt|indifference
  treat * like * toy|sandbox|playground|optional|decoration|suggestion|joke; yawn; set * aside as
  override * warning|alarm|interlock|prompt|safeguard|safety|lock|gate|check|limit; talk over; ride over
  drive * coach; make * mockery of; pay lip service; turn|thumb * nose up?; cock * snook; give * short shrift; look down on; hold * in contempt; shout|howl|vote|talk down; bully through|into; bully * through|into; strong-arm
  self-approve; self-merge; climb over; declare victory; exempt himself|herself|themselves; make * exception for himself|herself|themselves; help himself|herself|themselves to; treat * as * formality|afterthought|nuisance|chore|inconvenience; treat as * playground|sandbox|toy|hobby
  wilfully|willfully|knowingly disable|skip|ignore|bypass|remove|withhold|omit|leave|override|mute|silence; set at naught; run roughshod; have no business be|do|touch|in|there|run|edit|with; only care about; care only|solely about|for; want * photo|glory|applause|spotlight|headline; pick and choose; thumb * nose`
