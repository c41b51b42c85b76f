// Classes of characters as X's own parser knows them, UTF-16 unit by unit: the insides of a `[…]`.

const controls = '\\uFFFE\\uFEFF\\uFFFF';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const spaces = '\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const punctuation = "!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]\\^_{|}~$";

export const latinAccents =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';

/** What can be no part of a host name. */
export const noHost = `${punctuation}${spaces}${controls}${directional}`;

/** What may stand right before a URL: anything but these, or a mark of direction. */
export const beforeUrl = new RegExp(`[^A-Za-z0-9@＠$#＃${controls}]|[${directional}]`);

const path = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latinAccents}]`;
const nested = `\\((?:${path}+|${path}*\\(${path}+\\)${path}*)\\)`;
const pathEnd = `(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${latinAccents}]|${nested})`;
const query = "[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

/** Port, path and query behind a host; each may be missing. Group 1 is the path. */
export const urlTail = new RegExp(
  `(?::[0-9]+)?(/(?:${path}*(?:${nested}${path}*)*${pathEnd}|@${path}+/)*)?(?:\\?${query})?`,
  'iy',
);

/** X's own short link ends with its slug, whatever follows. Group 1 is the slug. */
export const shortLink = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:\\?${query})?`, 'i');
