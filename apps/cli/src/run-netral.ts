import { promises } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { proposeCompletions, run } from "@stricli/core";
import { buildNetral } from "./application.ts";
import type { NetralContext } from "./context.ts";
import type { Door } from "./door.ts";
import { EXIT } from "./exit-code.ts";
import { isColourful } from "./is-colourful.ts";
import { languageOf } from "./language.ts";
import { type Session, sessionOf } from "./session.ts";

/** Runs the command line once and gives its exit code; see docs/semantics.md. */
export async function runNetral(args: readonly string[], door: Door): Promise<number> {
  const session = sessionOf(door, languageOf(args, door.env));
  const application = buildNetral(session);
  const context = contextOf(session);
  if (args[0] === "__complete") {
    const words = (door.env["COMP_LINE"] ?? "").split(" ").slice(1);
    for (const { completion } of await proposeCompletions(application, words, context)) {
      await door.stdout.write(`${completion}\n`);
    }
    return EXIT.clear;
  }
  await run(application, args.length === 0 ? ["--help"] : args, context);
  const code = context.process.exitCode;
  // The library's own codes (unknown command, wrong flag, a thrown bug) are negative: nothing was evaluated.
  if (code === undefined || code === null) return EXIT.clear;
  return typeof code === "number" && code >= 0 ? code : EXIT.failed;
}

function contextOf(session: Session): NetralContext {
  const { door } = session;
  const stream = (output: Door["stdout"]) => ({
    write: (text: string) => void output.write(text),
    getColorDepth: () => (isColourful(door, output) ? 4 : 1),
  });
  return {
    session,
    process: {
      stdout: stream(door.stdout),
      stderr: stream(door.stderr),
      env: { ...door.env },
    },
    os: { homedir },
    fs: { promises },
    path: { join },
  } as unknown as NetralContext;
}
