/** The matcher's classes the ear goes by, sorted. A class that is not here may change without a new training. */
export const heardClasses: readonly string[] =
  'acclaim affiliation affiliation-bare agreed ai-euphemism ai-feed ai-label ai-maker ai-private ai-public ai-silence ai-tool ai-verb ailment amount attribution authority belief belittled child child-age clock condition content currency date debated demand explaining faith fake-thing famous framing-capacity framing-contradiction framing-denial framing-medium framing-mention framing-weak goods grand-guest group handle hashtag history house house-says insult kin lab experiment machine meta month name negation number not-stance occupation orientation partisan party percent person physics polity procurement profession released role sale school self significance superior third trade treatment url vendor verdict we weekday workplace'
    .split(' ')
    .sort();
