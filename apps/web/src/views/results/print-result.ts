/** Opens everything that is folded, prints, and folds it again. */
export function printResult(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(".results details:not([open])")];
  for (const part of folded) part.open = true;
  addEventListener(
    "afterprint",
    () => {
      for (const part of folded) part.open = false;
    },
    { once: true },
  );
  print();
}
