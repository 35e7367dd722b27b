import { createDetector } from "@netral/engine/detect";
import { decodeRegistry, indexRegistry, type RegistryIndex } from "@netral/engine/logic";
import type { Activity, MentionFact } from "@netral/engine/model";
import { readRegistryFile } from "@netral/registry/node";
import { type CorpusName, haveCorpora, readCorpus } from "../train/corpora.ts";
import { NOISES } from "./noise.ts";

/**
 * `npm run eval:names`: how often a name is found by kind of noise, and how often one is found that is not there:
 * on ordinary posts (../shared) and in the names of people who only share a name with a candidate.
 */
const decoded = decodeRegistry(readRegistryFile("registry"));
if (!decoded.ok) throw new Error("the shipped registry cannot be read; run npm run build:registry first");
const registry: RegistryIndex = indexRegistry(decoded.value.tables);
const { tickets, contests, persons } = decoded.value.tables;
const detector = createDetector(registry);

const CAMPAIGN = { president: "2024-01-15", governor: "2024-10-15" } as const;
const CARRIERS = ["hari ini {}", "{} datang ke kampung kami", "tadi nonton {} di tv", "wah {} lagi"];
const GREETINGS = [
  "Selamat ulang tahun {}, sehat selalu",
  "Makan siang bareng {} di kantin",
  "Terima kasih Pak {} atas ilmunya",
];
const ORDINARY: readonly CorpusName[] = ["smsa", "emot", "nusax"];

function mentions(text: string, day: string): readonly MentionFact[] {
  const from = `${day}T05:00:00.000Z`;
  const activity: Activity = {
    id: "eval",
    type: "Create",
    kind: "post",
    platform: "other",
    published: { from, to: `${day}T05:00:01.000Z`, zone: "exact" },
    object: { type: "Note", text },
    audience: "public",
    source: { file: "eval", pointer: "" },
  };
  return detector.detect(activity).filter((fact): fact is MentionFact => fact.type === "mention");
}

interface Candidate {
  readonly name: string;
  readonly ticket: string;
  readonly day: string;
  /** Says what the person stands for, and where. */
  readonly introduction: string;
}

/** Everybody with a name of two words or more on a ticket for president or governor. */
function candidates(): readonly Candidate[] {
  const dayOf = new Map<string, string>();
  for (const { id, office } of contests) {
    if (id.includes("pilpres-2024")) dayOf.set(id, CAMPAIGN.president);
    else if (/gubernur/i.test(office) && id.includes("2024")) dayOf.set(id, CAMPAIGN.governor);
  }
  return tickets.flatMap((ticket) => {
    const day = dayOf.get(ticket.contest);
    if (day === undefined) return [];
    return ticket.members.flatMap(({ person }) => {
      const name = registry.person(person)?.name ?? "";
      const area = registry.area(registry.contest(ticket.contest)?.area ?? "")?.name ?? "";
      const introduction = day === CAMPAIGN.president ? "capres dan cawapres" : `pilgub ${area}`;
      return name.includes(" ") ? [{ name, ticket: ticket.id, day, introduction }] : [];
    });
  });
}

function isFound({ ticket, day }: Candidate, text: string): boolean {
  return mentions(text, day).some(({ subject }) => subject === ticket);
}

function percent(found: number, all: number): string {
  return `${((100 * found) / all).toFixed(1)} %`.padStart(8);
}

function printRecall(): void {
  const everybody = candidates();
  const all = everybody.length * CARRIERS.length;
  console.log(
    `Recall on ${everybody.length} candidates × ${CARRIERS.length} sentences: the name alone; with its contest named`,
  );
  for (const { kind, write } of NOISES) {
    let alone = 0;
    let introduced = 0;
    for (const one of everybody) {
      for (const carrier of CARRIERS) {
        const text = carrier.replace("{}", write(one.name));
        if (isFound(one, text)) alone++;
        if (isFound(one, `${one.introduction}: ${text}`)) introduced++;
      }
    }
    console.log(`  ${kind.padEnd(28)} ${percent(alone, all)} ${percent(introduced, all)}`);
  }
}

function printUnrelated(): void {
  const unrelated = persons.filter(({ id }) => id.startsWith("p/pileg-2024-"));
  const regional = new Set(tickets.filter(({ contest }) => contest.includes("pkwk")).map(({ id }) => id));
  console.log(
    `\n${unrelated.length} candidates for DPR and DPD as people who have nothing to do with a regional election`,
  );
  for (const greeting of GREETINGS) {
    let wrong = 0;
    for (const { name } of unrelated) {
      if (
        mentions(greeting.replace("{}", name), CAMPAIGN.governor).some(({ subject }) =>
          regional.has(subject ?? ""),
        )
      )
        wrong++;
    }
    console.log(
      `  "${greeting}": ${wrong} taken for a regional candidate, ${((1e4 * wrong) / unrelated.length).toFixed(1)} per 10,000`,
    );
  }
}

function printOrdinary(): void {
  if (!haveCorpora()) {
    console.log("\nOrdinary posts: skipped, no ../shared");
    return;
  }
  console.log("\nOrdinary posts (some do name politicians) that name a ticket or party");
  for (const corpus of ORDINARY) {
    const texts = readCorpus(corpus);
    for (const day of Object.values(CAMPAIGN)) {
      const hits = texts.filter(({ text }) => mentions(text, day).length > 0).length;
      console.log(
        `  ${corpus.padEnd(6)} ${day}: ${hits} of ${texts.length}, ${((1e4 * hits) / texts.length).toFixed(1)} per 10,000`,
      );
    }
  }
}

printRecall();
printUnrelated();
printOrdinary();
