import { buildInstallCommand, buildUninstallCommand } from "@stricli/auto-complete";
import {
  type Application,
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  buildCommand,
  buildRouteMap,
  type Command,
  type TypedCommandParameters,
  text_en,
} from "@stricli/core";
import { argumentProblem, unknownCommand } from "./argument-problem.ts";
import { calendar, calendarParameters } from "./commands/calendar.ts";
import { type CheckFlags, check, checkParameters } from "./commands/check.ts";
import { conformance, conformanceParameters } from "./commands/conformance.ts";
import { type DraftFlags, draft, draftParameters } from "./commands/draft.ts";
import { explain, explainParameters } from "./commands/explain.ts";
import { type ReadFlags, read, readParameters } from "./commands/read.ts";
import { trace, traceParameters } from "./commands/trace.ts";
import type { NetralContext } from "./context.ts";
import { running, type Session } from "./session.ts";
import { VERSION } from "./version.ts";

/** Builds the program in the language of a session. */
export function buildNetral(session: Session): Application<NetralContext> {
  const { language, words } = session;
  const say = words.commands;
  return buildApplication(
    buildRouteMap({
      routes: {
        check: command<CheckFlags, readonly string[]>(
          say.check,
          checkParameters(words),
          (session, flags, ...paths) => check(session, flags, paths),
          words.check.full,
        ),
        read: command<ReadFlags, readonly string[]>(
          say.read,
          readParameters(words),
          (session, flags, ...paths) => read(session, flags, paths),
          words.read.full,
        ),
        draft: command<DraftFlags, readonly string[]>(
          say.draft,
          draftParameters(words),
          (session, flags, ...given) => draft(session, flags, given),
          words.draft.full,
        ),
        explain: command(say.explain, explainParameters(words), explain),
        trace: command(say.trace, traceParameters(words), trace),
        conformance: command(say.conformance, conformanceParameters(words), conformance),
        calendar: command(say.calendar, calendarParameters(words), calendar),
        completion: buildRouteMap({
          routes: {
            install: buildInstallCommand<NetralContext>("netral", { bash: "netral __complete" }),
            uninstall: buildUninstallCommand<NetralContext>("netral", { bash: true }),
          },
          docs: { brief: say.completion },
        }),
      },
      docs: { brief: words.app },
    }),
    {
      name: "netral",
      versionInfo: { currentVersion: VERSION },
      scanner: { caseStyle: "allow-kebab-for-camel" },
      documentation: {
        disableAnsiColor: false,
        caseStyle: "convert-camel-to-kebab",
        useAliasInUsageLine: true,
      },
      localization: { defaultLocale: language, loadText: () => textOf(session) },
    },
  );
}

type Handler<FLAGS, ARGS extends readonly unknown[]> = (
  session: Session,
  flags: FLAGS,
  ...args: ARGS
) => Promise<number>;

function command<
  FLAGS extends Readonly<Partial<Record<keyof FLAGS, unknown>>>,
  const ARGS extends readonly unknown[],
>(
  brief: string,
  parameters: TypedCommandParameters<FLAGS, ARGS, NetralContext>,
  handler: Handler<FLAGS, ARGS>,
  fullDescription?: string,
): Command<NetralContext> {
  return buildCommand<FLAGS, ARGS, NetralContext>({
    docs: { brief, ...(fullDescription === undefined ? {} : { fullDescription }) },
    parameters,
    func: async function (this: NetralContext, flags: FLAGS, ...args: ARGS) {
      this.process.exitCode = await running(this.session, () => handler(this.session, flags, ...args));
    },
  });
}

function textOf(session: Session): ApplicationText {
  const { help, unexpected } = session.words;
  return {
    ...text_en,
    headers: {
      usage: help.usage,
      aliases: help.aliases,
      commands: help.commands,
      flags: help.flags,
      arguments: help.arguments,
    },
    keywords: { default: help.default, separator: help.separator },
    briefs: {
      help: help.help,
      helpAll: help.helpAll,
      version: help.version,
      argumentEscapeSequence: help.escape,
    },
    noCommandRegisteredForInput: ({ input, corrections }) => unknownCommand(session, input, corrections),
    exceptionWhileParsingArguments(exc, color) {
      return exc instanceof ArgumentScannerError
        ? argumentProblem(session, exc)
        : `${unexpected}\n${text_en.exceptionWhileParsingArguments.call(this, exc, color)}`;
    },
    exceptionWhileRunningCommand(exc, color) {
      return `${unexpected}\n${text_en.exceptionWhileRunningCommand.call(this, exc, color)}`;
    },
  };
}
