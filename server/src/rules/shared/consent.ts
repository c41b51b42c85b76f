import type { Medium } from '../../engine/profile.ts';

/** A consent that says yes: a date, a name, “recorded”. */
export const isConsent = (consent: string | undefined): consent is string =>
  consent !== undefined &&
  !/^(?:no|none|not yet|non|aucune?|absent|missing|manquant|pending|en attente|unknown|inconnu|to ?do|\?+)?\s*$/i.test(
    consent.trim(),
  );

/** The header says that somebody can be recognised. */
export const showsPeople = (medium: Medium): boolean =>
  medium.people !== undefined &&
  !/^(?:no|none|nobody|non|aucune?|personne|crowd|foule|from behind|de dos|hands|mains|blurred|flout|public|0)/i.test(
    medium.people.trim(),
  );
