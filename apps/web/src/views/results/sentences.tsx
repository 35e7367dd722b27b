/** Sentences of a report; runs of lines that begin with `- ` become a list. */
export function Sentences({ lines }: { readonly lines: readonly string[] }) {
  const blocks: { readonly isList: boolean; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const isList = line.startsWith("- ");
    const last = blocks.at(-1);
    const text = isList ? line.slice(2) : line;
    if (last && last.isList === isList) last.lines.push(text);
    else blocks.push({ isList, lines: [text] });
  }
  return (
    <>
      {blocks.map(({ isList, lines: texts }) =>
        isList ? (
          <ul key={texts[0]}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : (
          texts.map((text) => <p key={text}>{text}</p>)
        ),
      )}
    </>
  );
}
