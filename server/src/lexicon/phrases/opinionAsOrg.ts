import type { Words } from '../../engine/rule.ts';

/** Words behind which the organisation's name is no subject: “a friend at CERN thinks”, « une physicienne du CERN pense ». */
export const oblique: ReadonlySet<string> = new Set(
  "about at avec by d' de des du for from in like of par pour selon sur to with within".split(' '),
);

export const opinionAsOrgWords: Words = {
  en: {
    /** The organisation thinks that …: can become “In my view, …”. */
    mind: [
      '<house> (all|also|always|basically|both|clearly|firmly|frankly|honestly|itself|now|officially|really|rightly|secretly|simply|still|strongly|unanimously|as a whole|quietly|privately)? (believe|believes|believed|think|thinks|feel|feels|reckon|reckons|holds|hold|maintains|insists) that?',
      '<house> (all|also|both|firmly|now|really|still|strongly)? (is|are|was|were|remains) (all|also|both|firmly|now|really|still|absolutely|totally|quite|entirely)? (convinced|persuaded|of the opinion|of the view|certain) that?',
      "(<house> 's|our) (collective|official|firm|deep|considered|shared)? (view|opinion|conviction|belief|verdict|philosophy|feeling) (on this|here)? is that",
    ],
    /** It takes a stand. */
    stand: [
      '<house> (all|also|both|clearly|firmly|formally|itself|now|really|strongly|unanimously|still|rightly|absolutely)? (condemn|condemns|condemned|deplore|deplores|despise|despises|detest|detests|dislike|dislikes|distrust|distrusts|hate|hates|loathe|loathes|oppose|opposes|opposed|regret|regrets|resent|resents|applaud|applauds|abhors|abhor|mourns the|laments)',
      '<house> (all|also|both|clearly|now|really|still)? (is|are|was|were|stands|stand|remains|has been|have been) (all|also|both|clearly|firmly|now|really|totally|dead|deeply|quite|absolutely|solidly|strictly)? (against|opposed|in (favour|favor)|fed up|appalled|ashamed|outraged|furious|angry|sick of|unanimous|all for|disgusted|pro|anti|united (against|behind|for)|scared of|frightened of|afraid of|disappointed (by|in|with|that)|neutral on)',
      '<house> (has|have|had) (basically|all|long|now|quietly|simply|entirely|completely)? (stopped believing|stopped|given up on|lost (faith|patience|confidence|interest|hope)|no (patience|respect|sympathy|time|love|interest|faith)|had enough|(picked|chosen|taken) (a|its|our|their) side|sided with)',
      '<house> (demand|demands|refuse|refuses|reject|rejects) (a|an|any|every|that|the|this|to|all|more|fewer)',
      '<house> (wants|want|wanted|craves|longs for) (a|an|out|more|fewer|less|no|nothing|rid|better|new|<debated>)',
      '<house> (wants|want) (the|their|its|this|that|these) {3} (built|gone|out|stopped|banned|closed|scrapped|cancelled|approved|to (go|end|stop|resign|die|fail|win|lose|pay|hurry))',
      '<house> would (rather|much rather|sooner|prefer|love|hate|never)',
      '<house> (all)? (hope|hopes|wish|wishes) that {3} (fails|loses|wins|resigns|passes|dies|vote|voters)',
      '<house> (support|supports|back|backs|favour|favours|favor|favors|endorse|endorses|welcome|welcomes) (fully|wholeheartedly|firmly)? {4} <debated>',
      '<house> (regard|regards|consider|considers|deem|deems|view|views|see|sees|judge|judges|find|finds|call|calls) {5} (<verdict>|as (a (fantasy|joke|threat|rival|mistake|waste|disaster|disgrace)|childish|naive|silly|stupid|wrong|useless|outdated|dead|overrated|hopeless|unrealistic))',
      '(<house>) (say|says|said) (yes|no) to',
      '<house> (for|against) the (war|fcc|future collider|muon collider|new law|reform|strike|vote|initiative|boycott|government|invasion|occupation)',
      'so (does|do|is|are|says|say) (the (lab|laboratory|director general|management|directorate|collaboration|whole lab)|<lab>|<experiment>|everyone here|everybody here)',
      '(this is)? how {6} of us (at|in|on|from) {6} feel',
      '(the)? (<lab>|<experiment>) (position|stance|line|view) (on|is)',
      'we the {3} of (<lab>|<experiment>|this laboratory|this lab) (say|reject|demand|oppose|want|refuse|believe|think|support)',
    ],
    /** It has a position. */
    position: [
      "<house> 's {1} (view|opinion|position|stance|conviction|belief|verdict|philosophy|line|attitude) (is|was|on|about|towards|has)",
      'the (official)? (view|opinion|stance|conviction|verdict|attitude|position) of (all of us at)? <house> (is|on|towards|has)',
      "that (is|'s) (its|our|their|<house> 's) (philosophy|conviction|official view|position|opinion)",
      'the view of the house',
    ],
    /** In the name of. */
    behalf: [
      '(speaking|talking|writing|posting|answering) (for|on behalf of|in the name of) (the|my|our|all|all of|everyone at|everybody at|the whole|the entire)? {1} <house>',
      '(on behalf of|in the name of) (all|everyone|everybody|us all)? (of|at|in)? (the|my|our)? <house>',
      '(speaking|talking) (for|on behalf of) (the|my|our) (whole|entire)? (collaboration|experiment|laboratory|lab)',
    ],
    except: [
      '(what|whether|if|how|when|where) {2} <house> (really|actually|officially)? (think|thinks|believe|believes|feels|feel|wants|want|says|holds)',
      '(what|whether|if) <house> is {2}',
      '(a|an|another|any|each|every|few|many|no|one|several|some|these|those|two|three|<number>) {1} <house> {2} (think|thinks|believe|believes|feel|feels|are|is|want|wants|say|says|hold)',
      '<house> (thinks|think) (big|ahead|of|about|in)',
      '<house> (feels|feel) (like|more|less|very|so|at home|good|strange|empty|quiet|different|cold|hot)',
      '<house> (feel|feels) (a|the|free|welcome|safe|part)',
      '<house> holds (a|an|the|its|open|regular)',
      '<house> (insists|maintains) (a|an|the|its|on)',
      '<house> (wants|want) (a|more) (volunteers|feedback|students|applications|coffee|cake|information|data|statistics|luminosity|light)',
      '<house> (rejects|reject) (the|all|any|more) {2} (background|event|events|hypothesis|noise|hits|jets|particles|tracks|data)',
      '<house> (is|are) certain (to|of)',
      '<house> has (stopped|had enough) (the|taking|data|beam|for|running|beams|time|protons)',
      'believe it or not',
      'if you (think|believe)',
      "(don't|do not|cannot|can't|never|not) {2} (on behalf of|in the name of|for) {2} <house>",
      '(people|many|they|you|he|she|critics|some) {1} (think|believe|say) (that)? <house> {4}',
    ],
  },
  fr: {
    mind: [
      "<house> (lui|elle|eux|aussi|y|en|le|tous|meme|ne|toujours|officiellement|sincerement)? (croit|croient|estime|estiment|juge|jugent|jugeait|jugeaient|pense|pensent|pensait|pensaient|considere|considerent|considerait|trouve|trouvent|trouvait|est convaincu|est convaincue|sont convaincus|est d' avis|est persuade|est persuadee|sont persuades|croyons|estimons|pensons|considerons|jugeons|trouvons|sommes convaincus|sommes persuades) (que|qu')",
    ],
    stand: [
      "<house> (lui|elle|eux|aussi|y|tous|toutes|meme|toujours|officiellement|amerement|fermement|vivement|franchement)? (condamne|condamnent|condamnons|deplore|deplorent|deplorons|deteste|detestent|meprise|meprisent|regrette|regrettent|regrettons|refuse|refusent|refusons|rejette|rejettent|rejetons|denonce|denoncent|denoncons|conteste|contestent|desapprouve|exige|exigent|exigeons|redoute|redoutent|reclame|reclament|reclamons|s' oppose|s' opposent|se moque|se fiche|se desole|s' indigne) {1}",
      "<house> (lui|elle|eux|aussi|y|tous|toutes|la|le|les)? (soutient|soutiennent|soutenons|approuve|approuvent|applaudit|applaudissent|salue|saluent) {4} (<debated>|sans reserve|pleinement|a fond|la lettre|cet appel|l' appel)",
      '<house> (lui|elle|eux|aussi|y|tous|toutes|la|le|les)? (soutient|soutiennent) sans reserve',
      "<house> (veut|veulent|voulons|souhaite|souhaitent|souhaitons|voudrait|voudraient|aimerait|prefere|preferent|attend|attendent) (que|qu'|un nouveau|une nouvelle|un autre|la fin|le depart|plus de|moins de|un|une|voir)",
      "<house> (lui|elle|eux|aussi|y|tous|meme|toujours|deja)? (est|sont|etait|etaient|sommes|reste) (lui|y|tous|toutes|clairement|plutot|resolument|farouchement|tout a fait|aussi|bien|massivement)? (contre|pour a|pour cent|pour|favorable|favorables|oppose|opposes|opposee|opposees|convaincu|convaincus|convaincue|persuade|persuadee|persuades|d' avis|d' accord|scandalise|scandalises|indigne|indignes|royaliste|hostile|hostiles|unanime|unanimes|derriere|solidaire|solidaires|en colere)",
      '<house> (considere|juge|trouve|estime|croit|jugeait|trouvait|considerait) {4} (<verdict>|(trop|bien trop|plutot|vraiment|assez) {1}|(infrequentable|infrequentables)|depasse|depassee|inutile|inutiles|naif|naive|naifs|exagere|exageree)',
      "<house> (n'|ne)? (croit|croient|croyons|veut|veulent) (plus|pas) {1}",
      "(plus personne|personne|tout le monde|chacun) (ici|au <lab>|chez nous|au labo|dans <experiment>)? (ne|n')? (croit|croient|pense|veut|souhaite|deteste|soutient|est (pour|contre|convaincu))",
      "(dans|chez|a|au|ici) {1} <house>? (plus personne|personne|tout le monde) (ne|n')? (croit|pense|veut|souhaite|deteste|soutient|est (pour|contre|convaincu))",
      '(chez nous|chez <house>|au <lab>|<lab>|dans <experiment>|ici|ici au <lab>|au labo) (on|nous) (est|sommes|pense|pensons|juge|jugeons|trouve|trouvons|croit|croyons|considere|considerons|estime|estimons|veut|voulons|soutient|soutenons|refuse|refusons|a choisi notre camp)',
      'nous (au|du|de|a|les {2} du) {1} <lab> (pensons|croyons|estimons|jugeons|trouvons|voulons|sommes|refusons|exigeons|demandons|rejetons|soutenons)',
      '(on|nous) (a|avons) (choisi|pris) (notre|son) (camp|parti)',
      '<house> (a|ont) (choisi|pris) (son|leur) (camp|parti)',
    ],
    position: [
      "(l'|la|le) {1} (position|avis|opinion|vision|conviction|point de vue|ligne|philosophie) (officielle|officiel)? (du|de la|de l'|de|d'|des|de notre|de mon) <house> (est|sur)",
      "(l'|la|le) (position|avis|opinion|vision|conviction|point de vue|ligne|philosophie) (officielle|officiel)? <lab> (est|sur)",
      "(c'|ce) (est|etait) (l' avis|la position|l' opinion) (officielle|officiel)? (du|de la|de l'|de tout|de toute|<lab>) {2}",
    ],
    behalf: [
      "(au nom|pour le compte) (de|du|de la|de l'|d'|de tout|de toute|de tous|des)? {1} <house>",
      "(je (parle|m' exprime|reponds)) (pour|au nom de) {1} (<house>|tout le labo|toute la collaboration|tout le laboratoire)",
    ],
    except: [
      "(ce que|ce qu'|que|si|comment|pourquoi|selon) <house> (en|y)? (pense|croit|veut|juge|trouve|estime|souhaite)",
      "(que|qu'|ce que) (pense|croit|veut) <house>",
      '<house> (veut|souhaite|aimerait|voudrait) (un|une|plus de|voir) (benevole|benevoles|stagiaire|stagiaires|retour|retours|volontaires|avis)',
      '<house> (trouve|trouvent|trouvait) (son|sa|ses|leur|leurs|que) (origine|place|limite|limites)',
      "<house> (est|sont) (pour|contre) (l' instant|le moment|la premiere|la deuxieme|toujours|vous|tous|tout)",
      "(nous|vous|je|j'|on|ils|elles|certains|beaucoup|gens) {1} (pensons|pense|pensent|croyons|croit|croient) que <house> {3}",
      'au nom de la (loi|science|rose)',
      "(pas|jamais|ne|n') {3} au nom {2} <house>",
      'position (du|des) (faisceau|faisceaux|detecteur)',
    ],
  },
};
