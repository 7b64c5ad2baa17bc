/**
 * Sheets of paper ballots in Typst, to be cut along the dashed lines. What people wrote is data, read from
 * `sys.inputs.layout`. A paper names the ballot and itself, never a voter.
 */
export const PAPER_TEMPLATE = `
#let d = json(bytes(sys.inputs.layout))
#set document(title: d.title)
#set page(width: 210mm, height: 297mm, margin: 0mm)
#set text(font: "Tinos", size: 12pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em)

#let tick-box = box(width: 5mm, height: 5mm, stroke: 0.75pt, baseline: 20%)

#let ballot-paper(p) = block(width: 100%, height: 100%, inset: 9mm, breakable: false, {
  grid(columns: (1fr, auto), align: (left + top, right + top),
    { set par(spacing: 0.35em); text(size: 10pt, par(d.superior)); text(size: 10pt, weight: "bold", par(d.unit)) },
    text(size: 9pt, style: "italic", d.stamp))
  v(3mm, weak: true)
  align(center, { text(size: 15pt, weight: "bold", d.heading); parbreak(); text(weight: "bold", d.matter) })
  v(2mm, weak: true)
  align(center, text(size: 10pt, style: "italic", d.instruction))
  v(3mm, weak: true)
  table(columns: (1fr, 14mm), stroke: 0.5pt, inset: (x: 6pt, y: 5pt), align: (left + horizon, center + horizon),
    ..for label in d.options { (label, tick-box) })
  v(1fr)
  grid(columns: (d.qr * 1mm, 1fr), column-gutter: 4mm, align: (left + bottom, left + bottom),
    image(bytes(p.qr), format: "svg", width: d.qr * 1mm, alt: d.codeLabel + " " + p.code),
    { set par(spacing: 0.35em); set text(size: 9pt); par(d.codeLabel); par(text(size: 11pt, weight: "bold", p.code)); par(d.codeHint) })
})

#for sheet in d.sheets {
  page(grid(columns: (1fr,) * d.columns, rows: (1fr,) * d.rows,
    stroke: (dash: "dashed", thickness: 0.5pt, paint: luma(140)),
    ..sheet.map(ballot-paper)))
}
`;
