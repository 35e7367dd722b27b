import { fault, issues, phase } from "../../state/check.ts";
import { started, startIssues } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { IssueList } from "../../ui/issue-list.tsx";
import { Loading } from "../../ui/loading.tsx";
import { ResultsView } from "../results/results-view.tsx";
import { AboutYou } from "./about-you.tsx";
import { ChooseFiles } from "./choose-files.tsx";
import { RunningCheck } from "./running-check.tsx";
import { Steps } from "./steps.tsx";

/** The way from choosing an export to the result. */
export function CheckView() {
  const t = messages.value.check;
  if (startIssues.value.length > 0) return <Loading />;
  return (
    <>
      <Steps />
      {issues.value.length > 0 && (
        <div role="alert">
          <section class="card problem" aria-labelledby="problem">
            <h2 id="problem">{t.problemTitle}</h2>
            <IssueList issues={issues.value} />
          </section>
        </div>
      )}
      {fault.value !== "" && (
        <div role="alert">
          <section class="card problem" aria-labelledby="fault">
            <h2 id="fault">{t.faultTitle}</h2>
            <p>{t.fault}</p>
            <pre>{fault.value}</pre>
          </section>
        </div>
      )}
      {phase.value === "choose" && (started.value ? <ChooseFiles /> : <Loading />)}
      {phase.value === "about" && <AboutYou />}
      {phase.value === "running" && <RunningCheck />}
      {phase.value === "results" && <ResultsView />}
    </>
  );
}
