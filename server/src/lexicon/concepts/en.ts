/** What English words are about, for the ear: words by concept, any form of a word counting; `_` joins two words. */
export const english: Readonly<Record<string, string>> = {
  'ai-act':
    'generate prompt hallucinate chatbot bot ai llm model algorithm neural gpt chatgpt midjourney dalle copilot gemini claude automate automatic automatically synthetic synthesise synthesised deepfake avatar machine robot assistant generator upscale render autocomplete dictate type paste feed upload ask machine_learning language_model stable_diffusion',
  'ai-veil':
    'digital digitally silicon byte clever smart silent tireless helper modern contemporary technology tech tool automation augmented enhanced enriched assisted inspired support supported innovation innovative creative reimagined virtual pixel computer computed electronic technique virtually',
  admitting: 'confess confession admit honest honestly frankly truth secretly guilty shame oops blush sorry own_up',
  'agree-consent':
    'consent permission permit allow agree agreed release signed parents_agreed blessing green_light ok okay authorise authorised authorization',
  alarm:
    'danger dangerous threat risk risky catastrophe apocalypse doom destroy destruction end armageddon explode explosion kill death dead die deadly swallow devour black_hole hell horror nightmare monster beast terrifying scary fear',
  amazement:
    'amazing incredible awesome wow stunning mind blow unbelievable spectacular epic magic magical miracle wonder wonderful extraordinary phenomenal insane crazy unreal jaw holy',
  approval:
    'approve approved approval sign-off signoff green-lit clearance cleared referee reviewed review blessing bless unblind unblinded unblinding endorse validated validate rubber-stamp ratify sanction official vetted convener conveners collaboration',
  'as-one':
    'we our us everyone everybody all whole entire together unanimous unanimously speak voice stance position belief believe stand united',
  asking: 'ask question wonder why who what how which curious',
  award: 'prize nobel medal award winner trophy honour laureate jury committee',
  before:
    'before yet until unless tomorrow soon later upcoming ahead early earlier prior already premature preview sneak peek advance till eve',
  blame:
    'blame fault responsible excuse guilty accuse wrong mistake mess failure failed fail fiasco disaster incompetent incompetence useless ruin ruined sabotage botch',
  boss: 'boss manager director directorate management leader head chief supervisor hr hierarchy upstairs committee board administration human_resources department_head group_leader top_floor',
  brand:
    'brand company firm supplier vendor product model device laptop phone camera drill pump valve software app subscription shop store buy purchase quality reliable best favourite customer client sponsor partner manufacturer',
  certify:
    'certified certify certificate approved tested accredited guarantee guaranteed seal label stamp standard recommended official recipe formula trusted quality validated proof proven grade used_at as_used',
  child:
    'child children kid boy girl son daughter pupil school schoolgirl schoolboy class classroom teacher grade toddler baby nursery kindergarten primary camp teenager teen minor parent mum dad mother father grandson granddaughter niece nephew birthday year-old years_old little',
  'child-fame':
    'face photo picture name surname full_name full_names school tag tagged smile smiling portrait close-up lives',
  closed:
    'closed private behind door inside internal internally in-house restricted members_only members login password secret secrecy confidential hush sealed vault locked',
  colleague:
    'colleague coworker teammate team group office neighbour desk mate intern trainee student postdoc fellow technician engineer secretary shifter supervisor professor physicist researcher scientist',
  commerce:
    'bid bidder tender offer price quote contract supplier negotiate negotiation budget ceiling cost margin discount procurement patent invention license licence licensing startup spin-off royalty invoice franc million euro cheaper rival competitor signed unsigned award',
  correct:
    'correct correction corrected fix fixed change changed edit edited update updated amend amended replace replaced swap swapped tweak tweaked revise revised adjust adjusted delete deleted remove removed polish polished tidy tidied version new_version old_version erratum typo figure number caption sentence paragraph page post link refresh reload',
  correct_open:
    'previously originally formerly said wrote read instead should_read apologise apologies reader spotted noted note transparent because reason was_wrong stated',
  creditless: 'generator prompt seconds click button free tool app plugin one-click instantly minute',
  day: 'monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening night noon midnight january february march april may june july august september october november december week month',
  disclaim:
    'opinion view views personal personally own mine private disclaimer speak behalf employer capacity affiliation official officially represent endorse hat retweet rt',
  discover:
    'discover discovery discovered prove proof proved proven solve solved solution answer breakthrough revolution revolutionary revolutionise revolutionize confirm confirmed certain definitely definitive finally ultimate once_and_for_all overturn rewrite textbook cure forever change_everything end secret mystery mysteries unlock revealed reveal',
  document:
    'slide slides draft memo minutes report file folder email mail message letter screenshot screengrab page document pdf note notes thread chat channel presentation table spreadsheet agenda transcript attachment paper manuscript deck scan copy',
  door: 'door gate key lock code badge alarm fence camera guard entrance access password login wifi server port unlocked open window ladder shaft hatch corridor patch firewall admin pin usb hack tunnel bypass',
  dwelling:
    'address street road lane avenue flat apartment house home lives live living floor door bell balcony garden garage village neighbour neighbourhood building stays hotel room key alone terrace chalet landlord bus_stop',
  election:
    'vote voter election elect candidate party minister government president parliament senator council mayor referendum ballot poll politician left right liberal conservative socialist green campaign rally march demonstration strike petition boycott sanction war army invasion occupation regime flag solidarity manifesto union',
  embargo:
    'embargo embargoed press_release announcement announce journalist reporter publish publication published paper journal hour clock oclock midnight gmt cest wait early scoop first leak exclusive deadline press conference tomorrow thursday hold',
  faith:
    'god divine heaven prayer pray temple cathedral church religion religious muslim jewish christian catholic mosque priest prophet holy sacred bible soul',
  fiction:
    'invented imaginary fictional fiction made_up nobody doesnt_exist never_existed fake faked pretend staged imagined imaginary invented_by nonexistent replica reconstruction actor artist impression rendering simulation illustration illustrative drawing painted',
  free: 'free gift gifted given gave offered invited invitation lent loan flight hotel dinner lunch paid pay ticket sample goodie voucher discount code commission fee envelope sponsor sponsored ambassador partner collaboration affiliate link earn stock share shares shareholder invest invested cousin brother sister wife husband uncle brother-in-law consultant advisory',
  gossip:
    'hear heard rumour rumor whisper whispered gossip apparently allegedly supposedly word bird insider source overheard told tell said they_say people_say someone somebody friend corridor canteen coffee grapevine leak leaked tip hint wink buzz talk story unconfirmed guess bet',
  health:
    'ill illness sick sickness disease cancer hospital doctor surgery operation treatment therapy therapist depression depressed burnout burn-out medication pills drug clinic diagnosis diagnosed pregnant pregnancy miscarriage disability wheelchair diabetes epilepsy anxiety alcohol alcoholic rehab leave psychiatric psychiatrist tumour chemo dementia transplant autism hiv',
  hush: 'hush shh shhh secret quiet quietly between_us dont_tell keep_it tell_nobody dont_share not_share shouldnt supposed not_supposed dont_quote off_record nobody_noticed nobody_knows no_one_knows psst zip mum wink allowed forbidden not_allowed dont_forward never_happened delete_this',
  instead: 'instead rather without actually really just only simply merely',
  insult:
    'idiot stupid moron fool clown dumb brain clueless ignorant pathetic ridiculous joke laughing lazy liar incompetent useless parasite dinosaur monkey circus sheep ugly fat old brainless nonsense crackpot crank loser amateur embarrassment embarrassing drivel garbage rubbish trash waste',
  kin: 'wife husband partner girlfriend boyfriend mother father brother sister son daughter uncle aunt cousin niece nephew grandmother grandfather family divorce divorced married ex separated affair',
  lab: 'lab laboratory cern lhc atlas cms lhcb alice experiment collaboration organisation organization institute detector collider accelerator facility',
  laud: 'recommend love best excellent favourite favorite great perfect swear trust must-have worth unbeatable superb fantastic top top-notch brilliant stars buy get switch convinced fan go_for never_again nothing_beats reliable',
  likely:
    'may might could perhaps maybe possible possibly suggest hint indication likely limit preliminary uncertainty statistical simulation consistent evidence hope candidate step',
  measure:
    'sigma significance excess bump peak limit curve plot histogram mass gev tev cross-section ratio value result data bin fit number measurement measured percent yield background signal observed',
  mock: 'bless_him bless_her poor so-called genius bright sharpest comedy comedian pantomime puppet clown funny hilarious lol haha joke eyeroll bravo congratulations applause slow',
  money:
    'money salary salaries pay paid francs euros chf budget loan debt mortgage bonus raise grade income rich poor bankrupt tax fund funding grant',
  myth: 'god particle big bang recreate portal dimension gate beast monster dragon cathedral temple hell abyss holy grail ghost phantom phantoms magic wizard sorcerer alchemist time machine doomsday bomb universe titan tame awaken hunger hungry devour universe secrets beginning_of_time creation creator fingers playing thunder storm hammer gods',
  negation:
    'not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt shouldnt',
  next: 'next coming plan planned schedule scheduled future will going arrive arriving travel trip flight train leave leaving visit visiting route',
  offer:
    'join open free welcome public everyone visitors visit event registration register programme talk lecture workshop exhibition guided tour anniversary museum',
  order: 'please must should let lets do remember check learn read watch see listen',
  person: 'he she him her his hers they them their mr mrs ms dr prof professor',
  'personal-data':
    'passport visa salary grade appraisal performance evaluation warning contract renewal record file cv asylum refugee criminal prison court police orientation gay lesbian trans religion union membership fired dismissed age weight medical absence absences sick_leave',
  pity: 'brave courage courageous strong proud support hug thoughts recovery recover struggle battle fight hero',
  policy:
    'law rule rules ban banned reform act bill tax regulation policy moratorium agreement treaty subsidy directive funding nuclear climate energy migration immigration abortion weapon defence military sanctions',
  public:
    'public published publicly official website open_access link released release repository press office online posted announced arxiv journal',
  quarrel:
    'quarrel fight fought argument shout shouted shouting yell row feud conflict toxic harassment bully bullying grievance complain complaint rant whine fed_up enough burnout overtime unpaid reorg reorganisation favouritism promotion promoted refused ignored ignore unfair injustice chaos mismanagement sick_of politics knife backstab resign quit leaving turnover morale',
  reading:
    'read reader proofread check checked reviewed verified edited human editor copy-editor glance glanced looked unread straight untouched as_is verbatim unedited',
  self: 'i me my mine myself im ive id ill',
  share:
    'share shared sharing post posting posted publish publishing tweet thread paste pasted forward forwarded copy copied leak leaking here heres below attached attach link show showing enjoy sneak peek screenshot exclusive present presenting gift',
  sense:
    'should must need ought wrong right stupid scandal disgrace shame absurd outrageous unacceptable nonsense crime mad insane believe think favour against support oppose ban',
  sincere:
    'transparent disclose disclosure declare declared label labelled labeled credit caption licence license licensed source sourced note statement',
  slang: 'lol omg wtf haha btw imo tbh fyi plz pls gonna wanna yeah yep nope hey guys folks dude',
  staff: 'cleaner guard driver cook receptionist librarian administrator assistant newcomer retiree retired',
  'stay-in':
    'internal confidential restricted distribution circulate circulation leave room wall walls within group eyes_only embargo keep stay inside not_for outside nda classified watermark draft stamp stamped marked header footer lips',
  travel:
    'flight plane train airport hotel holiday holidays away abroad vacation trip beach mountain back_on leaves leaving returns until empty conference week arrival arrives vip delegation minister president king queen route convoy motorcade bodyguard',
  trust: 'trust lie lied lies truth hide hidden cover-up cover transparency honest conspiracy',
  undone:
    'silently quietly discreetly without_note no_note vanished gone disappeared never_was nothing_to nothing_happened as_if unnoticed forget forgotten old_link harmonised optimised improved better cleaner cleaned smoother wording gremlin gremlins magically overnight',
  unfinished:
    'draft unfinished preliminary wip work_in_progress blind blinded unblinded unofficial unapproved internal note twiki e-group box opened open_the_box not_yet before_approval nobody_has_seen hot fresh just_out working_group meeting',
  voicing:
    'voice narrator narrated narration dubbed translate translated translation subtitle subtitles written wrote author poem song music image picture photo photograph video clip film illustration poster cartoon portrait logo artwork painting text article caption quote interview testimonial speech letter',
  watch: 'camera guard patrol shift round cctv alarm security safety badge control',
  weak: 'obviously naturally evidently course usual standard legal lawyer lawyers blah yada whatever supposedly technically strictly speaking asterisk small_print fine_print',
  whereabouts:
    'always every each daily regular usually habit jog jogs jogging run runs cycles cycling bike walk walks parks parked bench cafe bar gym pool bus tram stop route alone lives spotted seen right_now currently here geotag location',
  work: 'work working job office desk lab shift contract employed colleague cern physicist badge building bldg group section paid',
};
