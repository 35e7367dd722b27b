import type { Finding, Pack, Question } from "@netral/engine/model";

/**
 * The open questions of a run. First those that decide something undecided, by how many findings they decide; then
 * those that could take a finding away, by how many.
 */
export function collectQuestions(findings: readonly Finding[], pack: Pack): Question[] {
  const scopes = new Map(pack.questions.map(({ id, scope }) => [id, scope]));
  const open = new Map<string, { question: Question; undecided: number }>();
  for (const { questions, activity, steps } of findings) {
    const decisive = new Set(
      steps.flatMap(({ verdict, question }) => (verdict === "unknown" ? question : [])),
    );
    for (const key of questions) {
      const [id = key, about] = splitOnce(key);
      const scope = scopes.get(id) ?? "owner";
      const known = open.get(key);
      const isAccount = about !== undefined && about !== activity.id && scope !== "platform";
      const name = isAccount ? (activity.target?.name ?? activity.target?.handle ?? about) : about;
      open.set(key, {
        question: {
          key,
          id,
          scope: isAccount ? "target" : scope,
          ...(name === undefined ? {} : { about: name }),
          settles: (known?.question.settles ?? 0) + 1,
        },
        undecided: (known?.undecided ?? 0) + (decisive.has(key) ? 1 : 0),
      });
    }
  }
  return [...open.values()]
    .toSorted(
      (a, b) =>
        b.undecided - a.undecided ||
        b.question.settles - a.question.settles ||
        a.question.key.localeCompare(b.question.key),
    )
    .map(({ question }) => question);
}

function splitOnce(key: string): [string, string | undefined] {
  const at = key.indexOf("@");
  return at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
}
