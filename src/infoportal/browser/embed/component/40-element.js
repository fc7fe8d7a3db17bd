// What the elements share: a shadow of their own, in which they tell that they load,
// what came, or that nothing did. What stands within the element is seen till then.
const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);
const MINUTE = 60000;

class Embedded extends HTMLElement {
  static get observedAttributes() {
    return ["lang", "level", ...this.asks];
  }
  connectedCallback() {
    if (!this.shadowRoot) this.furnish();
    document.addEventListener("visibilitychange", this);
    this.show();
  }
  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this);
    clearTimeout(this.timer);
    this.turn++;
  }
  attributeChangedCallback() {
    if (this.isConnected && this.shadowRoot) this.show();
  }
  handleEvent() {
    this.tick();
  }
  furnish() {
    this.turn = 0;
    this.said = make("p", { class: "said", role: "status" });
    this.body = make("div");
    this.box = make("div", { class: "box" }, this.said, this.body);
    this.rest = make("slot");
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.box, this.rest);
  }
  get level() {
    return Number(this.getAttribute("level")) || 2;
  }
  asked(...names) {
    const given = names.map((name) => [name, this.getAttribute(name)]);
    return new URLSearchParams(given.filter(([, value]) => value));
  }

  async show() {
    const turn = ++this.turn;
    const language = (this.language = languageOf(this));
    const [tag, dir, loading, failed, spoken = tag, way = dir] = FIRST[language];
    Object.assign(this.box, { lang: spoken, dir: way });
    this.until = 0;
    this.said.textContent = loading;
    try {
      const [words, told] = await Promise.all([wordsOf(language), this.load()]);
      if (turn !== this.turn) return;
      this.words = words;
      this.body.replaceChildren(this.framed(this.told(told)));
      this.rest.hidden = true;
      this.said.textContent = "";
      this.keep(told);
    } catch {
      if (turn === this.turn) this.fail(failed);
    }
  }
  // Nothing came: that is said, and what stands within the element leads on.
  fail(message) {
    const home = `${PORTAL}/${this.language}`;
    const own = this.textContent.trim() ? [] : [make("p", {}, link(home, {}, home))];
    this.said.textContent = message;
    this.body.replaceChildren(...own);
    this.rest.hidden = false;
  }
  framed(parts) {
    return make("section", { "aria-labelledby": "title" }, parts);
  }
  title(words, attributes) {
    return make(heading(this.level), { id: "title", ...attributes }, words);
  }
  // Whose text it is, and what may be done with it.
  source(where, licence = this.words.license) {
    const { words } = this;
    const filled = fill(words.source, {
      source: link(where, {}, words.site),
      licence: link(licence, {}, words.license_title),
    });
    return make("footer", {}, make("p", {}, filled));
  }

  // What is open is true until a moment that the answer tells; then it is asked for
  // anew, a little later for each page, once a minute at most and only if seen.
  states() {
    return [];
  }
  keep(told) {
    const moments = this.states(told).map(([, open]) => Date.parse(open?.until ?? ""));
    const now = Date.now();
    this.until = Math.min(...moments.filter((moment) => moment > now));
    this.due = Math.max(this.until, now + MINUTE) + Math.random() * 20000;
    this.tick();
  }
  tick() {
    clearTimeout(this.timer);
    if (!(this.until < Infinity && this.until > 0 && this.isConnected)) return;
    const now = Date.now();
    for (const place of this.body.querySelectorAll("[data-until]"))
      if (Date.parse(place.dataset.until) <= now) place.hidden = true;
    if (now >= this.due) return document.hidden || this.again();
    const wait = (now < this.until ? this.until : this.due) - now;
    this.timer = setTimeout(() => this.tick(), Math.min(wait + 50, 2 ** 31 - 1));
  }
  async again() {
    const { turn } = this;
    this.due = Infinity;
    try {
      const told = await this.load();
      if (turn !== this.turn) return;
      for (const [key, open] of this.states(told)) {
        const place = this.body.querySelector(`[data-key="${CSS.escape(key)}"]`);
        if (place && open) setState(place, open, this.words);
      }
      this.keep(told);
    } catch {
      this.due = Date.now() + 5 * MINUTE;
      if (turn === this.turn) this.tick();
    }
  }
}
