import type { Language } from '../../../engine/draft.ts';
import type { Examples } from '../../../engine/rule.ts';

const five = '[x, mastodon, bluesky, threads, linkedin]';
const lab = (body: string): string => `---\naccount: institutional\n---\n${body}`;
const labo = (body: string): string => `---\nlang: fr\naccount: institutional\n---\n${body}`;
const long = 'The magnets are cold again, the pumps run day and night, and the beam comes back in spring.';
const longue =
  'Les aimants sont de nouveau froids, les pompes tournent jour et nuit, et le faisceau revient au printemps.';

export const cadenceExamples: Readonly<Record<Language, Examples>> = {
  en: {
    finds: [
      `---\naccount: institutional\nplatforms: «${five}»\n---\nCold magnets.`,
      `---\naccount: "@CERN"\nplatforms: «${five}»\n---\n${long}`,
      `---\naccount: institutional\nplatforms: «[x, mastodon, bluesky, threads, linkedin, facebook]»\nstatus: draft\n---\n${long}`,
      lab(`${long}\n\n«${long}»`),
      lab(`${long}\n\nSomething else.\n\n«${long}»`),
      lab(`${long}\n\n«${long.replace('cold', 'cool')}»`),
      lab('«Fifth post today», and we are not done.'),
      lab('The «9th update of the day» from the control room.'),
      lab('«Another post today», because we love you.'),
      lab('«Sorry for the spam», but the talk starts soon.'),
      lab('«Apologies for all the posts» this week.'),
      lab('This is our «fourth reminder»: book your seat.'),
      lab('We share «9 posts a day» from now on.'),
      lab('«Reposting this again» so that nobody misses it.'),
      lab('We are «posting this every hour» until the doors open.'),
    ],
    allows: [
      `---\naccount: institutional\nplatforms: [x, mastodon, bluesky]\n---\nCold magnets.`,
      `---\naccount: personal\nplatforms: ${five}\n---\nCold magnets.`,
      `---\nplatforms: ${five}\n---\nCold magnets.`,
      `---\naccount: institutional\nplatforms: ${five}\n---\nCold magnets.\n\n## LinkedIn\n\nVery cold magnets.`,
      `---\naccount: institutional\nplatforms: ${five}\nlive: true\n---\nCold magnets.`,
      `---\naccount: institutional\nplatforms: ${five}\n---\nSafety notice: the site is closed today.`,
      `---\naccount: institutional\nplatforms: ${five}\n---\nEvacuate building 40 now.`,
      `---\naccount: personal\n---\nSorry for the spam, but the talk starts soon.`,
      'Fifth post today, and we are not done.',
      lab(`${long}\n\nA second thought: helium is scarce, so every gram of it goes back into the tanks.`),
      lab('Join us on Saturday!\n\nJoin us on Saturday!'),
      lab(`## Mastodon\n\n${long}\n\n## LinkedIn\n\n${long}`),
      lab('The post office opens today.'),
      lab('Two updates this week.'),
      lab('A reminder: the doors open at nine.'),
      lab('“Sorry for the spam”, said the robot.'),
      lab('Our live coverage begins. Fifth update today.'),
      lab(`${long}\n\n> ${long}`),
      lab('She holds a post at the laboratory today.'),
      lab('Spam is a kind of ham.'),
    ],
  },
  fr: {
    finds: [
      `---\nlang: fr\naccount: institutional\nplatforms: «${five}»\n---\nDes aimants froids.`,
      `---\nlang: fr\naccount: "@CERN_FR"\nplatforms: «${five}»\n---\n${longue}`,
      labo(`${longue}\n\n«${longue}»`),
      labo(`${longue}\n\nAutre chose.\n\n«${longue}»`),
      labo(`${longue}\n\n«${longue.replace('froids', 'glacés')}»`),
      labo('«Cinquième post de la journée», et ce n’est pas fini.'),
      labo('«Neuvième message aujourd’hui», promis, on arrête.'),
      labo('«Désolés pour le spam», la conférence commence bientôt.'),
      labo('«Pardon pour tous ces messages» cette semaine.'),
      labo('«Troisième rappel» : réservez votre place.'),
      labo('Désormais, «9 posts par jour» sur ce compte.'),
      labo('«Encore un post aujourd’hui», parce qu’on vous aime.'),
      labo('«On republie ce message encore» pour les retardataires.'),
    ],
    allows: [
      `---\nlang: fr\naccount: institutional\nplatforms: [x, mastodon]\n---\nDes aimants froids.`,
      `---\nlang: fr\naccount: personal\nplatforms: ${five}\n---\nDes aimants froids.`,
      `---\nlang: fr\naccount: institutional\nplatforms: ${five}\n---\nDes aimants froids.\n\n## LinkedIn\n\nDes aimants très froids.`,
      `---\nlang: fr\naccount: institutional\nplatforms: ${five}\nlive: true\n---\nDes aimants froids.`,
      `---\nlang: fr\naccount: institutional\nplatforms: ${five}\n---\nConsigne de sécurité : le site est fermé.`,
      `---\nlang: fr\naccount: personal\n---\nDésolé pour le spam, la conférence commence bientôt.`,
      'Cinquième post de la journée, et ce n’est pas fini.',
      labo(`${longue}\n\nAutre idée : l’hélium est rare, donc chaque gramme retourne dans les réservoirs.`),
      labo('Venez samedi !\n\nVenez samedi !'),
      labo(`## Mastodon\n\n${longue}\n\n## LinkedIn\n\n${longue}`),
      labo('Un rappel : les portes ouvrent à neuf heures.'),
      labo('« Désolé pour le spam », dit le robot.'),
      labo('Le poste est ouvert aujourd’hui.'),
      labo('Suivez-nous en direct. Cinquième message aujourd’hui.'),
    ],
  },
};
