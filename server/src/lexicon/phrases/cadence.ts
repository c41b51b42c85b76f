import type { Words } from '../../engine/rule.ts';

/** A post that itself says it is one of many, and what excuses that: warnings and live coverage. */
export const cadenceWords: Words = {
  en: {
    many: [
      '(another|one more|yet another) (post|update|reminder|message|tweet|toot) (from us)? (again)? today',
      '(4th|5th|6th|7th|8th|9th|10th|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth) (post|update|reminder|message|tweet|toot) (of the day|of today|today|this morning|this afternoon)',
      '(3rd|third|4th|fourth|5th|fifth|umpteenth) reminder',
      '(post|posts|posting|repost|reposting|posted) (this|it)? (every hour|hourly|every (two|three|few|30|15) (hours|minutes))',
      '(reposting|sharing|posting) (this|it)? (again|once more|one more time|until)',
      '(sorry|apologies) (for|about) ({2} spam|spamming|flooding|all (the|these|our) (posts|updates|reminders))',
      '<number> (posts|updates|reminders) (today|a day|per day|in one day|this morning)',
      '(four|five|six|seven|eight|nine|ten) (posts|updates|reminders) (today|a day|per day|in one day|this morning)',
      "(it's|it is)? (us|me) again with (another|one more|yet another)",
    ],
    urgent: [
      '(evacuate|evacuation|emergency|power cut|fire alarm|safety (notice|warning|alert)|severe weather|storm warning)',
      '(site|road|gate|tunnel) (is|are) closed',
      'live (blog|coverage|thread|ticker|updates)',
      '(live blogging|liveblogging|live tweeting|live tooting|minute by minute)',
    ],
  },
  fr: {
    many: [
      '(encore un|encore une|un nouveau|une nouvelle) (post|message|publication|rappel|tweet|pouet) (de notre part)? aujourd hui',
      "(encore un|encore une) (post|message|publication|rappel|tweet|pouet) aujourd'hui",
      '(quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|4e|5e|6e|7e|8e|9e|10e) (post|message|publication|tweet|pouet) (de la|du|cette|ce|de ce) (journee|jour|matin|matinee|apres-midi)',
      "(quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|4e|5e|6e|7e|8e|9e|10e) (post|message|publication|tweet|pouet) aujourd'hui",
      '(troisieme|quatrieme|cinquieme|enieme|3e|4e|5e) rappel',
      '(desole|desolee|desoles|desolees|pardon) (pour|de) (le spam|vous spammer|vous inonder|tous ces (posts|messages|rappels))',
      '<number> (posts|messages|publications) (par jour|en une journee|en un jour|ce matin|dans la journee)',
      "<number> (posts|messages|publications) aujourd'hui",
      '(je|on|nous) (le|la)? (reposte|repostons|republie|republions) (encore|une fois de plus|toutes les heures|jusqu a)',
      '(je|on|nous) (reposte|repostons|republie|republions) (ceci|cela|ce message|ce post) (encore|une fois de plus|toutes les heures)',
      '(encore nous|nous revoila|nous revoici) (avec|pour) (un|une) (autre|enieme|nouveau|nouvelle)',
    ],
    urgent: [
      '(evacuez|evacuation|urgence|panne de courant|alerte (incendie|meteo)|consigne de securite|avis de securite)',
      '(site|route|portail|entree|tunnel) (est|sont) (ferme|fermee|fermes|fermees)',
      '(en direct|suivi minute par minute|fil en direct)',
    ],
  },
};
