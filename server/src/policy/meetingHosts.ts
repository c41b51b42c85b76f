import type { Bilingual } from '../engine/draft.ts';
import type { Severity } from '../engine/rule.ts';

export interface MeetingHost {
  /** As in `hosts.ts`. */
  readonly pattern: string;
  readonly severity: Severity;
  readonly what: Bilingual;
}

const call = { en: 'lets anybody walk into a meeting', fr: 'ouvre une réunion à n’importe qui' };
const chat = { en: 'invites anybody into a chat', fr: 'invite n’importe qui dans une messagerie' };

/** Where one signs up, and everybody may: no way into a meeting. */
export const registrationHosts: readonly string[] = [
  '*zoom.us/meeting/register/*',
  '*zoom.us/rec/*',
  '*zoom.us/webinar/register/*',
];

/** Addresses that open a door by being known. Source: the services' own help pages; verified 2026-11-22. */
export const meetingHosts: readonly MeetingHost[] = [
  { pattern: '*zoom.us/*pwd=*', severity: 'error', what: call },
  { pattern: '*zoom.us/j/*', severity: 'warning', what: call },
  { pattern: '*zoom.us/my/*', severity: 'warning', what: call },
  { pattern: '*zoom.us/s/*', severity: 'warning', what: call },
  { pattern: '*zoom.us/w/*', severity: 'warning', what: call },
  { pattern: 'teams.microsoft.com/l/meetup-join/*', severity: 'error', what: call },
  { pattern: 'teams.microsoft.com/meet/*', severity: 'error', what: call },
  { pattern: 'teams.live.com/meet/*', severity: 'error', what: call },
  { pattern: 'meet.google.com/*-*-*', severity: 'error', what: call },
  { pattern: '*.webex.com/*mtid=*', severity: 'error', what: call },
  { pattern: '*.webex.com/meet/*', severity: 'error', what: call },
  { pattern: 'meet.jit.si/*', severity: 'warning', what: call },
  { pattern: 'whereby.com/*', severity: 'warning', what: call },
  { pattern: '*/signup_user_complete/?id=*', severity: 'error', what: chat },
  { pattern: 'chat.whatsapp.com/*', severity: 'error', what: chat },
  { pattern: 'signal.group/*', severity: 'error', what: chat },
  { pattern: 't.me/+*', severity: 'error', what: chat },
  { pattern: 't.me/joinchat/*', severity: 'error', what: chat },
  { pattern: 'join.slack.com/*', severity: 'warning', what: chat },
  { pattern: 'discord.gg/*', severity: 'warning', what: chat },
  { pattern: 'discord.com/invite/*', severity: 'warning', what: chat },
];
