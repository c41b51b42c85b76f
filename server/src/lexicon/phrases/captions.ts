import type { Words } from '../../engine/rule.ts';

/** `sound`: the sound matters. `missing`: captions are said not to be there. `raw`: nobody has read them. `flash`: pictures flash. `has`, `warned`: all is well. */
export const captionsWords: Words = {
  en: {
    sound: [
      'sound on',
      'sound up',
      '(turn|switch|put) (the|your)? (sound|volume) (on|up)',
      '(turn|crank) up the (sound|volume)',
      'with (the)? sound on',
      'unmute (this|it|the video|to hear|for)?',
    ],
    missing: [
      '(no|without|missing) (captions|subtitles|subs|closed captions)',
      '(captions|subtitles) (are|will be)? (coming|missing|not (there|ready|available)) (soon|later|yet)?',
      'not (captioned|subtitled)',
      'no transcript',
      'without (a)? transcript',
    ],
    raw: [
      '(auto|automatic|auto generated|automated|unreviewed|raw) (captions|subtitles)',
      '(captions|subtitles) (are|were)? (automatic|auto generated|not (reviewed|checked))',
    ],
    flash: [
      '(flashing|flickering|strobing|stroboscopic) (image|images|light|lights|gif|video|graphics|effects|colours|colors)',
      'strobe (gif|light|lights|effect|effects)',
      '(gif|video|animation) (flashes|flickers|strobes)',
    ],
    has: [
      '(with|has|have|includes|in|turn on|switch on) (the|english|french)? (captions|subtitles|subs)',
      '(captioned|subtitled)',
      '(captions|subtitles) (available|in|on|are available|are on|below)',
      'no (speech|words|sound)',
      'music only',
    ],
    except: ['(no|without) (captions|subtitles) (competition|contest|needed)'],
    warned: ['(warning|caution|careful|contains|beware|photosensitive|epilepsy|trigger warning|no)'],
  },
  fr: {
    sound: ['(activez|activer|mettez|montez|allumez) le (son|volume)', 'avec le son', 'son activé'],
    missing: [
      '(sans|aucun|pas de) (sous titres|sous titre|sous titrage|transcription)',
      '(sous titres|sous titrage) (absents|absent|à venir|manquants|bientôt)',
      '(non|pas) (sous titrée|sous titré)',
    ],
    raw: ['(sous titres|sous titrage) (automatiques|automatique|non relus|non relu|générés automatiquement)'],
    flash: [
      '(images|lumières|effets|couleurs) (clignotantes|clignotants|stroboscopiques)',
      '(effet|lumière) stroboscopique',
      '(gif|vidéo|animation) qui clignote',
    ],
    has: [
      '(avec|des|les|activez les) (sous titres|sous titrage)',
      '(sous titré|sous titrée|sous titrés|sous titrées)',
      'sans (paroles|parole|dialogue)',
      'sous titres (disponibles|en|français|anglais)',
    ],
    except: ["avec le (son|volume) (d'|de|des|du)"],
    warned: ['(attention|avertissement|contient|photosensible|photosensibles|épilepsie|sans|aucun|aucune)'],
  },
};
