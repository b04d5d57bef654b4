"use strict";
(() => {
  const words = document.title.replace(/[^\p{L}\p{N}]+/gu, "_").slice(0, 60);
  const buttons = JSON.parse(document.getElementById("buttons").textContent), say = text => buttons[text];
  function tools(figure, entries) {
    const bar = Object.assign(document.createElement("div"), { className: "tools" });
    for (const [label, act] of entries) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: say(label) });
      button.addEventListener("click", () => act(button));
      bar.append(button);
    }
    figure.append(bar);
    return bar;
  }
  function save(name, url) {
    Object.assign(document.createElement("a"), { download: name, href: url }).click();
  }
  function saveText(name, kind, text) {
    save(name, URL.createObjectURL(new Blob([text], { type: kind + ";charset=utf-8" })));
  }
  function textOf(cell) {
    const clean = text => text.replace(/\s+/g, " ").trim();
    const shown = [...cell.querySelectorAll("data")].filter(item => getComputedStyle(item).display !== "none");
    if (shown.length) return [shown.map(item => item.value).join(" "), ...[...cell.querySelectorAll("small[data-low]")].flatMap(item => [item.dataset.low, item.dataset.high])];
    return [clean(cell.textContent)];
  }
  function plain(text) { // no formula of a spreadsheet, see hsi_core/classes/cells.py
    return /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) && isNaN(Number(text)) ? "'" + text : text;
  }
  function tsv(table) {
    const widths = [];
    const rows = [...table.rows].map(row => [...row.cells]);
    for (const row of rows) {
      let at = 0;
      for (const cell of row) { widths[at] = Math.max(widths[at] || 1, textOf(cell).length); at += cell.colSpan; }
    }
    return rows.map(row => {
      let at = 0;
      return row.flatMap(cell => {
        const span = cell.colSpan, found = textOf(cell);
        let width = 0;
        for (let k = 0; k < span; k++) width += widths[at + k] || 1;
        at += span;
        if (cell.tagName === "TH" && width === 3 && span === 1) return [found[0], found[0] + ", low", found[0] + ", high"];
        return [...found, ...Array(Math.max(width - found.length, 0)).fill("")];
      }).map(plain).join("\t");
    }).join("\n");
  }
  async function copy(button, text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = Object.assign(document.createElement("textarea"), { value: text });
      document.body.append(area); area.select(); document.execCommand("copy"); area.remove();
    }
    const label = button.textContent;
    button.textContent = say("Copied");
    setTimeout(() => { button.textContent = label; }, 1200);
  }
  const styles = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "font-size", "font-weight",
    "font-family", "text-anchor", "paint-order", "image-rendering"];
  function withStyles(svg) {
    const clone = svg.cloneNode(true), from = [svg, ...svg.querySelectorAll("*")], to = [clone, ...clone.querySelectorAll("*")];
    from.forEach((item, k) => {
      const found = getComputedStyle(item);
      to[k].setAttribute("style", styles.map(name => name + ":" + found.getPropertyValue(name)).join(";"));
    });
    return clone;
  }
  function compose(figure) {
    const area = figure.querySelector(".drawing"), box = area.getBoundingClientRect();
    const space = Object.assign(document.createElement("div"), { innerHTML: "<svg></svg>" }).firstChild.namespaceURI, outer = document.createElementNS(space, "svg");
    const make = (name, at, more) => {
      const item = document.createElementNS(space, name);
      for (const [key, value] of Object.entries({ x: at.x - box.x, y: at.y - box.y, width: at.width, height: at.height, ...more })) item.setAttribute(key, value);
      outer.append(item);
      return item;
    };
    outer.setAttribute("viewBox", `0 0 ${box.width} ${box.height}`);
    outer.setAttribute("width", box.width); outer.setAttribute("height", box.height);
    make("rect", box, { fill: getComputedStyle(document.body).backgroundColor });
    for (const svg of area.querySelectorAll("svg")) {
      const clone = withStyles(svg), at = svg.getBoundingClientRect();
      for (const [key, value] of Object.entries({ x: at.x - box.x, y: at.y - box.y, width: at.width, height: at.height })) clone.setAttribute(key, value);
      outer.append(clone);
    }
    for (const image of area.querySelectorAll("img")) make("image", image.getBoundingClientRect(), { href: image.src, style: "image-rendering:pixelated", preserveAspectRatio: "none" });
    for (const canvas of area.querySelectorAll("canvas")) make("image", canvas.getBoundingClientRect(), { href: canvas.toDataURL(), preserveAspectRatio: "none" });
    for (const item of area.querySelectorAll(".legend i, .legend .swatch")) {
      const at = item.getBoundingClientRect(), found = getComputedStyle(item), is_box = item.matches(".box, .swatch");
      make("rect", { x: at.x, y: at.y, width: at.width, height: is_box ? at.height : 3 }, { fill: is_box ? found.backgroundColor : found.color });
    }
    for (const item of area.querySelectorAll(".legend span, .label")) {
      const text = item.textContent.trim();
      if (item.closest("svg") || !text || item.matches(".swatch")) continue;
      const range = document.createRange(); range.selectNodeContents(item.lastChild);
      const at = range.getBoundingClientRect(), found = getComputedStyle(item);
      const words = make("text", { x: at.x, y: at.y + 0.8 * at.height, width: 0, height: 0 }, { fill: found.color, "font-size": found.fontSize, "font-family": found.fontFamily });
      words.textContent = text;
    }
    return [new XMLSerializer().serializeToString(outer), box];
  }
  function saveFigure(figure, kind) {
    const name = words + "_" + figure.querySelector("figcaption .number").textContent.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/_$/, "");
    const [text, box] = compose(figure), url = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
    if (kind === "svg") { saveText(name + ".svg", "image/svg+xml", text); return; }
    const image = new Image(), canvas = document.createElement("canvas"), scale = 3;
    image.onload = () => {
      canvas.width = box.width * scale; canvas.height = box.height * scale;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      save(name + ".png", canvas.toDataURL("image/png"));
    };
    image.src = url;
  }
  for (const figure of document.querySelectorAll("figure.table")) {
    const bar = tools(figure, [["Copy table", button => copy(button, tsv(figure.querySelector("table")))]]);
    if (figure.dataset.view) {
      const choice = document.createElement("select");
      choice.setAttribute("aria-label", say("Show counts or shares"));
      for (const [value, label] of [["counts", "Counts"], ["rows", "Shares of rows"], ["columns", "Shares of columns"]]) choice.append(new Option(say(label), value));
      choice.addEventListener("change", () => { figure.dataset.view = choice.value; });
      bar.prepend(choice);
    }
  }
  for (const figure of document.querySelectorAll("figure.picture")) {
    tools(figure, [["Save as PNG", () => saveFigure(figure, "png")], ["Save as SVG", () => saveFigure(figure, "svg")]]);
  }
  const quote = cell => {
    const text = cell === null ? "" : typeof cell === "string" ? plain(cell) : String(cell);
    return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  for (const script of document.querySelectorAll("script.record")) {
    const record = JSON.parse(script.textContent), csv = [["figure", "value", "low", "high"]];
    for (const item of record.highlights) csv.push([item.label, item.value, ...(item.interval || ["", ""])]);
    for (const [kind, tables] of [["Table", record.tables], ["Figure", record.figures]]) {
      for (const table of tables) {
        if (table.rows) csv.push([], [`${kind} ${table[kind.toLowerCase()]}. ${table.caption}`], table.columns, ...table.rows);
      }
    }
    const holder = document.createElement("div");
    script.before(holder);
    const name = record.title.replace(/[^\p{L}\p{N}]+/gu, "_").slice(0, 60);
    tools(holder, [
      ["Save all numbers as JSON", () => saveText(name + ".json", "application/json", JSON.stringify(record, null, 1))],
      ["Save all numbers as CSV", () => saveText(name + ".csv", "text/csv", csv.map(row => row.map(quote).join(",")).join("\n") + "\n")],
    ]);
  }
})();
