import type { Wording } from './wording.ts';

const family =
  'family|families|parents?|parental|mothers?|mums?|moms?|fathers?|dads?|stepmothers?|stepfathers?|grandmothers?|grandfathers?|grandparents?|relatives?|guardians?|carers?|caregivers?|custodians?|legal representatives?|uncles?|aunts?|cousins?|brothers?|sisters?|siblings?|next of kin|(?<=(?:call|calls|calling|phone|ring|text) )home';

const decided =
  'best interests|assess\\w+|determination|panel|court|judge|child protection authority';

export const en: Wording = {
  contact:
    "call|calls|called|calling|phone|phones|ring|text|message|email|e-mail|letter|explain|explains|share|shares|contact|contacts|contacted|contacting|touch with|reach out|inform|informs|informed|informing|notify|notifies|notified|tell(?! nobody| no one| nothing)|tells|told|telling|let (?:[\\w']+ ){1,3}know|talk|talks|talked|talking|speak|speaks|speaking|discuss|consult|warn|alert|update|trace|tracing|write to|meet|meets|meeting|mediat\\w+|visit|visits|visiting|involve|involves|involving|reach|reaches|ask|asks|asked|asking|invite|invites|(?:have|has) (?:[\\w']+ ){1,4}come|bring|brings|give|gives|giving",
  consent:
    'consent|consents|consenting|permission|permit|permits|sign|signs|signed|signing|signature|agree|agrees|agreed|agreement|approval|approve|approves|approved|authoris\\w+|authoriz\\w+',
  back: `return|returns|returned|returning|(?:send|sends|sending|sent|take|takes|taking|bring|brings|bringing|give|gives|giving|get|gets|drive|drives|fly|escort|escorts|accompany|walk) (?:[\\w']+ ){0,5}(?:back|home)|(?:hand|hands|handing|handed) (?:[\\w']+ ){0,3}(?:back|over)|go(?:es|ing)? (?:back|home)|(?:give|gives|hand|hands|bring|brings|take|takes|send|sends|deliver|delivers|entrust|entrusts|release|releases) (?:[\\w']+ ){1,3}to (?:[\\w']+ ){0,2}(?:${family})|(?:place|places|placing|leave|leaves|put|puts|house) (?:[\\w']+ ){1,3}with (?:[\\w']+ ){0,2}(?:${family})|(?:fetch|fetches|collect|collects|pick up|picks up) the (?:child|girl|boy)|repatriat\\w+|deport\\w*|reunif\\w+|reunit\\w+|reunion|reintegrat\\w+ (?:[\\w']+ ){0,3}(?:into|in|with) (?:[\\w']+ ){0,2}(?:${family})|family reintegration|released? to`,
  family,
  independent: 'independent (?:legal )?(?:guardians?|representatives?|person)|neutral guardians?',
  denies: `not|never|nobody|no one|none of|neither|nor|cannot|[\\w]+n't|without|rather than|instead of|in place of|no (?:[\\w']+ ){0,2}(?:contact|consent|return|${family})|whether|(?:ask|decide|decides|find out|check|settle) (?:[\\w']+ ){0,3}if`,
  urges:
    'hesitate|forget|forgets|fail|fails|wait|waits|delay|delays|omit|neglect|only|stop|doubt|later than',
  joins: 'and|but|then|so',
  depends: `only (?:if|when|where|after|once|with|on)(?: [\\w']+){0,5} (?:${decided})`,
};
