/** The attendance sheet in Typst. Every measure comes with the data, from `layout.ts`, which the reader of photos uses too. */
export const SHEET_TEMPLATE = `
#let d = json(bytes(sys.inputs.layout))
#let l = d.layout
#let mm(value) = value * 1mm

#set document(title: d.title, author: d.unit, date: datetime(..d.day))
#set page(width: mm(l.page.width), height: mm(l.page.height), margin: 0mm)
#set text(font: "Tinos", size: 11pt, lang: "vi", region: "VN", hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(leading: 0.1em, spacing: 0.1em, justify: false)

#let put(x, y, it) = place(top + left, dx: mm(x), dy: mm(y), it)
#let rule(x, y, length, thickness: 0.4pt) = put(x, y, line(length: mm(length), stroke: thickness))
#let pole(x, y, length) = put(x, y, line(angle: 90deg, length: mm(length), stroke: 0.4pt))
#let cell(x, y, width, height, where, it) = put(x, y, box(width: mm(width), height: mm(height), clip: true, align(where, it)))

#let marks() = for mark in l.marks {
  put(mark.x - l.markSide / 2, mark.y - l.markSide / 2, rect(width: mm(l.markSide), height: mm(l.markSide), fill: black, stroke: none))
}

#let code(page) = {
  let module = l.code.side / page.code.len()
  for (y, row) in page.code.enumerate() {
    for run in row {
      put(l.code.x + run.at(0) * module, l.code.y + y * module,
        rect(width: mm(run.at(1) * module), height: mm(module + 0.02), fill: black, stroke: none))
    }
  }
}

#let head(page) = {
  cell(24, 9, 66, 12, center + horizon, { par(d.superior); par(strong(d.issuer)) })
  cell(92, 9, 96, 12, center + horizon, par(strong("ĐẢNG CỘNG SẢN VIỆT NAM")))
  cell(14, 26, 150, 8, left + horizon, text(size: 15pt, weight: "bold", d.heading))
  cell(14, 34, 150, 7, left + horizon, strong(d.abstract))
  cell(14, 41, 150, 6, left + horizon, d.moment)
  cell(14, 49, 150, 9, left + horizon, text(size: 10pt, style: "italic", d.howTo))
  cell(30, 278, 150, 10, center + horizon, text(size: 9pt, { par([Trang #page.number/#d.pages.len(). Chụp lại cả trang, thấy rõ bốn ô đen và mã vuông.]); par(d.checkIn) }))
}

#let tick(column, row, is-ticked) = {
  let y = l.rows.top + (row + 0.5) * l.rows.height
  let half = (l.box.side - l.box.line) / 2
  put(l.boxX.at(column) - half, y - half,
    rect(width: mm(l.box.side - l.box.line), height: mm(l.box.side - l.box.line), stroke: mm(l.box.line),
      inset: 0mm, if is-ticked { align(center + horizon, text(size: 13pt, top-edge: "bounds", bottom-edge: "bounds", "×")) }))
}

#let roll(page) = if page.rows.len() > 0 {
  let bottom = l.rows.top + page.rows.len() * l.rows.height
  let middle = (l.boxX.at(1) - l.boxX.at(0))
  let first = l.boxX.at(0) - middle / 2
  let title(x, width, it) = cell(x, l.rows.headTop, width, l.rows.top - l.rows.headTop, center + horizon, text(size: 9.5pt, weight: "bold", it))
  title(l.columns.number, l.columns.name - l.columns.number, "TT")
  title(l.columns.name, l.columns.boxes - l.columns.name, "Họ và tên")
  title(first, middle, "Có mặt")
  title(first + middle, middle, "Vắng có lý do")
  title(first + 2 * middle, middle, "Vắng không lý do")
  title(l.columns.remark, l.columns.end - l.columns.remark, "Lý do, ghi chú")
  rule(l.columns.number, l.rows.headTop, l.columns.end - l.columns.number)
  for row in range(page.rows.len() + 1) { rule(l.columns.number, l.rows.top + row * l.rows.height, l.columns.end - l.columns.number) }
  for x in (l.columns.number, l.columns.name, l.columns.boxes, l.columns.remark, l.columns.end) { pole(x, l.rows.headTop, bottom - l.rows.headTop) }
  for (index, row) in page.rows.enumerate() {
    let y = l.rows.top + index * l.rows.height
    cell(l.columns.number, y, l.columns.name - l.columns.number, l.rows.height, center + horizon, row.number)
    cell(l.columns.name + 1.2, y, l.columns.boxes - l.columns.name - 2, l.rows.height, left + horizon, {
      par(row.name)
      if row.note != "" { par(text(size: 8pt, style: "italic", row.note)) }
    })
    for column in range(3) { tick(column, index, row.ticked == column) }
    cell(l.columns.remark + 1.2, y, l.columns.end - l.columns.remark - 2, l.rows.height, left + horizon, text(size: 9pt, row.remark))
  }
}

#let tail(page) = if "tail" in page {
  let y = page.tail.top
  cell(14, y, 182, l.tail.totals, left + horizon, d.totals)
  y = y + l.tail.totals
  cell(14, y, 182, 7, left + horizon, strong("Khách dự"))
  let columns = (14, 24, 88, 154, 196)
  let titles = ("TT", "Họ và tên", "Chức vụ, đơn vị", "Ký tên")
  let first = y + 7
  let rows = d.guests.len()
  let at(row) = first + (l.tail.guestsHead - 7) + (row - 1) * l.tail.guestRow
  for (index, it) in titles.enumerate() {
    cell(columns.at(index), first, columns.at(index + 1) - columns.at(index), l.tail.guestsHead - 7, center + horizon, text(size: 9.5pt, weight: "bold", it))
  }
  rule(14, first, 182)
  for row in range(1, rows + 2) { rule(14, at(row), 182) }
  for x in columns { pole(x, first, at(rows + 1) - first) }
  for (index, guest) in d.guests.enumerate() {
    cell(14, at(index + 1), 10, l.tail.guestRow, center + horizon, str(index + 1))
    cell(25.2, at(index + 1), 62, l.tail.guestRow, left + horizon, guest.name)
    cell(89.2, at(index + 1), 64, l.tail.guestRow, left + horizon, guest.title)
  }
  let under = at(rows + 1) + 4
  for (index, one) in d.signatures.enumerate() {
    cell(14 + index * 91, under, 91, l.tail.signatures - 5, center + top, {
      par(strong(one.title))
      par(text(size: 9pt, style: "italic", "(Ký, ghi rõ họ tên)"))
      v(15mm)
      par(strong(one.name))
    })
  }
}

#for (index, page) in d.pages.enumerate() {
  if index > 0 { pagebreak() }
  marks()
  code(page)
  head(page)
  roll(page)
  tail(page)
}
`;
