import { cell, csvFile, type MadeRow } from "./csv.ts";
import { type MadeExport, textFile } from "./generated.ts";
import type { Random } from "./random.ts";
import { moment, personName, sentence } from "./words.ts";

const MEMBER = "252000001";

function stamp(random: Random): string {
  return new Date(moment(random) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** `Tue Sep 01 10:00:00 UTC 2026`. */
function unixStamp(random: Random): string {
  const [day = "", date = "", month = "", year = "", clock = ""] = new Date(moment(random) * 1000)
    .toUTCString()
    .split(/[ ,]+/);
  return `${day} ${month} ${date} ${clock} UTC ${year}`;
}

function link(random: Random, kind = "activity"): string {
  const id = `7${String(random.below(2 ** 31)).padStart(10, "0")}${String(random.below(10 ** 8)).padStart(8, "0")}`;
  return `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A${id}`;
}

/** LinkedIn quotes each line of a post again. */
const lines = (text: string): string => text.replaceAll("\n", '"\n"');

function share(random: Random, index: number): MadeRow {
  const sort = random.next();
  const text = sort < 0.2 ? '"' : lines(`${sentence(random)} ${index}\n\n${sentence(random, 4)}`);
  const shared = sort < 0.4 ? `https://warta.example/${index}` : "";
  const act = sort < 0.2 ? "share/Announce" : sort < 0.4 ? "share/Create" : "post/Create";
  const visibility = random.pick(["MEMBER_NETWORK", "PUBLIC", "CONNECTIONS"]);
  return { cells: [stamp(random), link(random, "share"), text, shared, "", visibility], acts: [act] };
}

function comment(random: Random, index: number): MadeRow {
  const post = link(random);
  return {
    cells: [stamp(random), `${post}?commentUrn=${index}`, `${sentence(random)} "kata ${index}", ya`],
    acts: ["comment/Create"],
  };
}

/** Comments put a backslash before a quote, and always stand in quotes. */
function slashed(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '\\"')}"` : cell(text);
}

const reaction = (random: Random): MadeRow => ({
  cells: [stamp(random), random.pick(["LIKE", "PRAISE", "EMPATHY", "INTEREST"]), link(random)],
  acts: ["reaction/Like"],
});

/** A LinkedIn export; `scale` is the number of reactions. */
export function linkedinExport(scale: number): MadeExport {
  const some = (part: number): number => Math.max(2, Math.round(scale * part));
  return {
    name: "Complete_LinkedInDataExport_10-03-2026.zip",
    files: [
      csvFile(
        `Shares_${MEMBER}.csv`,
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
        some(0.5),
        share,
      ),
      csvFile(`Comments_${MEMBER}.csv`, "Date,Link,Message", some(0.5), comment, slashed),
      csvFile(`Reactions_${MEMBER}.csv`, "Date,Type,Link", scale, reaction),
      csvFile(`InstantReposts_${MEMBER}.csv`, "Date,Link", some(0.1), (random) => ({
        cells: [stamp(random), link(random)],
        acts: ["share/Announce"],
      })),
      csvFile(`Votes_${MEMBER}.csv`, "Date,Link,OptionText", some(0.1), (random) => ({
        cells: [stamp(random), link(random, "ugcPost"), sentence(random, 2)],
        acts: ["poll/Create"],
      })),
      csvFile(`Member_Follows_${MEMBER}.csv`, "Date,Status,FullName", some(0.2), (random, index) => ({
        cells: [stamp(random), "Active", `${personName(random)} ${index}`],
        acts: ["follow/Follow"],
      })),
      csvFile("Company Follows.csv", "Organization,Followed On", some(0.2), (random, index) => ({
        cells: [`Lembaga ${sentence(random, 2)} ${index}`, unixStamp(random)],
        acts: ["page/Follow"],
      })),
      csvFile("Events.csv", "Event Name,Event Time,Status,External Url", some(0.1), (random, index) => ({
        cells: [`Acara ${sentence(random, 2)} ${index}`, stamp(random), "Attending", ""],
        acts: ["event/Accept"],
      })),
      csvFile(
        "Recommendations_Given.csv",
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
        2,
        (random, index) => ({
          cells: [
            "Dewi",
            "Contoh",
            "Kantor",
            "Staf",
            `${sentence(random)} ${index}`,
            "06/01/25, 10:00 AM",
            "VISIBLE",
          ],
          acts: ["comment/Create"],
        }),
      ),
      csvFile("Profile.csv", "First Name,Last Name,Maiden Name,Headline,Summary,Websites", 1, () => ({
        cells: ["Rahma", "Khayal", "", "ASN | Kecamatan Contoh", "", ""],
        acts: ["profile/Update"],
      })),
      csvFile(
        "Connections.csv",
        'Notes:\n"Some addresses may be missing, see the settings."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On',
        some(0.3),
        (random, index) => ({
          cells: [
            personName(random),
            "",
            `https://www.linkedin.com/in/contoh-${index}`,
            "",
            "Kantor",
            "Staf",
            "03 Oct 2023",
          ],
          acts: ["follow/Accept"],
        }),
      ),
      textFile(
        "Articles/Articles/catatan-lapangan.html",
        "<html><head><title>Catatan</title></head><body>",
        1,
        (random) => ({
          text: `<h1><a href="https://www.linkedin.com/pulse/catatan">Catatan</a></h1><p>${sentence(random)}</p></body></html>`,
          acts: ["post/Create"],
        }),
      ),
    ],
  };
}
