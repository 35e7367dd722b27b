import type { Issue } from "@netral/engine/model";
import { renderIssues } from "@netral/engine/report";
import { isColourful } from "./is-colourful.ts";
import type { Session } from "./session.ts";

/** Tells the user what is wrong, why it matters and what to do, on the error output. */
export async function printIssues({ door, language }: Session, issues: readonly Issue[]): Promise<void> {
  const { stderr } = door;
  await stderr.write(
    renderIssues(issues, { language, color: isColourful(door, stderr), width: stderr.width }),
  );
}
