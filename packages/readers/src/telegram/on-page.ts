import type { RecordContext } from "../shape.ts";

/** Records on pages are pointed at as a whole; they have no address, and name people and chats where JSON has ids. */
export function onPage(context: RecordContext): RecordContext {
  return {
    ...context,
    emit: (draft) =>
      context.emit({
        ...draft,
        missing: [...new Set([...(draft.missing ?? []), "url" as const])],
        byName: true,
      }),
  };
}
