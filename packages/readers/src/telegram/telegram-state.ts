import { asObject, asText, type Json } from "../json/json.ts";
import type { Owner, ReaderSetup } from "../shape.ts";

/** What one run knows about the owner of Telegram exports. */
export interface TelegramState {
  readonly setup: ReaderSetup;
  readonly owners: Owner[];
  /** Takes in the `personal_information` of a full export. */
  learn(personal: Json | undefined): void;
  /** `unknown` when nobody said who the owner is. */
  isOwner(id: string | undefined, name: string | undefined): "yes" | "no" | "unknown";
}

/** Nothing known yet. */
export function telegramState(setup: ReaderSetup): TelegramState {
  const ids = new Set<string>();
  const owners: Owner[] = [];
  const named = plain(setup.owner);
  return {
    setup,
    owners,
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
    isOwner(id, name) {
      // The id of the export's owner is certain; a name only counts where no export says more.
      if (ids.size > 0 && id !== undefined) return ids.has(id) ? "yes" : "no";
      if (named === undefined) return "unknown";
      return plain(name) === named || id === named || id === `user${named}` ? "yes" : "no";
    },
  };
}

function plain(name: string | undefined): string | undefined {
  const text = name?.replace(/\s+/g, " ").trim().normalize("NFC").toLowerCase();
  return text === "" ? undefined : text;
}
