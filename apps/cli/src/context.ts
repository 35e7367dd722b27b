import type { StricliAutoCompleteContext } from "@stricli/auto-complete";
import type { StricliProcess } from "@stricli/core";
import type { Session } from "./session.ts";

/** What a command runs in: the session, and the process the library writes to. */
export interface NetralContext extends StricliAutoCompleteContext {
  readonly session: Session;
  readonly process: StricliProcess & { readonly env: Readonly<Record<string, string | undefined>> } & Pick<
      NodeJS.Process,
      "stdout" | "stderr"
    >;
}
