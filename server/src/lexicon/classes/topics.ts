import type { Language } from '../../engine/draft.ts';

/** Classes about the subject of a text, shared by rules of several principles. */
export const topics: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Tools that generate text, pictures, voices or video. */
    'ai-tool': [
      '(a|an|the)? (ai|genai) (assistant|chatbot|generator|model|tool|tools|writer|writing assistant)',
      '(bard|chat gpt|chatgpt|claude|codex|copilot|dall e|dalle|deepl|deepseek|elevenlabs|gemini|gpt|gpt 3|gpt 4|gpt 4o|gpt 5|grok|heygen|ideogram|leonardo ai|le chat|llama|midjourney|mistral|nano banana|notebooklm|openai|perplexity|runway|sora|stable diffusion|suno|synthesia|veo)',
      '(ai|a i|generative ai|gen ai|artificial intelligence)',
      '(large)? language (model|models)',
      '(llm|llms)',
      '(a|the) (chatbot|bot)',
      '(firefly|flux|imagen) (ai|image|model)',
    ],
    /** What an experiment is made of and works with. */
    apparatus: [
      '(beam|beams|beamline|calorimeter|cavern|collaboration|collaborations|control room|data|detector|detectors|experiment|experiments|facility|magnet|magnets|open data|spokesperson|tracker|trigger)',
    ],
    /** Physics and its machines, for words with an everyday twin. */
    /** What a secret may be made of without being one: the pleasures of life. */
    leisure: [
      '(baguette|beer|bike|biscuit~|bread|brioche|cake~|cheese|chocolate~|choir|christmas|coffee|cookie~|costume~|croissant~|crossword|dessert|fondue|football|garden|guitar|halloween|hike~|holiday~|ice cream|karaoke|lasagne|marathon|pancake~|pasta|picnic|pizza~|raclette|recipe~|salad|sandwich~|ski|skiing|snow|soup|sunrise|sunset|tea|terrace|tiramisu|walk~|wine)',
      '(badger|birds|cat~|dog~|duck~|fox|hedgehog~|kitten~|puppy|sheep|squirrel~)',
      '(best|great|lovely|nice|superb) {1} view',
      '(band|concert|film~|joke~|meme~|movie~|novel~|poem~|pun~|rehearsal|song~)',
    ],
    physics: [
      '(accelerator|accelerators|antimatter|antiproton|atlas|beam|beams|beamline|boson|bosons|cern|cms|collider|colliders|collision|collisions|detector|detectors|electron|electrons|gev|hadron|hadrons|higgs|lhc|lhcb|lepton|leptons|luminosity|magnet|magnets|mev|muon|muons|neutrino|neutrinos|neutron|neutrons|nuclei|nucleus|particle|particles|photon|photons|physics|plasma|proton|protons|quantum|quark|quarks|quench|superconducting|synchrotron|tev)',
    ],
  },
  fr: {
    apparatus: [
      '(aimant|aimants|calorimetre|caverne|collaboration|collaborations|detecteur|detecteurs|donnees|experience|experiences|faisceau|faisceaux|installation|porte parole|salle de controle|trajectographe)',
    ],
    'ai-tool': [
      "(un|une|l'|le)? (ia|iag) (generative|generatives)",
      "(une|l')? (ia|i a|intelligence artificielle)",
      '(bard|chat gpt|chatgpt|claude|codex|copilot|dall e|dalle|deepl|deepseek|elevenlabs|gemini|gpt|gpt 3|gpt 4|gpt 4o|gpt 5|grok|heygen|ideogram|leonardo ai|le chat|llama|midjourney|mistral|nano banana|notebooklm|openai|perplexity|runway|sora|stable diffusion|suno|synthesia|veo)',
      '(llm|llms)',
      '(un|une|le|la|des|les) (modele|modeles) (de langage|de langue)',
      '(un|le|ce) (chatbot|agent conversationnel|robot conversationnel)',
    ],
    leisure: [
      '(apero|baguette|balade~|biere~|biscuit~|brioche|cafe~|chocolat~|chorale|costume~|creme brulee|croissant~|dessert|fondue|football|fromage~|galette~|gateau~|gateaux|glace~|gouter|gratin|guitare|jardin|karaoke|lasagnes|marathon|noel|pain|pates|pique nique|pizza~|raclette|randonnee~|recette~|salade|sandwich~|ski|soupe|tarte~|terrasse|tiramisu|vacances|velo|vin)',
      '(blaireau|canard~|chat~|chaton~|chien~|ecureuil~|herisson~|mouton~|oiseau~|oiseaux|renard~)',
      '(belle|jolie|meilleure|superbe) vue',
      '(blague~|chanson~|concert~|film~|mot d esprit|orchestre|poeme~|repetition~|roman~)',
    ],
    physics: [
      '(accelerateur|accelerateurs|aimant|aimants|antimatiere|antiproton|atlas|boson|bosons|cern|cms|collision|collisions|collisionneur|collisionneurs|detecteur|detecteurs|electron|electrons|faisceau|faisceaux|gev|hadron|hadrons|higgs|lepton|leptons|lhc|lhcb|luminosite|mev|muon|muons|neutrino|neutrinos|neutron|neutrons|noyau|noyaux|particule|particules|photon|photons|physique|plasma|proton|protons|quantique|quark|quarks|supraconducteur|supraconducteurs|synchrotron|tev)',
    ],
  },
};
