/** Words in the part before `@` that name a service and not a person, in English and French. */
export const roleWords: ReadonlySet<string> = new Set(
  `abuse acces accueil admin administration adhesion admissions agenda alumni archive archives asso association atelier billetterie boutique bureau cafe campus
careers collaboration com comite committee comms communication communications community conf conference conseil contact courrier courriel data
departement desk devs direction dpo editor editors education ecole enquiries equipe erasmus event events evenements expo exhibition feedback formation
forum foundation fondation general group groupe hello help helpdesk hotline hr info information infos inquiries inscription inscriptions internships
job jobs journal lab labo legal library bibliotheque list liste mail mailer marketing media medias member membership museum musee news newsletter no noreply
office open operations order orders ombud ombuds organisers organizers outreach permanence postmaster presse press privacy program programme project projet
public publications question questions rectorat reception recherche recruitment redaction registration reply research reservation rh sales schools science
secretariat secretary security securite service services shop social stage stages staff student students summer support team teams teachers tech
tickets tour tours training users user vie visit visite visites visits volunteers web webmaster welcome workshop`
    .trim()
    .split(/\s+/),
);
