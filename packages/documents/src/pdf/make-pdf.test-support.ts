/** What a PDF is made with besides its lines. */
export interface PdfParts {
  readonly encrypt?: boolean;
  /** A picture of 480 by 300 dots for the pages without lines; four grey dots otherwise. */
  readonly jpeg?: Uint8Array;
}

/** A small PDF with one line list a page; a page without lines holds a picture. */
export function makePdf(pages: readonly (readonly string[])[], { encrypt, jpeg }: PdfParts = {}): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const add = (body: string): number => objects.push(body);
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const dots = jpeg ? `${hexOf(jpeg)}>` : "80A0C0FF>";
  const form = jpeg
    ? "/Width 480 /Height 300 /ColorSpace /DeviceRGB /Filter [/ASCIIHexDecode /DCTDecode]"
    : "/Width 2 /Height 2 /ColorSpace /DeviceGray /Filter /ASCIIHexDecode";
  const picture = add(
    `<< /Type /XObject /Subtype /Image ${form} /BitsPerComponent 8 /Length ${dots.length} >>\nstream\n${dots}\nendstream`,
  );
  const kids = pages.map((lines) => {
    const drawn =
      lines.length === 0
        ? "q 300 0 0 300 100 300 cm /Im0 Do Q"
        : `BT /F1 14 Tf 16 TL 60 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im0 ${picture} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  const lock = encrypt
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"0a".repeat(32)}> /U <${"0b".repeat(32)}> >> /ID [<01> <01>] `
    : "";
  let file = "%PDF-1.4\n";
  const starts = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of starts) file += `${String(at).padStart(10, "0")} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${lock}>>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function escaped(line: string): string {
  return line.replace(/[()\\]/g, "\\$&");
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
