import { joinLinkWords } from '../../lexicon/phrases/joinLink.ts';
import { fitting } from '../../policy/hosts.ts';
import { meetingHosts, registrationHosts } from '../../policy/meetingHosts.ts';
import { passageRule } from '../rule.ts';
import { addressesIn } from '../shared/addresses.ts';

export const joinLink = passageRule({
  id: 'join-link',
  principle: 'confidentiality',
  clause: 'confidentiality',
  severity: 'error',
  summary: {
    en: 'A link or number that lets anybody into a meeting or a chat.',
    fr: 'Un lien ou un numéro qui ouvre une réunion ou une messagerie à tous.',
  },
  rationale: {
    en: 'Whoever has the link is in: uninvited guests come, listen and disturb, and recordings show people who did not expect an audience. Share a registration page or a webcast; the link goes to those who sign up.',
    fr: 'Qui a le lien entre\u00a0: des inconnus viennent, écoutent et perturbent, et l’enregistrement montre des gens qui ne s’attendaient pas à un public. Donnez une page d’inscription ou une retransmission\u00a0; le lien ira aux inscrits.',
  },
  fine: {
    en: 'The meeting is open to the world and its host lets people in one by one.',
    fr: 'La réunion est ouverte à tous et l’hôte fait entrer chacun à son tour.',
  },
  words: joinLinkWords,
  examples: {
    en: {
      finds: [
        'Join us: «https://cern.zoom.us/j/123456789?pwd=aBcD»',
        'Tonight at 8, «https://cern.zoom.us/j/123456789», all welcome.',
        '«Meeting ID 812 3456 7890», see you there!',
        'Here: «https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0»',
        'Hop in: «https://meet.google.com/abc-defg-hij»',
        'Come chat: «https://mattermost.web.cern.ch/signup_user_complete/?id=x9y8»',
        'Our group chat: «https://discord.gg/aBcDeF»',
        'WhatsApp group for the summer students: «https://chat.whatsapp.com/AbCdEf123»',
        'The [room](«https://cern.zoom.us/my/janes-room») is open.',
      ],
      allows: [
        'Register here: https://cern.zoom.us/webinar/register/WN_abc',
        'Sign up on https://indico.cern.ch/event/123/registrations/45/',
        'Live: https://youtube.com/live/abc',
        'Webcast: https://webcast.web.cern.ch/event/i123',
        'A zoom lens, and a zoom in on the vertex.',
        'Teams worked all night.',
        'Meeting point: Science Gateway, 10:00.',
        'Read https://zoom.us/security for tips.',
        'Event 123456 had two muons.',
      ],
    },
    fr: {
      finds: [
        'Rejoignez-nous : «https://cern.zoom.us/j/123456789?pwd=aBcD»',
        '«ID de réunion 812 3456 7890», à tout de suite !',
        'Le lien Teams : «https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0»',
        'Le groupe des stagiaires : «https://chat.whatsapp.com/AbCdEf123»',
        'C’est par ici : «https://meet.google.com/abc-defg-hij»',
      ],
      allows: [
        'S’inscrire au webinaire : https://cern.zoom.us/webinar/register/WN_abc',
        'Un zoom sur le vertex.',
        'Les équipes ont travaillé toute la nuit.',
        'Point de rencontre : le Portail de la science.',
        'En direct : https://youtube.com/live/abc',
        'L’identifiant de la particule est 25.',
        'Inscription : https://indico.cern.ch/event/123/registrations/45/',
      ],
    },
  },
  *check(reading) {
    for (const { text, span } of addressesIn(reading)) {
      const host = fitting(text, meetingHosts, ({ pattern }) => pattern);
      if (!host || fitting(text, registrationHosts, (pattern) => pattern)) continue;
      yield {
        span,
        severity: host.severity,
        secret: true,
        message: {
          en: `This link ${host.what.en}: give a registration page or a webcast in its place.`,
          fr: `Ce lien ${host.what.fr}\u00a0: donnez plutôt une page d’inscription ou une retransmission.`,
        },
      };
    }
    for (const hit of reading.hits('join-link/number')) {
      if (!/\d[\d\s]{7}/.test(reading.text.slice(hit.start, hit.end))) continue;
      yield {
        span: { start: hit.start, end: hit.end },
        secret: true,
        message: {
          en: 'This number lets anybody walk into a meeting: give a registration page or a webcast in its place.',
          fr: 'Ce numéro ouvre une réunion à n’importe qui\u00a0: donnez plutôt une page d’inscription ou une retransmission.',
        },
      };
    }
  },
});
