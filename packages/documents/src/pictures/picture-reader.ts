import type { Activity, Coverage, EvidencePointer, MediaRef, PictureCoverage } from "@netral/engine/model";
import type { RecogniseText } from "../contract.ts";
import { readDocument } from "../read-document.ts";

/** What a picture reader is made with. */
export interface PictureReaderOptions {
  /** The bytes of a medium that a record names; undefined when they cannot be had. */
  readonly open: (url: string, source: EvidencePointer) => Promise<Uint8Array | undefined>;
  readonly recognise: RecogniseText;
  /** Called before each picture, with how many were looked at before it. */
  readonly onPicture?: (url: string, done: number) => void;
  readonly signal?: AbortSignal;
  /** Local days, inclusive: pictures of posts that certainly lie outside stay closed. */
  readonly since?: string;
  readonly until?: string;
}

/** Reads the pictures of the owner's own posts, each once. */
export interface PictureReader {
  /** The same activities, with what their pictures say. */
  readonly read: (activities: readonly Activity[]) => Promise<readonly Activity[]>;
  readonly coverage: () => PictureCoverage;
  /** The coverage of an export with what became of its pictures. */
  readonly addedTo: (coverage: Coverage) => Coverage;
}

type Seen = Pick<MediaRef, "text" | "confidence" | "taken">;
type Outcome = keyof PictureCoverage;

/** Makes a reader for the pictures of one export; nothing but the owner's own posts and stories is opened. */
export function createPictureReader(options: PictureReaderOptions): PictureReader {
  const counts: Record<Outcome, number> = { read: 0, wordless: 0, unreadable: 0, missing: 0 };
  let done = 0;

  async function look({ url }: MediaRef, source: EvidencePointer): Promise<Seen> {
    options.onPicture?.(url, done);
    done++;
    const bytes = await options.open(url, source);
    const [outcome, seen] = bytes ? await seenIn(url, bytes, options) : (["missing", {}] as const);
    counts[outcome]++;
    return seen;
  }

  async function withPictures(activity: Activity): Promise<Activity> {
    const { media } = activity.object;
    if (media === undefined || !isOwnPost(activity) || isOutside(activity, options)) return activity;
    const read: MediaRef[] = [];
    for (const medium of media) {
      // One after the other: the recogniser has one worker, and one picture at a time bounds the memory.
      read.push(medium.type === "Image" ? { ...medium, ...(await look(medium, activity.source)) } : medium);
    }
    return { ...activity, object: { ...activity.object, media: read } };
  }

  return {
    read: async (activities) => {
      const result: Activity[] = [];
      for (const activity of activities) {
        result.push(options.signal?.aborted === true ? activity : await withPictures(activity));
      }
      return result;
    },
    coverage: () => ({ ...counts }),
    addedTo: (coverage) => {
      const isWhole = counts.unreadable === 0 && counts.missing === 0;
      return { ...coverage, pictures: { ...counts }, complete: coverage.complete && isWhole };
    },
  };
}

/** Only what the owner put up; messages and what others posted stay closed. */
function isOwnPost({ type, kind }: Activity): boolean {
  return (type === "Create" || type === "Add" || type === "Update") && kind !== "message" && kind !== "draft";
}

const DAY_MS = 24 * 3_600_000;

/** A day of grace on either side: which zone's days are meant, the check itself knows. */
function isOutside({ published }: Activity, { since, until }: PictureReaderOptions): boolean {
  if (published === undefined) return false;
  const isBefore = since !== undefined && Date.parse(published.to) < Date.parse(since) - DAY_MS;
  const isAfter = until !== undefined && Date.parse(published.from) > Date.parse(until) + 2 * DAY_MS;
  return isBefore || isAfter;
}

/** A photo of a landscape gives nothing, or a few letters that are none. */
const WORDLESS: readonly string[] = ["document/picture-no-words", "document/picture-not-read"];

async function seenIn(
  name: string,
  bytes: Uint8Array,
  { recognise, signal }: PictureReaderOptions,
): Promise<readonly [Outcome, Seen]> {
  const found = await readDocument({ name, bytes }, { recognise, ...(signal !== undefined && { signal }) });
  if (!found.ok || found.value.kind !== "image") return ["unreadable", {}];
  const { text, confidence, taken, unread = [] } = found.value;
  const dated = taken === undefined ? {} : { taken };
  if (text !== "" && confidence !== undefined) return ["read", { text, confidence, ...dated }];
  const isWordless = unread.every(({ code }) => WORDLESS.includes(code));
  return [isWordless ? "wordless" : "unreadable", dated];
}
