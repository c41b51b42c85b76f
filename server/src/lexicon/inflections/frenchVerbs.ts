/**
 * French conjugation as models, written from the grammar: the ending of the infinitive, then what takes its place in
 *   je, il, nous, ils (present) · future stem · je (past historic) · participle, masculine singular · subjunctive stem (when its own).
 * The longest ending wins, so `revenir` goes like `venir`. `-` stands for what does not exist, `0` for nothing.
 * From these nine every other form follows: tu from je, vous and the imperfect from nous, the subjunctive from ils.
 */
export const models = `
tenir tiens tient tenons tiennent tiendr tins tenu
venir viens vient venons viennent viendr vins venu
quérir quiers quiert quérons quièrent querr quis quis
sentir sens sent sentons sentent sentir sentis senti
mentir mens ment mentons mentent mentir mentis menti
repentir repens repent repentons repentent repentir repentis repenti
partir pars part partons partent partir partis parti
sortir sors sort sortons sortent sortir sortis sorti
dormir dors dort dormons dorment dormir dormis dormi
servir sers sert servons servent servir servis servi
vêtir vêts vêt vêtons vêtent vêtir vêtis vêtu
ouvrir ouvre ouvre ouvrons ouvrent ouvrir ouvris ouvert
ffrir ffre ffre ffrons ffrent ffrir ffris ffert
cueillir cueille cueille cueillons cueillent cueiller cueillis cueilli
assaillir assaille assaille assaillons assaillent assaillir assaillis assailli
ressaillir ressaille ressaille ressaillons ressaillent ressaillir ressaillis ressailli
faillir faille faille faillons faillent failler faillis failli
bouillir bous bout bouillons bouillent bouillir bouillis bouilli
courir cours court courons courent courr courus couru
mourir meurs meurt mourons meurent mourr mourus mort
fuir fuis fuit fuyons fuient fuir fuis fui
gésir gis gît gisons gisent - - -
haïr hais hait haïssons haïssent haïr haïs haï
cevoir çois çoit cevons çoivent cevr çus çu
voir vois voit voyons voient verr vis vu
prévoir prévois prévoit prévoyons prévoient prévoir prévis prévu
pourvoir pourvois pourvoit pourvoyons pourvoient pourvoir pourvus pourvu
devoir dois doit devons doivent devr dus dû
pouvoir peux peut pouvons peuvent pourr pus pu puiss
mouvoir meus meut mouvons meuvent mouvr mus mû
savoir sais sait savons savent saur sus su sach
vouloir veux veut voulons veulent voudr voulus voulu veuill
valoir vaux vaut valons valent vaudr valus valu vaill
prévaloir prévaux prévaut prévalons prévalent prévaudr prévalus prévalu
falloir faut faut fallons fallent faudr fallus fallu faill
pleuvoir pleus pleut pleuvons pleuvent pleuvr plus plu
asseoir assieds assied asseyons asseyent assiér assis assis
assoir assois assoit assoyons assoient assoir assis assis
surseoir sursois sursoit sursoyons sursoient surseoir sursis sursis
résoudre résous résout résolvons résolvent résoudr résolus résolu
choir chois choit choyons choient choir chus chu
endre ends end endons endent endr endis endu
prendre prends prend prenons prennent prendr pris pris
andre ands and andons andent andr andis andu
ondre onds ond ondons ondent ondr ondis ondu
perdre perds perd perdons perdent perdr perdis perdu
mordre mords mord mordons mordent mordr mordis mordu
tordre tords tord tordons tordent tordr tordis tordu
coudre couds coud cousons cousent coudr cousis cousu
moudre mouds moud moulons moulent moudr moulus moulu
soudre sous sout solvons solvent soudr solus solu
absoudre absous absout absolvons absolvent absoudr absolus absous
dissoudre dissous dissout dissolvons dissolvent dissoudr dissolus dissous
eindre eins eint eignons eignent eindr eignis eint
craindre crains craint craignons craignent craindr craignis craint
plaindre plains plaint plaignons plaignent plaindr plaignis plaint
contraindre contrains contraint contraignons contraignent contraindr contraignis contraint
oindre oins oint oignons oignent oindr oignis oint
battre bats bat battons battent battr battis battu
mettre mets met mettons mettent mettr mis mis
vaincre vaincs vainc vainquons vainquent vaincr vainquis vaincu
rompre romps rompt rompons rompent rompr rompis rompu
traire trais trait trayons traient trair - trait
faire fais fait faisons font fer fis fait fass
plaire plais plaît plaisons plaisent plair plus plu
taire tais tait taisons taisent tair tus tu
connaître connais connaît connaissons connaissent connaîtr connus connu
paraître parais paraît paraissons paraissent paraîtr parus paru
naître nais naît naissons naissent naîtr naquis né
paître pais paît paissons paissent paîtr - -
croître crois croît croissons croissent croîtr crus crû
accroître accrois accroît accroissons accroissent accroîtr accrus accru
décroître décrois décroît décroissons décroissent décroîtr décrus décru
croire crois croit croyons croient croir crus cru
boire bois boit buvons boivent boir bus bu
clore clos clôt closons closent clor - clos
clure clus clut cluons cluent clur clus clu
inclure inclus inclut incluons incluent inclur inclus inclus
suivre suis suit suivons suivent suivr suivis suivi
vivre vis vit vivons vivent vivr vécus vécu
lire lis lit lisons lisent lir lus lu
dire dis dit disons disent dir dis dit
maudire maudis maudit maudissons maudissent maudir maudis maudit
rire ris rit rions rient rir ris ri
crire cris crit crivons crivent crir crivis crit
frire fris frit frisons frisent frir fris frit
foutre fous fout foutons foutent foutr foutis foutu
suffire suffis suffit suffisons suffisent suffir suffis suffi
confire confis confit confisons confisent confir confis confit
circoncire circoncis circoncit circoncisons circoncisent circoncir circoncis circoncis
uire uis uit uisons uisent uir uisis uit
nuire nuis nuit nuisons nuisent nuir nuisis nui
luire luis luit luisons luisent luir luisis lui
envoyer envoie envoie envoyons envoient enverr envoyai envoyé`;

