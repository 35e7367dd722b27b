import { createDraftCheck } from "@netral/engine/draft";
import {
  AUDIENCES,
  type Audience,
  DRAFT_KINDS,
  type DraftKind,
  LEVELS,
  type Level,
  PLATFORMS,
  type Platform,
  type Profile,
} from "@netral/engine/model";
import { renderDraft } from "@netral/engine/report";
import { parseProfile } from "@netral/engine/schema";
import { shippedStance } from "@netral/engine/text";
import type { TypedCommandParameters } from "@stricli/core";
import type { NetralContext } from "../context.ts";
import { draftPicture, draftText } from "../draft-text.ts";
import { exitCodeOfDraft } from "../exit-code.ts";
import { isColourful } from "../is-colourful.ts";
import { loadAnswers } from "../load-answers.ts";
import { loadLaw } from "../load-law.ts";
import { loadRegistry } from "../load-registry.ts";
import { parseJsonFile } from "../parse-json-file.ts";
import { choiceOf, dayOf, languageCode, text } from "../parsers.ts";
import { need, type Session } from "../session.ts";
import { unknownArea } from "../unknown-area.ts";
import { VERSION } from "../version.ts";
import type { Words } from "../words/id.ts";

const FORMATS = ["human", "json"] as const;

/** Flags of `netral draft`; a contract, see docs/cli.md. */
export type DraftFlags = {
  readonly kind: DraftKind;
  readonly at?: string;
  readonly to?: string;
  readonly platform?: Platform;
  readonly audience?: Audience;
  readonly photoTaken?: string;
  readonly picture?: string;
  readonly area?: string;
  readonly profile?: string;
  readonly answers?: string;
  readonly registry?: readonly string[];
  readonly failOn: Level;
  readonly format: (typeof FORMATS)[number];
  readonly lang?: string;
};

/** Looks at one text before it is posted, or at one invitation before one goes. */
export async function draft(session: Session, flags: DraftFlags, given: readonly string[]): Promise<number> {
  const { door, language } = session;
  const { text: words, document } = await draftText(session, given);
  const picture = flags.picture === undefined ? undefined : await draftPicture(session, flags.picture);
  const profile = await profileOf(session, flags);
  const pack = loadLaw();
  const answers = await loadAnswers(session, flags.answers, pack);
  const registry = await loadRegistry(session, flags.registry ?? [], profile.hopefulFrom);
  if (flags.area !== undefined && !registry.index.areaByCode(flags.area)) need(unknownArea(flags.area));
  const { checkDraft } = createDraftCheck({
    version: VERSION,
    pack,
    registry: registry.index,
    registryInfo: registry.info,
    profile,
    profileAssumed: flags.profile === undefined,
    answers,
    stance: shippedStance(),
  });
  const { kind, at, to, platform, audience, photoTaken } = flags;
  const report = need(
    checkDraft({
      text: words,
      kind,
      at: at ?? door.today(),
      atAssumed: at === undefined,
      ...(at === undefined ? {} : { eventDay: at }),
      ...(to === undefined ? {} : { to }),
      ...(platform === undefined ? {} : { platform }),
      ...(audience === undefined ? {} : { audience }),
      ...(photoTaken === undefined ? {} : { photoTaken }),
      ...(document === undefined ? {} : { document }),
      ...(picture === undefined ? {} : { picture }),
    }),
  );
  await door.stdout.write(
    flags.format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderDraft(report, pack.pack, {
          language,
          color: isColourful(door, door.stdout),
          width: door.stdout.width,
        }),
  );
  return exitCodeOfDraft(report, flags.failOn);
}

async function profileOf(session: Session, { profile, area }: DraftFlags): Promise<Profile> {
  const read: Profile =
    profile === undefined ? { status: "pns" } : await parseJsonFile(session, profile, parseProfile);
  return area === undefined ? read : { ...read, area };
}

type Parameters = TypedCommandParameters<DraftFlags, readonly string[], NetralContext>;

/** How the flags of `netral draft` are written. */
export function draftParameters(words: Words): Parameters {
  const { check: common, draft: say } = words;
  return {
    positional: {
      kind: "array",
      parameter: { brief: say.text, parse: text, placeholder: "naskah|berkas|-" },
    },
    flags: {
      kind: { kind: "parsed", parse: choiceOf(DRAFT_KINDS), default: "post", brief: say.kind },
      at: { kind: "parsed", parse: dayOf(words), optional: true, brief: say.at, placeholder: "D" },
      to: { kind: "parsed", parse: text, optional: true, brief: say.to },
      platform: { kind: "parsed", parse: choiceOf(PLATFORMS), optional: true, brief: say.platform },
      audience: { kind: "parsed", parse: choiceOf(AUDIENCES), optional: true, brief: say.audience },
      photoTaken: { kind: "parsed", parse: text, optional: true, brief: say.photoTaken, placeholder: "D" },
      picture: { kind: "parsed", parse: text, optional: true, brief: say.picture, placeholder: "F" },
      area: { kind: "parsed", parse: text, optional: true, brief: words.calendar.area, placeholder: "KODE" },
      profile: { kind: "parsed", parse: text, optional: true, brief: common.profile, placeholder: "F" },
      answers: { kind: "parsed", parse: text, optional: true, brief: common.answers, placeholder: "F" },
      registry: {
        kind: "parsed",
        parse: text,
        optional: true,
        variadic: true,
        brief: common.registry,
        placeholder: "F",
      },
      failOn: { kind: "parsed", parse: choiceOf(LEVELS), default: "risk", brief: common.failOn },
      format: { kind: "parsed", parse: choiceOf(FORMATS), default: "human", brief: say.format },
      lang: { kind: "parsed", parse: languageCode, optional: true, brief: common.lang },
    },
  };
}
