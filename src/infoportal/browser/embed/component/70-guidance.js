// <infoportal-guidance lang="ar">: the form of guidance, and its answer below it.
class Guidance extends Embedded {
  static asks = ["municipality"];

  async load() {
    // Asked anew by the clock, it is the answer that is wanted, not the form.
    if (this.query) return ask(this.language, `@guidance?${this.query}`);
    return ask(this.language, "@services?b_size=1000&sort=title");
  }
  async show() {
    this.query = null;
    await super.show();
  }
  states({ rungs = [] }) {
    return rungs.flatMap(({ ways }) => ways.map((way) => [way.id, way.open]));
  }
  told({ items }) {
    const { words } = this;
    this.results = make("div", { tabindex: "-1" });
    this.form = make("form", { novalidate: "" }, [
      this.field("need", words.i_need, this.needs(items)),
      this.field("speaks", words.i_speak, this.tongues()),
      this.field("in", words.i_am_in, [
        make("p", { class: "quiet", id: "in-help" }, words.in_help),
        make("input", {
          "aria-describedby": "in-help in-error",
          autocomplete: "off",
          dir: "auto",
          id: "in",
          maxlength: 100,
          name: "in",
          value: this.getAttribute("municipality"),
        }),
      ]),
      make("p", {}, make("button", {}, words.show)),
    ]);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.answer();
    });
    const site = `${PORTAL}/${this.language}/guidance`;
    return [this.title(words.guidance), this.form, this.results, this.source(site)];
  }
  field(name, label, control) {
    const error = make("p", { class: "error", id: name + "-error" });
    return make("div", { class: "field" }, make("label", { for: name }, label), error, control);
  }
  select(name, ...options) {
    return make("select", { "aria-describedby": name + "-error", id: name, name }, ...options);
  }
  needs(services) {
    const { words } = this;
    const option = (value, text) => make("option", { value }, text);
    const matters = words.matters.map(([code, text]) => option("matter/" + code, text));
    const groups = new Map();
    for (const { id, title, provider } of services) {
      const rows = groups.get(provider?.title) ?? [];
      groups.set(provider?.title, [...rows, option("service/" + id, title)]);
    }
    const group = (label, rows) => make("optgroup", { label }, rows);
    return this.select(
      "need",
      option("", words.choose),
      group(words.life, matters),
      [...groups].map(([label, rows]) => group(label ?? words.others, rows)),
    );
  }
  tongues() {
    const option = ([code, name]) =>
      make("option", { value: code, lang: code, selected: code === this.language && "" }, name);
    return this.select("speaks", this.words.tongues.map(option));
  }

  async answer() {
    const turn = ++this.turn;
    const [, , loading, failed] = FIRST[this.language];
    const given = [...new FormData(this.form)].filter(([, value]) => value.trim());
    this.query = new URLSearchParams(given);
    this.fault({});
    this.said.textContent = loading;
    try {
      const told = await this.load();
      if (turn !== this.turn) return;
      this.said.textContent = "";
      this.results.replaceChildren(...this.ladder(told));
      this.results.focus();
      this.keep(told);
    } catch ({ faults }) {
      if (turn !== this.turn) return;
      this.said.textContent = faults ? "" : failed;
      const byName = (faults ?? []).map((one) => [one.parameter, one.message]);
      this.fault(Object.fromEntries(byName));
    }
  }
  fault(messages) {
    for (const field of [...this.form.elements].filter((one) => one.name)) {
      const message = messages[field.name] ?? "";
      field.parentElement.querySelector(".error").textContent = message;
      field.toggleAttribute("aria-invalid", false);
      if (message) field.setAttribute("aria-invalid", "true");
    }
    this.form.querySelector("[aria-invalid]")?.focus();
  }
  ladder({ need, rungs }) {
    const { words, level } = this;
    const matter = words.matters.find(([code]) => code === need.value.split("/").pop());
    const title = need.reference?.title ?? matter?.[1] ?? "";
    const site = `${PORTAL}/${this.language}/guidance?${this.query}`;
    return [
      make(heading(level + 1), {}, words.how, " ", make("bdi", marks(need.reference?.language ?? this.language), title)),
      make("ol", { class: "rungs" }, rungs.map((rung) => this.rung(rung))),
      make("p", {}, link(site, {}, fill(words.whole_page, { site: words.site }))),
    ];
  }
  rung({ name, ways }) {
    const { words } = this;
    // Of the ways to one place the best is told; the portal's own page tells all.
    const places = ways.map((way) => way.target?.id);
    const told = ways.filter((way, n) => way.target && places.indexOf(way.target.id) === n);
    const fitting = told.filter((way) => way.fits !== "no");
    const others = told.filter((way) => way.fits === "no");
    const list = (some) => make("ul", { class: "list" }, some.map((way) => this.way(way)));
    const folded = (label, some) =>
      some.length &&
      make("details", {}, make("summary", {}, fill(label, { number: some.length })), list(some));
    return make("li", {}, [
      make(heading(this.level + 2), {}, words.rungs[name]),
      told.length ? null : make("p", { class: "quiet" }, words.empty),
      fitting.length ? list(fitting.slice(0, 3)) : null,
      folded(words.more, fitting.slice(3)) || null,
      folded(words.unfit, others) || null,
    ]);
  }
  way({ id, target, fits, open, reasons, booking_url: booking }) {
    const { words } = this;
    const said = open.state === "unknown" ? [] : ["open", "opens", "closed"];
    const texts = reasons.filter((one) => !said.includes(one.code)).map((one) => one.text);
    return make("li", {}, [
      make("p", {}, make("strong", marks(target.language), link(target["@id"], {}, target.title))),
      fits === "condition" ? make("p", { class: "warn" }, words.condition) : null,
      stateOf(id, open, words),
      texts.length ? make("ul", {}, texts.map((text) => make("li", {}, text))) : null,
      booking ? make("p", {}, link(booking, {}, words.book)) : null,
    ]);
  }
}
