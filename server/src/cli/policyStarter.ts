/** What `forthright policy init` writes: a policy that says little, with an example of everything that is often wanted. */
export const starter = `# A policy of our own. Say here only what differs from the policy that it extends.
# Try it with:  forthright policy test our-policy.yaml
# Use it with:  policy: our-policy.yaml   in .forthright.yaml
#
# Phrases are words in order; capitals and accents do not count.
#   (share|post)  one of these        (strictly)?  may be missing
#   =Cern         exactly so          visit~       any form of the word
#   {3}           at most three words of any kind
#   <lab>         any name of the organisation

id: our-lab
extends: laboratory
title: { en: Our laboratory’s policy, fr: Politique de notre laboratoire }

organisation:
  short: ABC
  full: { en: Academy of Big Colliders, fr: Académie des grands collisionneurs }
  domains: [example.org]
  called:
    en: [abc, academy of big colliders]
    fr: [abc, académie des grands collisionneurs]

# Role mailboxes that may stand in a post.
mailboxes: [press@example.org]
# Who may approve a post in the laboratory’s name. Nobody listed: anybody but the author.
approvers: []
hashtags: [OpenDays]

# Severities and options of the rules that come along (forthright rules lists them).
rules:
  exclamation: hint

# Rules of our own. «Marks» in finds stand around exactly what must be found.
own-rules:
  # Words to replace.
  open-days-name:
    severity: warning
    says:
      en: "\${found} is called “Open Days” this year: write it so."
      fr: "\${found} s’appelle « Portes ouvertes » cette année : écrivez-le ainsi."
    words: { en: [open (house|door) (day|weekend)], fr: [journée~ découverte] }
    unless: { en: [formerly, used to be], fr: [anciennement] }
    write: { en: Open Days, fr: Portes ouvertes }
    finds:
      en: ["Come to our «open house day» in June."]
      fr: ["Venez à notre «journée découverte» en juin."]
    allows:
      en: ["Come to our Open Days.", "The Open Days were formerly an open house day."]
      fr: ["Venez à nos Portes ouvertes."]

  # A draft that says one thing must say another.
  visit-needs-booking:
    severity: information
    says:
      en: "\${found} needs a word on booking: say where to book."
      fr: "\${found} demande un mot sur la réservation : dites où réserver."
    words: { en: ["(guided)? tour~ of the (cavern|tunnel)"], fr: ["visite~ (guidée~)? (du tunnel|de la caverne)"] }
    must-contain: { en: [book~, registration], fr: [réserver~, inscription] }
    finds:
      en: ["Join a «tour of the tunnel» on Sunday."]
      fr: ["Participez à une «visite du tunnel» dimanche."]
    allows:
      en: ["Join a tour of the tunnel on Sunday. Book at example.org."]
      fr: ["Participez à une visite du tunnel dimanche. Inscription sur example.org."]

  # A limit.
  one-breakthrough:
    severity: hint
    says:
      en: "\${found} again: once a post is enough."
      fr: "\${found} encore une fois : une fois par message suffit."
    words: { en: [breakthrough~], fr: [percée~] }
    at-most: 1
    finds:
      en: ["A breakthrough in magnets, and a «breakthrough» in cooling."]
      fr: ["Une percée pour les aimants, et une «percée» pour le froid."]
    allows:
      en: ["A breakthrough in magnets."]
      fr: ["Une percée pour les aimants."]
`;
