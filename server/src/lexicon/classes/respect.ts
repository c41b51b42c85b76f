import type { Language } from '../../engine/draft.ts';

/** Words that belittle people, and the people they are said of. */
export const respect: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    insult: [
      '(airhead|airheads|arsehole|arseholes|asshole|assholes|bastard|bastards|bimbo|bimbos|bigot|bigots|blockhead|blockheads|bonehead|bozo|bozos|buffoon|buffoons|charlatan|charlatans|chump|clown|clowns|cowards|crackpot|crackpots|crooks|cretin|cretins|crybabies|crybaby|dimwit|dimwits|dinosaur|dinosaurs|dolt|dolts|dumbass|dumbo|dunce|dunces|fool|fools|frauds|freak|freaks|halfwit|halfwits|has beens|ignoramus|idiot|idiots|imbecile|imbeciles|jackass|jerk|jerks|liars|knucklehead|loonies|loony|loser|losers|lunatic|lunatics|monkeys|moron|morons|muppet|muppets|nincompoop|nitwit|nitwits|nobodies|numbskull|numpties|numpty|nutcase|nutcases|nutjob|nutjobs|nutter|nutters|oaf|oafs|parasites|peasants|pillock|plonker|prat|prats|psycho|retard|retards|scum|sheeple|simpleton|simpletons|snowflake|snowflakes|stooges|thickos|twat|twats|twit|twits|vermin|wacko|wackos|weirdo|weirdos|wimps|windbag|windbags|wanker|wankers)',
    ],
    belittled: [
      '(americans|brits|british|chinese|dutch|english|french|frenchmen|germans|greeks|italians|indians|japanese|poles|polish|russians|spaniards|spanish|swiss|swedes|turks|muslims|christians|jews|women|men|girls|boys|blondes|foreigners|immigrants|boomers|millennials)',
      '(accountants|activists|anti vaxxers|administrators|astrologers|bankers|believers|biologists|bureaucrats|chemists|colleagues|commenters|competitors|conspiracy theorists|creationists|critics|deniers|doctors|economists|engineers|experimentalists|flat earthers|guides|hippies|homeopaths|interns|journalists|lawyers|managers|neighbours|newcomers|parents|philosophers|physicists|politicians|postdocs|professors|protesters|quacks|reporters|reviewers|referees|sceptics|skeptics|secretaries|sociologists|students|teachers|technicians|theorists|tourists|trainees|trolls|users|visitors|voters|youngsters)',
      '(people|guys|folks|lot|types|crowd|bunch|generation|group|team|kids|anti vaxxers|antivaxxers|villagers|locals|retirees)',
    ],
  },
  fr: {
    insult: [
      '(abruti|abrutie|abrutis|abruties|andouille|andouilles|attarde|attardes|attardee|barjo|barjos|becasse|becasses|bouffon|bouffons|bouffonne|branquignol|branquignols|bras casses|brele|breles|charlot|charlots|charlatan|charlatans|cingle|cingles|cinglee|clown|clowns|con|cons|conne|connard|connards|connasse|cretin|cretins|cretine|cuistre|debile|debiles|degenere|degeneres|empote|empotes|escroc|escrocs|enfoire|enfoires|fumiste|fumistes|gogol|gogols|gugusse|gugusses|guignol|guignols|idiot|idiots|idiote|idiotes|ignare|ignares|illumines|imbecile|incapables|imbeciles|larbin|larbins|mabouls|minable|minables|mongol|neuneu|neuneus|nigaud|nigauds|pauvre type|pauvres types|pecore|pignouf|pignoufs|ploucs|plouc|sous doues|tare|tares|toque|toques|vendus)',
    ],
    belittled: [
      '(americains|anglais|allemands|chinois|espagnols|francais|grecs|italiens|japonais|polonais|portugais|russes|suisses|arabes|musulmans|juifs|chretiens|femmes|filles|hommes|blondes|etrangers|immigres|boomers|parisiens|vaudois|genevois)',
      '(administratifs|anti vax|antivax|astrologues|banquiers|biologistes|chimistes|climatosceptiques|collegues|commentateurs|complotistes|comptables|concurrents|creationnistes|croyants|doctorants|economistes|ecolos|eleves|etudiants|fonctionnaires|guides|habitants|homeopathes|ingenieurs|jeunes|journalistes|managers|manifestants|medecins|parents|philosophes|physiciens|platistes|politiciens|postdocs|profs|relecteurs|riverains|secretaires|sociologues|stagiaires|techniciens|theoriciens|touristes|utilisateurs|vieux|visiteurs|voisins)',
      '(gens|mecs|types|bonhommes|gars|gamins|nanas|individus)',
    ],
  },
};
