import type { Activity, Fact } from "@netral/engine/model";
import { formatInterval } from "../format-time.ts";
import type { Catalogue } from "../messages/catalogue.ts";

/** The words of an activity that a fact points at, in quotation marks. */
function quoteOf({ evidence }: Fact, activity: Activity, words: Catalogue): string {
  const { field, medium = 0, start, end } = evidence;
  if (field === "text" && start !== undefined && end !== undefined) {
    const quote = activity.object.text?.slice(start, end).trim();
    if (quote) return `“${quote}”`;
  }
  if (field === "picture") {
    const quote = activity.object.media?.[medium]?.text?.slice(start, end).trim();
    return quote ? words.fact.inPicture(quote) : words.fact.picture;
  }
  return words.fact.noQuote;
}

/** One fact in words a reader can check against the act. */
export function factWords(fact: Fact, activity: Activity, words: Catalogue): string {
  const say = words.fact;
  switch (fact.type) {
    case "target-role":
      return say.targetRole(words.role[fact.role], fact.strength);
    case "mention": {
      const mention = say.mention(quoteOf(fact, activity, words));
      return fact.possiblyOfficial ? `${mention}; ${say.possiblyOfficial}` : mention;
    }
    case "campaign-content":
      return say.content[fact.what](quoteOf(fact, activity, words));
    case "stance":
      return say.stance[fact.stance];
    case "together":
      return say.together[fact.via];
    case "dated":
      return say.dated[fact.relation](
        formatInterval({ from: fact.from, to: fact.to, zone: "assumed" }, words),
      );
    case "office":
      return say.office;
    case "party-tie":
      return say.partyTie[fact.via];
    case "attendance":
      return say.attendance[fact.mode];
    case "appeal":
      return say.appeal[fact.to];
    case "audience":
      return say.audience(words.audience[fact.audience]);
  }
}
