/** Not telling those who had to know. */
export const silence = `
  keep quiet|mum|silent|schtum|stumm|still; keep * quiet; keep * to * self; keep it|this|that|them to
  keep * to himself|herself|themselves|itself|myself|ourselves; keep * in * dark; keep * from; keep * secret
  keep * under; stay quiet|silent|mum
  sit on * information|news|report|approval|text|hand|fence|draft|evidence|finding|ticket; say nothing; say not a
  tell nobody|no-one|no|none; tell no one|no-one|nobody; tell not * soul; tell * too late; ask nobody|no-one|no
  inform nobody|no-one|no; notify nobody|no-one|no; warn nobody|no-one|no; brief nobody|no-one|no
  consult nobody|no-one|no; check nothing; check with nobody|no-one|no; learn nothing; read nothing; test nothing
  document nothing; verify nothing; look at nothing; see nothing; note nothing; write nothing; write down nothing
  raise no; give no notice|warning|heads-up|explanation|reason|reply|handover|thought
  give * no notice|warning|heads-up; leave no; make no mention; forget to tell|mention; withhold
  bury * news|lead; hoard; be silent; be less than; be not * forthcoming; be cagey; breathe not a word; breathe no
  mention nothing; post nothing; pass nothing; share nothing; report nothing; announce nothing; escalate nothing
  forward * without; let nobody|no-one know; let no one know; speak to nobody|no-one; talk to nobody|no-one
  talk only; reply nothing; answer nothing; not bother`
