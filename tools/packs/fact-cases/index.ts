import { APPEAL_CASES } from "./appeal-cases.ts";
import { CONTENT_CASES, PLACE_CASES } from "./content-cases.ts";
import { type FactCase, factCases } from "./fact-case.ts";
import { NORM_CASES } from "./norm-cases.ts";
import { LEAVE_CASES, OFFICIAL_CASES } from "./office-cases.ts";
import { PARTICIPANT_CASES } from "./participant-cases.ts";
import { NO_APPEAL_CASES, PARTY_CASES } from "./party-cases.ts";
import { PARTY_EVENT_CASES } from "./party-event-cases.ts";
import { DISPUTE_CASES, UNSETTLED_CASES } from "./photo-dispute-cases.ts";
import { PICTURE_CASES, PROP_CASES } from "./picture-cases.ts";
import { OLDER_SHAPES, UPLOAD_SHAPES } from "./shape-cases.ts";
import { COMPANY_CASES, SPOUSE_CASES } from "./spouse-cases.ts";
import { TARGET_2020_CASES, TARGET_CASES } from "./target-cases.ts";
import { TEAM_CASES } from "./team-cases.ts";

/** Every case of the law alone. */
export const FACT_CASES: readonly FactCase[] = [
  ...CONTENT_CASES,
  ...PLACE_CASES,
  ...TARGET_CASES,
  ...TARGET_2020_CASES,
  ...PICTURE_CASES,
  ...PROP_CASES,
  ...TEAM_CASES,
  ...APPEAL_CASES,
  ...NORM_CASES,
  ...OLDER_SHAPES,
  ...SPOUSE_CASES,
  ...LEAVE_CASES,
  ...OFFICIAL_CASES,
  ...PARTICIPANT_CASES,
  ...DISPUTE_CASES,
  ...UPLOAD_SHAPES,
  ...UNSETTLED_CASES,
  ...COMPANY_CASES,
  ...NO_APPEAL_CASES,
  ...PARTY_CASES,
  ...PARTY_EVENT_CASES,
].flatMap(factCases);
