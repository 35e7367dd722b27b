import { asObject, asText, type Json } from "../json/json.ts";
import type { Owner, ReaderSetup } from "../shape.ts";
import type { PageFacts } from "./page-facts.ts";

/** What one run knows about the owner of Telegram exports. */
export interface TelegramState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** What the pages of each folder show of their conversation, by folder. */
  readonly pages: Map<string, PageFacts>;
  /** Takes in the `personal_information` of a full export. */
  learn(personal: Json | undefined): void;
  /** Takes in what the first page of a full HTML export says of its owner; it holds no id. */
  learnPage(owner: Owner, colour: string | undefined): void;
  /** Notes who bears a name (their id, or on pages the colour of their picture): a shared name proves nothing. */
  see(person: Person): void;
  /** `unknown` when nobody said who the owner is, or when another person bears the owner's name. */
  isOwner(person: Person): "yes" | "no" | "unknown";
}

/** How a message or reaction names somebody. */
export interface Person {
  /** `user123`, `channel123`; pages have none. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Class of the picture on a page (`userpic5`): its colour follows from the person's id. */
  readonly colour?: string | undefined;
}

/** Stands for several colours under one name. */
const MANY = "many";
/** Names of which the colour is held; beyond so many members a name is not looked at. */
const MAX_NAMES = 200_000;

/** Nothing known yet. */
export function telegramState(setup: ReaderSetup): TelegramState {
  const ids = new Set<string>();
  const owners: Owner[] = [];
  const named = plain(setup.owner);
  const onPages = new Map<string, Set<string>>();
  const idsOfName = new Set<string>();
  /** Colour of the picture beside each name on pages; `MANY` where it differs. */
  const colours = new Map<string, string>();

  /** Two pictures of different colour under one name are two people. */
  const isShared = (name: string | undefined): boolean => colours.get(plain(name) ?? "") === MANY;

  /** The owner of an HTML export by name and, where both are known, the colour of the picture. */
  function byPage({ name, colour }: Person): "yes" | "no" | "unknown" {
    const known = onPages.get(plain(name) ?? "");
    if (known === undefined) return "no";
    if (colour !== undefined && known.size > 0) return known.has(colour) ? "yes" : "no";
    return isShared(name) ? "unknown" : "yes";
  }

  return {
    setup,
    owners,
    pages: new Map(),
    learn(personal) {
      const data = asObject(personal);
      const id = data?.["user_id"];
      if (typeof id !== "number" && typeof id !== "string") return;
      if (ids.has(`user${id}`)) return;
      ids.add(`user${id}`);
      const handle = asText(data?.["username"])?.replace(/^@/, "");
      const name = [asText(data?.["first_name"]), asText(data?.["last_name"])].filter(Boolean).join(" ");
      owners.push({
        platform: "telegram",
        id: String(id),
        ...(handle === undefined ? {} : { handle }),
        ...(name === "" ? {} : { name }),
      });
    },
    learnPage(owner, colour) {
      owners.push(owner);
      const name = plain(owner.name);
      if (name === undefined) return;
      const colours = onPages.get(name) ?? new Set<string>();
      if (colour !== undefined) colours.add(colour);
      onPages.set(name, colours);
    },
    see({ id, name, colour }) {
      const key = plain(name);
      if (key === undefined) return;
      if (id !== undefined && key === named) idsOfName.add(id);
      if (colour === undefined) return;
      const known = colours.get(key);
      if (known !== undefined && known !== colour) colours.set(key, MANY);
      else if (known === undefined && colours.size < MAX_NAMES) colours.set(key, colour);
    },
    isOwner(person) {
      const { id, name } = person;
      // The id of the export's owner is certain; a name only counts where no export says more.
      if (ids.size > 0 && id !== undefined) return ids.has(id) ? "yes" : "no";
      if (id === undefined && onPages.size > 0) return byPage(person);
      if (named === undefined) return "unknown";
      if (id === named || id === `user${named}`) return "yes";
      if (plain(name) !== named) return "no";
      return (id === undefined ? isShared(name) : idsOfName.size > 1) ? "unknown" : "yes";
    },
  };
}

function plain(name: string | undefined): string | undefined {
  const text = name?.replace(/\s+/g, " ").trim().normalize("NFC").toLowerCase();
  return text === "" ? undefined : text;
}
