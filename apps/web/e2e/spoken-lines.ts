import type { Page } from "playwright-core";

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** Parts of the tree that are not said by themselves. */
const SILENT = new Set([
  "generic",
  "none",
  "RootWebArea",
  "LabelText",
  "paragraph",
  "ListMarker",
  "LineBreak",
]);
const STATES = ["checked", "expanded", "pressed", "disabled", "level", "live"];

const textOf = (part: AxValue | undefined): string => (part?.value === undefined ? "" : String(part.value));

function saidOf({ role, name, value, description, properties }: AxNode): string | undefined {
  const kind = textOf(role);
  if (kind === "StaticText") return textOf(name).trim() || undefined;
  if (SILENT.has(kind)) return undefined;
  const states = (properties ?? [])
    .filter((one) => STATES.includes(one.name))
    .map((one) => `${one.name} ${textOf(one.value)}`);
  const more = [textOf(value), textOf(description), ...states].filter((part) => part !== "");
  return `[${kind}] ${textOf(name)}${more.length > 0 ? ` (${more.join("; ")})` : ""}`;
}

/** A page as its accessibility tree tells it, in reading order; what a screen reader says differs in wording. */
export async function spokenLines(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  function walk(node: AxNode | undefined): void {
    if (!node || textOf(node.role) === "InlineTextBox") return;
    const said = node.ignored ? undefined : saidOf(node);
    if (said !== undefined) lines.push(said);
    if (textOf(node.role) === "combobox") return;
    for (const id of node.childIds ?? []) walk(byId.get(id));
  }
  walk(nodes[0]);
  return lines;
}
