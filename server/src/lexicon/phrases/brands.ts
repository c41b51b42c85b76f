/** Folded words that carry a capital and name neither firm nor product: places, peoples, titles, words of the trade. */
export const noBrands: ReadonlySet<string> = new Set(
  `
  africa african aix alice alpes alps amerique america american amsterdam annecy annemasse asia athens austria austrian barcelona basel bale
  bellegarde belgian belgium belgique berlin bern berne bernois brussels bruxelles budapest canada carouge chamonix chicago china chinese
  cornavin danube davos denmark divonne dubai dublin echenevex edinburgh english europe european europeen europeenne ferney finland florence
  france francais francaise french geneva geneve german germany gex grenoble hamburg helsinki india italian italy italie japan japanese
  jura lausanne leman lisbon lisboa london londres lyon madrid mayrin meyrin milan montreal montreux moscow munich naples new norway oslo oxford
  oyonnax paris parisien pisa poland portugal prague prevessin renens rome saint salzburg satigny savoie seoul sergy spain spanish stockholm
  suisse swiss switzerland sweden thoiry tokyo torino toulouse trento trieste turin ukraine valais vaud vaudois vienna vienne warsaw zurich

  dear dr fellow hello lady lord madame madam mademoiselle mme monsieur mr mrs ms prof professor professeur sir

  ai amour api april big bang bluesky bravo brexit bulletin cds christmas city collaboration collaborations commission commune conference conseil council covid council cpu cpus day days director
  doctor english erasmus easter esa eso et etc eth epfl exposition facebook fcc fellow fellowship festival fete fonds fpga fpgas free galaxy gateway globe
  god gpu gpus group gws higgs horizon hotel indico infn instagram internet it ist linkedin lundi marathon mastodon mathematics merci michelin moon
  nature neutrino nobel noel november open opendays pdf phd physics physique physicist please pme portail post prix prize python quantum question root run
  salle saturn saturne school science sciences society sorry sport standard sun team technology terre tev thank thanks the theory tiktok twitter
  ueno universe universite university uni unesco venus ville web wifi wikipedia workshop world yes youtube zoom

  anaconda apache cern cernvm conda debian docker eos fedora fluka geant gentoo git gitlab gnu grafana invenio jupyter kicad kubernetes latex libreoffice linux
  madgraph mattermost numpy openstack pandas pytorch pythia rivet scipy tensorflow ubuntu wordpress xrootd zenodo zotero
  `
    .trim()
    .split(/\s+/),
);

/** Firms whose names are words, or stand first in a sentence: known to be meant. */
export const knownBrands: ReadonlySet<string> = new Set(
  `
  adidas airbus airbnb alibaba amazon amd apple arduino asics asus bosch breitling carrefour cisco cocacola decathlon dell deliveroo dyson easyjet epson ericsson
  fnac fujitsu garmin google gopro hamamatsu hitachi honda huawei hublot ibm ikea intel jbl keysight kia lego leica lenovo leybold logitech lufthansa
  makita mathworks mcdonalds microsoft migros milka motorola nasdaq nespresso nestle nike nikon nintendo nokia nvidia omega oracle panasonic patagonia
  pepsi pfeiffer philips ricola rolex ryanair salomon samsung schneider sennheiser siemens sony spotify starbucks stihl swatch swisscom tesco
  tektronix tesla thales thorlabs tissot toshiba toyota trumpf uber vacheron victorinox volkswagen volvo xerox xiaomi xilinx zeiss
  `
    .trim()
    .split(/\s+/),
);
