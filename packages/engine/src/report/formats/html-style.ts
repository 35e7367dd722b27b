/** The style of the printable report: dark ink on white, no colour that accuses, page breaks between findings. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c2423,#e9eeec);--ground:light-dark(#fff,#161a1a);--line:light-dark(#c5cdca,#46524f);--quiet:light-dark(#4d5a58,#a9b6b3);--mark:light-dark(#0b5c58,#6fd0c5)}
body{margin:0 auto;max-width:54rem;padding:1.5rem;color:var(--ink);background:var(--ground);font:1rem/1.55 system-ui,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{margin-top:2.2rem;border-bottom:2px solid var(--mark);font-size:1.25rem}h3{font-size:1.1rem;margin-bottom:.2rem}h4{margin:1rem 0 .2rem;font-size:1rem}
article{border:1px solid var(--line);border-inline-start:.35rem solid var(--mark);border-radius:.3rem;padding:.2rem 1rem 1rem;margin:1rem 0}
article.advice,article.not-assessed{border-inline-start-style:dashed}
table{width:100%;border-collapse:collapse;font-size:.93rem}th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:start;vertical-align:top}tbody th{font-weight:400}
pre{border:1px solid var(--line);padding:.5rem;white-space:pre-wrap}dt{font-weight:600}dd{margin:0 0 .5rem}small,.level{color:var(--quiet)}a{color:var(--mark)}a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
@media print{body{max-width:none;padding:0;font-size:10.5pt;color:#000;background:#fff}nav{display:none}article{break-inside:avoid-page}h2,h3,h4{break-after:avoid}a{color:inherit;text-decoration:none}}
`.trim();
