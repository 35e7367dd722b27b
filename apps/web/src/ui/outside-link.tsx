import { messages } from "../state/language.ts";

/** A link that leaves the app; only `http(s)` addresses become links. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children} <span class="visually-hidden">{messages.value.newTab}</span>
    </a>
  );
}
