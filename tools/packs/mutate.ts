import { equivalenceOf } from "./mutate/equivalent.ts";
import { loadExam } from "./mutate/load-exam.ts";
import { ruleMutants } from "./mutate/rule-mutants.ts";

/**
 * Changes the pack in one place after the other and looks whether a case notices: `npm run mutate:pack [RULE…]`.
 * A change that nothing notices is a missing case, unless it changes nothing (`mutate/equivalent.ts`).
 */
const wanted = process.argv.slice(2);
const { pack, exam } = loadExam();
const count = { killed: 0, equivalent: 0, survived: 0 };

for (const rule of pack.rules) {
  if (wanted.length > 0 && !wanted.includes(rule.id)) continue;
  const fault = exam(rule);
  if (fault !== undefined) throw new Error(`${rule.id} fails ${fault} before it is changed`);
  for (const { id, rule: changed } of ruleMutants(rule)) {
    const killer = exam(changed);
    const why = killer === undefined ? equivalenceOf(id) : undefined;
    const state = killer !== undefined ? "killed" : why !== undefined ? "equivalent" : "survived";
    count[state]++;
    console.log(
      `${state}  ${id}${killer === undefined ? "" : `  (${killer})`}${why === undefined ? "" : `  (${why})`}`,
    );
  }
}
console.log(`${count.killed} killed, ${count.equivalent} equivalent, ${count.survived} survived`);
if (count.survived > 0) process.exitCode = 1;
