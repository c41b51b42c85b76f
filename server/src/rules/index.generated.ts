// Made by scripts/generate.ts from the files of this folder.
import { ableist } from './accessibility/ableist.ts';
import { acceleratorName } from './reputation/accelerator-name.ts';
import { accountRegistry } from './accounts/account-registry.ts';
import { acronym } from './accessibility/acronym.ts';
import { affiliateLink } from './endorsement/affiliate-link.ts';
import { affiliationUndisclosed } from './transparency/affiliation-undisclosed.ts';
import { aiFakeScience } from './ai/ai-fake-science.ts';
import { aiInputPrivacy } from './ai/ai-input-privacy.ts';
import { aiNoReviewer } from './ai/ai-no-reviewer.ts';
import { aiPlatformToggle } from './ai/ai-platform-toggle.ts';
import { aiResidue } from './ai/ai-residue.ts';
import { aiSourceType } from './ai/ai-source-type.ts';
import { aiUndisclosed } from './ai/ai-undisclosed.ts';
import { aiWeakLabel } from './ai/ai-weak-label.ts';
import { allCaps } from './accessibility/all-caps.ts';
import { altLength } from './accounts/alt-length.ts';
import { altMissing } from './accessibility/alt-missing.ts';
import { altQuality } from './accessibility/alt-quality.ts';
import { approval } from './accounts/approval.ts';
import { asciiArt } from './accessibility/ascii-art.ts';
import { assumedReader } from './accessibility/assumed-reader.ts';
import { badgeId } from './confidentiality/badge-id.ts';
import { bilingualParity } from './accounts/bilingual-parity.ts';
import { cadence } from './accounts/cadence.ts';
import { captions } from './accessibility/captions.ts';
import { cliche } from './accessibility/cliche.ts';
import { commercialSensitive } from './confidentiality/commercial-sensitive.ts';
import { confidentialMarker } from './confidentiality/confidential-marker.ts';
import { credential } from './confidentiality/credential.ts';
import { creditCollaboration } from './transparency/credit-collaboration.ts';
import { disrespect } from './reputation/disrespect.ts';
import { embargo } from './confidentiality/embargo.ts';
import { emojiUse } from './accessibility/emoji-use.ts';
import { endorsement } from './endorsement/endorsement.ts';
import { exclamation } from './accessibility/exclamation.ts';
import { experimentName } from './reputation/experiment-name.ts';
import { fancyUnicode } from './accessibility/fancy-unicode.ts';
import { fold } from './accounts/fold.ts';
import { frTypography } from './accessibility/fr-typography.ts';
import { fundraising } from './endorsement/fundraising.ts';
import { gendered } from './accessibility/gendered.ts';
import { goal } from './accounts/goal.ts';
import { handle } from './accounts/handle.ts';
import { hashtagCase } from './accessibility/hashtag-case.ts';
import { hashtagLoad } from './accessibility/hashtag-load.ts';
import { impersonation } from './reputation/impersonation.ts';
import { inclusiveFr } from './accessibility/inclusive-fr.ts';
import { internalGrievance } from './reputation/internal-grievance.ts';
import { internalLink } from './confidentiality/internal-link.ts';
import { internalNoteId } from './confidentiality/internal-note-id.ts';
import { jargon } from './accessibility/jargon.ts';
import { joinLink } from './confidentiality/join-link.ts';
import { labApproved } from './endorsement/lab-approved.ts';
import { langTag } from './accessibility/lang-tag.ts';
import { linkText } from './accessibility/link-text.ts';
import { logoMisuse } from './reputation/logo-misuse.ts';
import { longSentence } from './accessibility/long-sentence.ts';
import { materialConnection } from './endorsement/material-connection.ts';
import { mediaCredit } from './reputation/media-credit.ts';
import { minor } from './confidentiality/minor.ts';
import { mythFirst } from './transparency/myth-first.ts';
import { opinionAsOrg } from './transparency/opinion-as-org.ts';
import { opinionUnframed } from './transparency/opinion-unframed.ts';
import { orgName } from './reputation/org-name.ts';
import { overLength } from './accounts/over-length.ts';
import { overclaim } from './transparency/overclaim.ts';
import { passiveVoice } from './accessibility/passive-voice.ts';
import { personalEmail } from './confidentiality/personal-email.ts';
import { phoneNumber } from './confidentiality/phone-number.ts';
import { photoConsent } from './confidentiality/photo-consent.ts';
import { placeholder } from './accounts/placeholder.ts';
import { politicalStance } from './reputation/political-stance.ts';
import { preliminaryUnlabelled } from './transparency/preliminary-unlabelled.ts';
import { rareWord } from './accessibility/rare-word.ts';
import { relativeTime } from './transparency/relative-time.ts';
import { repostContext } from './endorsement/repost-context.ts';
import { rumourLeak } from './confidentiality/rumour-leak.ts';
import { securityDetail } from './confidentiality/security-detail.ts';
import { sensationalMetaphor } from './transparency/sensational-metaphor.ts';
import { sensitivePersonData } from './confidentiality/sensitive-person-data.ts';
import { sigmaMisread } from './transparency/sigma-misread.ts';
import { significanceWord } from './transparency/significance-word.ts';
import { silentCorrection } from './transparency/silent-correction.ts';
import { sourceMissing } from './transparency/source-missing.ts';
import { staleFact } from './transparency/stale-fact.ts';
import { symbolInProse } from './accessibility/symbol-in-prose.ts';
import { tagLimit } from './accounts/tag-limit.ts';
import { twoMeanings } from './accessibility/two-meanings.ts';
import { unapprovedResult } from './confidentiality/unapproved-result.ts';
import { unitForm } from './transparency/unit-form.ts';
import { weakDisclaimer } from './transparency/weak-disclaimer.ts';
import { weaselWords } from './accessibility/weasel-words.ts';
import { whereabouts } from './confidentiality/whereabouts.ts';
import { wordiness } from './accessibility/wordiness.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = [
  ableist,
  acceleratorName,
  accountRegistry,
  acronym,
  affiliateLink,
  affiliationUndisclosed,
  aiFakeScience,
  aiInputPrivacy,
  aiNoReviewer,
  aiPlatformToggle,
  aiResidue,
  aiSourceType,
  aiUndisclosed,
  aiWeakLabel,
  allCaps,
  altLength,
  altMissing,
  altQuality,
  approval,
  asciiArt,
  assumedReader,
  badgeId,
  bilingualParity,
  cadence,
  captions,
  cliche,
  commercialSensitive,
  confidentialMarker,
  credential,
  creditCollaboration,
  disrespect,
  embargo,
  emojiUse,
  endorsement,
  exclamation,
  experimentName,
  fancyUnicode,
  fold,
  frTypography,
  fundraising,
  gendered,
  goal,
  handle,
  hashtagCase,
  hashtagLoad,
  impersonation,
  inclusiveFr,
  internalGrievance,
  internalLink,
  internalNoteId,
  jargon,
  joinLink,
  labApproved,
  langTag,
  linkText,
  logoMisuse,
  longSentence,
  materialConnection,
  mediaCredit,
  minor,
  mythFirst,
  opinionAsOrg,
  opinionUnframed,
  orgName,
  overLength,
  overclaim,
  passiveVoice,
  personalEmail,
  phoneNumber,
  photoConsent,
  placeholder,
  politicalStance,
  preliminaryUnlabelled,
  rareWord,
  relativeTime,
  repostContext,
  rumourLeak,
  securityDetail,
  sensationalMetaphor,
  sensitivePersonData,
  sigmaMisread,
  significanceWord,
  silentCorrection,
  sourceMissing,
  staleFact,
  symbolInProse,
  tagLimit,
  twoMeanings,
  unapprovedResult,
  unitForm,
  weakDisclaimer,
  weaselWords,
  whereabouts,
  wordiness,
];