/** Whole verbs that follow no model, every form but those a regular participle gives. */
export const lawless: Readonly<Record<string, string>> = {
  être: `suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez seront
serais serait serions seriez seraient sois soit soyons soyez soient fusse fusses fût fussions fussiez fussent étant été`,
  avoir: `ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront
aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eusse eusses eût eussions eussiez eussent ayant eu eue eues`,
  aller: `vais vas va allons allez vont allais allait allions alliez allaient allai allas alla allâmes allâtes allèrent
irai iras ira irons irez iront irais irait irions iriez iraient aille ailles aillent allasse allasses allât allassions allassiez allassent
allant allé allée allés allées`,
};

/** What a model does not foresee. */
export const besides: Readonly<Record<string, string>> = {
  faire: 'faites',
  dire: 'dites',
  pouvoir: 'puis',
  savoir: 'sachez sachons sachant',
  vouloir: 'veuillez veuillons',
  absoudre: 'absoute absoutes',
  dissoudre: 'dissoute dissoutes',
  asseoir: 'assois assoit assoient assoyons assoyez assoyait assoyant assoie assoies assoira assoiront assoirait',
};

/** Verbs in -ir that look like a model and take -iss- instead (or as well). */
export const regularAllTheSame = new Set(
  'répartir impartir assortir ressortir asservir départir avertir convertir divertir pervertir rassortir faillir'.split(
    ' ',
  ),
);

/** Nouns and other words that look like infinitives and whose forms as a verb would be other words. */
export const notVerbs = new Set(
  `mer fer ver hier hiver enfer cancer cher amer tir soir cuir noir pair air loir désir plaisir loisir avenir dernier premier super
papier métier poudre foudre ordre cadre chambre gendre cendre genre nombre membre octobre novembre
décembre septembre propre sabre livre titre mètre centre lettre autre notre votre être-vivant maître poire mémoire histoire victoire
laboratoire territoire gloire foire ivoire moire noire satire empire navire cire tirelire délire cuivre pauvre ivre chèvre lièvre
fièvre hydre encre sucre ocre nacre frère père mère bière lumière matière première affaire notaire salaire paire haire glaire aire
chair éclair clair flair vair star bar par car sur pour leur leurs mur`.split(/\s+/),
);
