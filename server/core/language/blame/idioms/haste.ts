/** Acting too fast, on a guess, without the check that comes first. */
export const haste = `
  cut * corner; jump * gun; jump to * conclusion; leap to * conclusion; leap before
  rush * through|into|out|in|to|past|ahead; dash * off; bash * out; throw * together; cobble * together
  slap * together; knock * together; bolt * on; barge in|into|ahead|through; charge in|into|ahead
  dive * in|into without; wade in; plunge ahead|in; bulldoze; steamroll; steamroller; railroad; force through
  ram * through; push * through without; burn through; press * regardless; press ahead|on|regardless
  carry on regardless; carry * on anyway|regardless; plough on|ahead|through; plow on|ahead|through; forge ahead
  go ahead anyway|regardless|without; push ahead
  push|merge|deploy|ship|release|proceed|continue|approve|sign|run|apply|launch|start|upload * anyway|regardless
  soldier on; shoot from * hip; shoot first; shoot * foot; fly blind; fly by * seat; wing it; wing *; make it up
  freelance; gamble; gamble on|with; roll * dice; take * gamble|punt|chance|flyer|shortcut; take * easy way
  hope for * best; hope * problem|it would|will; cross * finger; pray; trust * memory|gut|luck|instinct
  rely on memory|luck|guesswork|hearsay|gut|instinct; go from memory; work|type|do|run * from memory; 
  guess at|that; take a guess; go on * hunch; act on * hunch|guess; go with * gut; act first; deploy first
  ask question later; think later; take * for granted; take * on trust|faith; take * at face value; take * as gospel
  assume * rather|instead; leap without; stab in; be too quick|hasty|eager|keen|fast|impatient; be quick on
  be trigger-happy; be in too; be impatient; be over-eager; get ahead of; could not wait; get carried away
  get * impatient; lose patience; lose * cool|head|nerve; panic; panic-deploy; freak out; go to pieces; run around
  let rip; go wild|overboard|berserk|crazy; double down; double down on; pull * stunt; slam * through; fire * off without
  yolo; yolo-merge; yolo-deploy; rush * out; blast ahead|through; bash * in; hack * live; do it live|blind
  shoot * from; charge ahead; blunder in|into|through; blunder
  go full|all cowboy|in; charge|storm|tear|race|speed|zip|blaze|barrel through|into; jump|leap straight in|into; smash|crash|plow|plough|drill|cut|saw|dig straight|right through
  smash through * limit|guard|check; overreact; act in haste; pull * trigger too|before; press|hit|push|click|type * before read|check|think|ask|look; set fire to; wreak havoc; fire off * before|without
  drive * over|off * cliff|edge|rail; go it alone; push * luck; freestyle; experiment on|with * prod|production|live|patient|customer; use * prod|production * as; let|leave * loose on; jump in|into with * foot|feet; yeet
  rush * job|it; hurry * through; hurry through|past; fire from * hip; go nuclear; throw bodies|people at; bash away; act without`
