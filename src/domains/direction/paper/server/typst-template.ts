/**
 * The page in Typst. It reads the laid-out paper from `sys.inputs.layout` as JSON: what people wrote is always data
 * and never source, so no text of theirs can act as markup.
 */
export const TYPST_TEMPLATE = `
#let d = json(bytes(sys.inputs.layout))
#let s = d.style
#let z = s.points
#let body-lines(size, line) = line * 1pt - size * 1pt
#let sized(size, ..rest, it) = text(size: size * 1pt, ..rest, it)

#set document(title: d.documentTitle, author: d.issuer, date: datetime(..d.day))
#set page(
  width: s.page.widthMm * 1mm, height: s.page.heightMm * 1mm,
  margin: (top: s.page.topMm * 1mm, bottom: s.page.bottomMm * 1mm, left: s.page.leftMm * 1mm, right: s.page.rightMm * 1mm),
  header-ascent: (s.page.topMm - s.page.pageNumberFromTopMm) * 1mm - z.pageNumber * 1pt,
  header: context if counter(page).get().first() > 1 {
    align(center, sized(z.pageNumber, counter(page).display()))
  },
)
#set text(font: "Tinos", size: z.body * 1pt, lang: "vi", region: "VN", hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em, overhang: false)
#set par(
  justify: true,
  leading: body-lines(z.body, s.bodyLinePoints),
  spacing: body-lines(z.body, s.bodyLinePoints) + s.paragraphGapPoints * 1pt,
  first-line-indent: (amount: s.firstLineMm * 1mm, all: true),
)
#set table.cell(breakable: false)

#let plain(it) = { set par(first-line-indent: 0pt, justify: false, leading: 0.2em, spacing: 0.2em); it }
#let centred(it) = plain(align(center, it))

#let head() = plain(grid(
  columns: (s.issuerColumnMm * 1mm, 1fr),
  align(center, {
    if d.superior != "" { sized(z.superior, par(d.superior)) }
    sized(z.issuer, weight: "bold", par(d.issuer))
    sized(z.number, par(if "motto" in d { "———" } else { "*" }))
    if "number" in d { sized(z.number, par(d.number)) }
    if "isLetter" in d and "abstract" in d { sized(z.letterAbstract, style: "italic", par(d.abstract)) }
    if "urgency" in d { sized(z.number, weight: "bold", par(d.urgency)) }
    if "draft" in d { sized(z.number, style: "italic", par(d.draft)) }
  }),
  align(center, context {
    let party = sized(z.party, weight: "bold", d.party)
    let underlined = if "motto" in d { sized(13, weight: "bold", d.motto) } else { party }
    par(party)
    if "motto" in d { par(underlined) }
    v(2pt, weak: true)
    line(length: measure(underlined).width, stroke: 0.75pt)
    v(8pt, weak: true)
    sized(z.placeAndDate, style: "italic", par(d.placeAndDate))
  }),
))

#let title() = {
  v(20pt, weak: true)
  if "isLetter" not in d { centred({
    sized(z.title, weight: "bold", par(d.title))
    if "abstract" in d { sized(z.abstract, weight: "bold", par(d.abstract)) }
    sized(z.abstract, par(s.separator))
  }) }
  if "addressed" in d {
    v(6pt, weak: true)
    centred(sized(z.body, par(d.addressed)))
  }
  v(10pt, weak: true)
}

#let prose(b, keep: false) = {
  let it = if b.look == "text" {
    par({ if "lead" in b { emph(b.lead) }; b.text })
  } else if b.look == "centred" { centred(par(strong(b.text))) } else if b.look == "heading3" { par(emph(b.text)) } else { par(strong(b.text)) }
  if keep or b.look != "text" { block(width: 100%, sticky: true, it) } else { it }
}

#let tick(cell) = box(width: 4.2mm, height: 4.2mm, stroke: 0.75pt, baseline: 15%,
  if cell.box == "ticked" { align(center + horizon, text(top-edge: "bounds", bottom-edge: "bounds", "×")) })

#let sheet(b) = {
  set text(size: z.table * 1pt)
  set par(first-line-indent: 0pt, justify: false, leading: body-lines(z.table, s.tableLinePoints))
  let aligned(name) = if name == "center" { center } else { left }
  block(above: 0.6em, below: 0.8em, table(
    columns: b.columns.map(column => column.share * 1fr),
    stroke: 0.5pt, inset: (x: 4pt, y: 3pt),
    table.header(repeat: true, ..b.columns.map(column => table.cell(align: center + horizon, strong(column.title)))),
    ..for row in b.rows {
      for (index, cell) in row.cells.enumerate() {
        let it = if type(cell) == str { cell } else { tick(cell) }
        let at = if type(cell) == str { aligned(b.columns.at(index).align) } else { center }
        (table.cell(breakable: row.mayBreak, align: at + top, it),)
      }
    },
  ))
}

#let blocks(list, keep-last: false) = for (index, b) in list.enumerate() {
  if b.look == "table" { sheet(b) } else { prose(b, keep: keep-last and index == list.len() - 1) }
}

#let signature(one) = align(center, {
  for (index, title) in one.titles.enumerate() {
    sized(z.signature, weight: if index == 0 { "bold" } else { "regular" }, par(title))
  }
  if "confirmation" in one { for part in one.confirmation { sized(z.confirmation, style: "italic", par(part)) } }
  v(if "confirmation" in one { 32pt } else { 64pt })
  sized(z.signature, weight: "bold", par(one.name))
})

#let recipients() = if d.recipients.len() > 0 {
  sized(z.recipientsLabel, par(underline(offset: 2pt, d.recipientsLabel)))
  for one in d.recipients { sized(z.recipients, par(one)) }
}

#let foot() = if d.signatures.len() > 0 {
  block(breakable: false, above: 1.4em, plain(grid(
    columns: (1fr, 1fr),
    if d.signatures.len() > 1 { signature(d.signatures.first()) } else { recipients() },
    signature(d.signatures.last()),
  )))
}

#head()
#title()
#blocks(d.blocks, keep-last: not ("voteLine" in d))
#if "voteLine" in d { prose(d.voteLine, keep: true) }
#foot()
#blocks(d.annex)
#if "note" in d { plain(sized(z.note, par(d.note))) }
`;
