import type { Language } from '../engine/draft.ts';

const listed = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** Link texts that say nothing of where they lead, folded. */
export const emptyLinkTexts: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed(
    'available here|can be found here|check here|check it out|check it out here|click|click here|click here for more|click this|click this link|continue|continue reading|details|details here|find out more|find out more here|follow this link|go|go here|have a look|have a look here|here|here is the link|info|learn more|learn more here|link|link here|look here|more|more details|more details here|more here|more info|more info here|more information|more information here|press here|read here|read it here|read more|read more here|read on|read this|see here|see more|see more here|see this|tap here|the link|this|this link|this one|this page|watch here|web|website',
  ),
  fr: listed(
    "a cette adresse|a lire ici|a voir ici|c'est ici|c'est par ici|c'est par la|ce lien|cette page|clic|cliquer ici|cliquez|cliquez ici|cliquez la|cliquez sur ce lien|clique ici|detail|details|decouvrir|en savoir +|en savoir plus|ici|ici meme|ici-meme|infos|infos ici|la|le lien|lien|lien ici|lien vers le site|lire|lire ici|lire la suite|lire plus|page|par ici|par la|plus|plus d'infos|plus d'infos ici|plus d'informations|plus d'informations ici|plus de details|plus de details ici|savoir plus|site|suite|suivez ce lien|sur ce lien|sur cette page|voir|voir ici|voir la suite|voir plus",
  ),
};

/** Services whose addresses hide where they lead. */
export const shorteners: readonly string[] = [
  'adf.ly',
  'bit.do',
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'fb.me',
  'goo.gl',
  'ift.tt',
  'is.gd',
  'j.mp',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'urlz.fr',
  'v.gd',
];
