import type { Issue } from "@netral/engine/model";
import { useId, useState } from "preact/hooks";
import { announce } from "../../state/announcement.ts";
import type { DraftDesk } from "../../state/draft.ts";
import { ask } from "../../state/engine.ts";
import { messages } from "../../state/language.ts";
import { IssueList } from "../../ui/issue-list.tsx";

type State = "off" | "fetching" | "ready" | "reading" | "failed";

/** Takes the text out of a picture, a PDF or a calendar file; what that needs is fetched before a file is chosen. */
export function DocumentPicker({ desk, title }: { readonly desk: DraftDesk; readonly title: string }) {
  const t = messages.value.draft.document;
  const help = useId();
  const [state, setState] = useState<State>("off");
  const [withPictures, setWithPictures] = useState(false);
  const [said, setSaid] = useState("");
  const [unread, setUnread] = useState<readonly Issue[]>([]);

  async function prepare(pictures: boolean): Promise<void> {
    setState("fetching");
    try {
      await ask("prepareDocuments", pictures ? new URL("ocr/", document.baseURI).href : undefined);
      setState("ready");
    } catch {
      setState("failed");
    }
  }

  async function take(file: File): Promise<void> {
    setState("reading");
    const outcome = await ask("readDocument", file);
    setState("ready");
    if (outcome.ok) {
      const { kind, text, unread } = outcome.value;
      const goesWithText = kind === "image" && desk.kind.value !== "invitation";
      desk.document.value = outcome.value;
      if (text !== "" && !goesWithText) desk.text.value = text;
      setUnread(unread ?? []);
      if (text === "") setSaid(t.noText);
      else setSaid(goesWithText ? t.seen(text) : t.read(file.name));
    } else {
      desk.document.value = undefined;
      setUnread(outcome.issues);
      setSaid("");
    }
    announce(messages.value.draft.document.done);
  }

  return (
    <details
      class="document"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && state === "off") void prepare(false);
      }}
    >
      <summary>{title}</summary>
      <label class="tick">
        <input
          type="checkbox"
          checked={withPictures}
          aria-describedby={`${help}-pictures`}
          disabled={state === "fetching" || state === "reading" || withPictures}
          onChange={() => {
            setWithPictures(true);
            void prepare(true);
          }}
        />
        {t.pictures}
      </label>
      <p id={`${help}-pictures`} class="help">
        {t.picturesHelp}
      </p>
      <label class="field">
        <span class="label">{t.file}</span>
        <input
          type="file"
          accept="image/*,.pdf,.ics,.txt"
          disabled={state !== "ready"}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
      </label>
      <p role="status" class="help">
        {state === "ready" ? said : t.states[state]}
      </p>
      <IssueList issues={unread} />
    </details>
  );
}
