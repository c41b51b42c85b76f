/** Words that a laboratory's hashtags are made of and general tables lack, as they are written. */
export const labWords: readonly string[] =
  `ALICE ALPHA AMS AMBER ATLAS AWAKE BASE CLEAR CLOUD CMS CERN COMPASS CTF CTA DELPHI ELENA ESA ESO FASER FCC GBAR GEANT HEP HL HiLumi ILC
ISOLDE KEK LEIR LEP LHC LHCb LHCf LIGO MoEDAL NASA NOvA NA62 PS SND SPS TOTEM UNESCO UN USA EU UK AI VR PhD STEM STEAM TV LGBTQ LGBTQIA CERNois Gex Genève Meyrin Ferney Prévessin Jura Léman www
accelerator antimatter arduino arxiv astroparticle axion axions baryon beamline boson bosons calorimeter cloud collider cosmology cryogenics
cyclotron data dataset datasets detector Feynman Fermilab gateway globe hackathon hadron hadrons Higgs hiring intern internship kaon
leptons lepton linac livestream machine magnet matter meson muon muons neutrino neutrinos open outreach pentaquark photon photons physics
physicist physicists positron postdoc quantum quark quarks scicomm science sciences scientist scientists selfie supersymmetry
synchrotron technology tetraquark throwback trivia webcast webinar webfest wednesday zoom
accélérateur antimatière boson bosons calorimètre collisionneur cosmologie détecteur hadron hadrons muon muons neutrino neutrinos quark quarks
vulgarisation visioconférence webinaire webinaires portes ouvertes supraconductivité physicien physicienne physiciennes physiciens`.split(
    /\s+/,
  );

/** Short words that may stand between others; a shorter word that is not here never ends a cut. */
export const shortWords = {
  en: new Set(
    `a i am an as at be by do go he hi if in is it me my no of oh on or ps so to up us we all and any are art ask big bit boy but can car
cup dad day did dog eat end era eye far few for fun gap get girl guy had has her him his hot how ice its job joy key kid lab law let lot
man map may men mom mum new not now off oil old one our out own pay pet put red run sea see set she sky son sun tea ten the tip too top
toy try two use via war was way web who why win yes yet you zoo age air add app arm bad bed bus buy cat cut dry due raw egg fan fit fly fog gas god`.split(
      /\s+/,
    ),
  ),
  fr: new Set(
    `a au ce ci de du elle en es et eu ici il je la le les ma mes mon nos nous on or ou où pas par peu plus pour qui que sa sans se ses si
son sur toi ton tu un une vos vu y air ami an ans art aux bal bas bon cas ces clé dans des dix dos été eau feu fil fin fou gaz
jeu jus lac loi lui mai mal mer mot mur nez nom nuit or ours pub roi rue sac sel six sol sud tir thé top tri vie vin vol vue web zéro est
six sept huit neuf nord`
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/\s+/),
  ),
} as const;

/** French words that lose their vowel: written without their apostrophe in a tag (`lunivers`). */
export const elided = new Set('d l'.split(' '));

/** Names and closed words that look like several: never cut. */
export const wholeWords = new Set(
  `backend bootcamp datacenter datacentre gratteciel infographie masterclass masterclasses paleontology portemanteau proofreading whiteboard roadmap bioinformatics blockchain bluesky bookstagram breakthrough brexit chatbot citylab cloudflare codeberg covid crowdfunding crowdsourcing
cybersecurity cyberspace dataviz deepfake deepmind deutschland dropbox ebook ecosystem ecommerce edtech eduroam eurovision facebook fediverse fintech firefox
firmware flashback footprint freelance frontend fulltext geneva geneve github gitlab godaddy googleplex greenhouse gridpp hardware healthcare
homeoffice homework indico infographic infosec inkscape instagram instagood internship jupyter keyboard kickoff landsat laserscan lifestyle linkedin
livestream longread mastodon mattermost matlab meetup metadata microbit microsoft middleware motherboard nanoaod newsletter nextcloud nextflow notebook
offline onboarding online openaire openaccessbutton opendatabot openlab openshift openssl openstack openstreetmap opensuse overleaf ownership
paywall photobooth pinterest playstation podcast postdoc postgraduate powerpoint preprint pytorch rootbook safeguard salesforce
screenshot shutdown skyscanner smartphone smartwatch snakemake snapchat softbank soundcloud soundtrack spaceship spacex spotify sourceforge
stackexchange stackoverflow starlink starship startup stormwater superconductivity supersymmetry sysadmin telescope tensorflow textbook thunderbird
tiktok timelapse timeline toolkit topquark trackpad tradeoff twitter ubuntu undergraduate usegalaxy vaccine voicemail walkthrough webpage website
wikidata wikimedia wikipedia wikimania windows wordpress workflow workshop youtube zenodo zeitgeist zookeeper`.split(
    /\s+/,
  ),
);

/** Tags that would be cut in the wrong place, cut right. */
export const knownTags: readonly string[] = ['world wide web'];

/** Front parts of learned words: what they begin is one word. */
export const combining = new Set(
  `aero afro agro anti astro auto bio chrono cosmo cryo crypto cyber demi eco electro ethno euro ex extra geo hetero homo hydro hyper hypo infra inter
intra kilo macro mega meta micro milli mini mono multi nano neo neuro non omni ortho over paleo para photo pico poly post pre pro proto pseudo psycho
quasi radio re semi socio stereo sub super supra techno tele tera tetra thermo trans tri turbo ultra un under uni vice`.split(
    /\s+/,
  ),
);
