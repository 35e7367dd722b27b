import type { InvitationReading } from "@netral/engine/model";

type Known = Pick<InvitationReading, "judgement" | "hosts" | "signs" | "event">;

/** What to ask the host before one says yes, most telling first; only what the invitation leaves open. */
export function askHost({ judgement, hosts, signs, event }: Known): readonly string[] {
  const has = (...codes: readonly string[]) => signs.some(({ code }) => codes.includes(code));
  const isOpen = judgement !== "official" && judgement !== "no-sign";
  const questions: readonly (readonly [key: string, asked: boolean])[] = [
    ["who-invites", !hosts.some(({ invites }) => invites)],
    ["who-speaks", isOpen && !has("candidate-appears", "with-candidate")],
    ["is-campaign", isOpen],
    ["which-day", event.from === undefined],
    ["attributes", isOpen || has("dress")],
    ["why-me", judgement !== "no-sign" && !has("assignment")],
    ["who-pays", isOpen || has("gifts")],
    ["bring-people", has("bring-people")],
    ["photos", isOpen],
  ];
  return questions.flatMap(([key, asked]) => (asked ? key : []));
}
